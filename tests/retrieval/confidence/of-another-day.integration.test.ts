import { describe, expect, it } from 'vitest';
import { confidenceByMeaning } from './confidence-in.ts';

const FERRY = `# The raft ferry in December

| Date | Out | Back |
|---|---|---|
| 04/12/2026 | 09:10 | 16:40 |
| 05/12/2026 | 09:50 | 17:15 |
| 13/12/2026 | 10:30 | 17:50 |
`;
const HOURS = '# The raft ferry\n\nThe raft ferry goes out at 9:10 and comes back at 16:40.\n';

const confidenceIn = confidenceByMeaning();

describe('a notice of one day', () => {
  it('hardly answers what there is on another', async () => {
    const text = '# The raft kitchen\n\nSupper on the raft on 11 December is goose with red cabbage.\n';
    const on = await confidenceIn(text, "what's for supper on the raft on 11 december");
    const other = await confidenceIn(text, "what's for supper on the raft on 7 december");
    expect(other).toBeLessThan(on / 2);
  });
});

describe('a table of days that has none of the day whose hours are asked for', () => {
  it('hardly answers', async () => {
    const within = await confidenceIn(FERRY, 'what time does the raft ferry go out on 5 december');
    const beyond = await confidenceIn(FERRY, 'what time does the raft ferry go out on 20 december');
    expect(beyond).toBeLessThan(within / 2);
  });

  it('is no sentence that holds on all days', async () => {
    const any = await confidenceIn(HOURS, 'what time does the raft ferry go out');
    const onDay = await confidenceIn(HOURS, 'what time does the raft ferry go out on 20 december');
    expect(onDay).toBeGreaterThan(any / 2);
  });
});
