import { describe, expect, it } from 'vitest';
import { confidenceByMeaning } from './confidence-in.ts';

const confidenceByArticle = confidenceByMeaning();

const confidenceIn = (text: string, question: string): Promise<number> =>
  confidenceByArticle(`# News of November\n\n${text}\n`, question);

const PARTY =
  'Party at the Fleece on Friday 11 December, 7 pm, partners welcome, the club pays for the meal.';

describe('the time at which something begins', () => {
  it.each(['what time is the party over', 'when does the party at the fleece finish'])(
    'hardly says %s',
    async (question) => {
      const told = PARTY.replace('7 pm', 'over at 7 pm');
      expect(await confidenceIn(PARTY, question)).toBeLessThan(0.7 * (await confidenceIn(told, question)));
    },
  );

  it('hardly says it by its hour alone, either', async () => {
    const question = 'what time is the rehearsal over';
    const text = 'The carol rehearsal is on Sunday 13 Dec at 3.';
    const told = text.replace('at 3', 'and over at 3');
    expect(await confidenceIn(text, question)).toBeLessThan(0.7 * (await confidenceIn(told, question)));
  });

  it.each(['7 pm to 11 pm', '7 - 11 pm', '7 pm, and we lock up at 11'])(
    'says it beside the end: %s',
    async (times) => {
      const question = 'what time does the party finish';
      const text = PARTY.replace('7 pm', times);
      expect(await confidenceIn(text, question)).toBeGreaterThan(2 * (await confidenceIn(PARTY, question)));
    },
  );
});
