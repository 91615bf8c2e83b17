import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import type { Reply } from '../support/simulated-discord/screen.ts';

const notice = (date: string, text: string): string =>
  `---\ntitle: Weekly notice\nsource: Town Hall\n${date}---\n${text}\n`;

describe('articles of one title', () => {
  const bot = sharedBot({
    'notice-18.md': notice('date: 2026-05-04\n', 'The lantern parade of the town starts at the old mill.'),
    'notice-19.md': notice('date: 2026-05-11\n', 'The lantern parade of the town ends at the new bridge.'),
    'notice-20.md': notice('', 'The lantern parade of the town had 40 lanterns.'),
    'gate.md': '---\ntitle: The gate\n---\nThe gate of the town is painted green every spring.\n',
  });
  const options = ({ selects }: Reply) =>
    (selects[0]?.options ?? [])
      .map(({ label, description }) => [label, description])
      .toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
  const NOTICES = [
    ['Weekly notice', '2026-05-04 · Town Hall · notice-18'],
    ['Weekly notice', '2026-05-11 · Town Hall · notice-19'],
    ['Weekly notice', 'Town Hall · notice-20'],
  ];

  it('can be told apart in the menus of a list, of news and of a refusal', async () => {
    expect(options(await bot.lan.slash('articles'))).toEqual([['The gate', undefined], ...NOTICES]);
    expect(options(await bot.lan.slash('news'))).toEqual(NOTICES.slice(0, 2));
    const refusal = await bot.lan.slash('ask', { question: 'Who paid for the lantern parade of the zoo?' });
    expect(refusal.text).toContain('I found no answer');
    expect(refusal.text).toMatch(/\n- <t:\d+:D> · Weekly notice · Town Hall\n/);
    expect(options(refusal)).toEqual(NOTICES);
  });
});
