import { describe, expect, it } from 'vitest';
import { isOfComment } from '../../../src/retrieval/quoting/of-comment.ts';
import { article } from '../../support/article.ts';
import { firstByMeaning } from './by-meaning.ts';

const CHAT = `04/09/2026, 18:05 - Rook: Evening all, the lantern club is back in the mill
04/09/2026, 18:11 - Mo Hale: Lovely
28/09/2026, 17:20 - Rook: After the autumn break the lantern club begins twenty minutes earlier, the dancers want the mill behind us. So 5.40 to 7.10 from 9 November
28/09/2026, 17:26 - Mo Hale: That's gonna be a bit tight from the office but fine
12/10/2026, 08:47 - Rook: The walk on the 21st starts from the bridge instead of the mill. Be there at 6pm with a torch
12/10/2026, 08:58 - Mo Hale: Can we bring the dog?
12/10/2026, 09:03 - Rook: Yes, dogs are fine
`;

describe('what a listener only comments on', () => {
  const first = firstByMeaning();

  it('is not quoted behind what answers, nor bold; and one day does not take the place of what holds from a day on', async () => {
    const quote = await first('what time does the lantern club start now', { 'chat.txt': CHAT });
    expect(quote?.text).toContain('5.40 to 7.10');
    expect(quote?.text).not.toContain('Mo Hale');
    const bold = quote?.highlights.map(({ start, end }) =>
      quote.text.slice(start - quote.start, end - quote.start),
    );
    expect(bold).toEqual(['5.40 to 7.10']);
  }, 60_000);
});

describe('a message of a chat', () => {
  const text = [
    'Rook: the walk is on Friday',
    'Mo: noted',
    'Kim: can we bring the dog?',
    'Rook: ok',
    'Mo: the bridge is shut',
  ].join('\n');
  const chat = article({ id: 'a', text });
  const at = (words: string) => ({ start: text.indexOf(words), end: text.length });

  it.each([
    ['Mo: noted', true],
    // It answers.
    ['Rook: ok', false],
    ['Mo: the bridge', false],
  ])('“%s” only comments: %s', (words, is) => expect(isOfComment(chat, at(words))).toBe(is));

  it('is none of other texts', () => {
    const other = article({ id: 'b', text: 'Noted.\nThe walk is on Friday.' });
    expect(isOfComment(other, { start: 0, end: 6 })).toBe(false);
  });
});
