import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';

const MINUTES = `# Lantern Community Hall Ltd – minutes of the committee

Tuesday 6 October 2026, 7.30pm, in the snug

1. **Minutes of last meeting** were agreed.

2. **Opening.** Wim reported takings on Wednesdays up by a fifth. It was agreed to open on Tuesdays as well, 5pm to 10pm, from 13 October.

3. **Guest room.** Costs of washing have gone up again. Agreed that the room goes up to £88 a night for two, breakfast included, from 1 November. Single occupancy stays at £65.

4. **Boiler.** Quote from Ellis & Son £3,140. Second quote awaited. Meanwhile nobody is to touch the timer except Wim.

5. **Back room.** Yoga have asked for a reduced rate. Declined. Everyone pays £15 an hour, and the parish council still gets it free.

6. **AOB.** A step is to be painted yellow.
`;

describe('a quote', () => {
  const first = firstByMeaning();

  it.each([
    // From there the likeliest sentence is of another room.
    ['is of the item whose label says what is asked for', 'what does the back room cost per hour now'],
    ['does not go over an item that says nothing to the question', 'how much is the back room'],
  ])('%s: “%s”', async (_, question) => {
    const quote = await first(question, { 'minutes.md': MINUTES });
    expect(quote?.text).toMatch(/^5\. Back room\./u);
  });
});
