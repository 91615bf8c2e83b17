import { describe, expect, it } from 'vitest';
import { firstByMeaning } from '../quoting/by-meaning.ts';

const dated = (title: string, text: string): string =>
  `---\ntitle: ${title}\ndate: 2026-03-01\n---\n${text}\n`;
const undated = (title: string, text: string): string => `---\ntitle: ${title}\n---\n${text}\n`;

const KEYS = dated(
  'Handbook',
  "Everybody helps. The keys of the shed are with Tom Haigh at 4 Weaver's Row.\n\nWe meet at the Linden Hall on Mondays, bring a mug.",
);
const VIETNAMESE_KEYS = dated('Sổ tay', 'Ai cũng góp tay. Chìa khóa nhà kho do anh Tuấn giữ, ở nhà số 4.');

describe('a text without a date', () => {
  const ask = firstByMeaning();

  it.each([
    [
      'who left, and who does it now',
      KEYS,
      undated(
        'A post',
        'Tom has moved to Stroud, so the keys live with Graham at the Old Forge now. Bring them back!',
      ),
      'who has the keys of the shed',
    ],
    [
      'where it was, and where it is now',
      KEYS,
      undated('A post', 'The Linden Hall has a broken boiler, so we now meet at the Mill instead.'),
      'where do we meet',
    ],
    [
      'the same in Vietnamese',
      VIETNAMESE_KEYS,
      undated('Tin nhắn', 'Từ hôm nay anh Tuấn nghỉ, chị Hoa giữ chìa khóa nhà kho thay nhé.'),
      'ai giữ chìa khóa nhà kho',
    ],
  ])('is the later one where it says %s', async (_, earlier, post, question) => {
    const quote = await ask(question, { 'earlier.md': earlier, 'post.md': post });
    expect(quote?.article.path).toBe('post.md');
  });

  it('is so, too, of a day in the month that the other one has', async () => {
    const quote = await ask('who has the keys of the shed', {
      'earlier.md': KEYS.replace('2026-03-01', '2026-03'),
      'post.md':
        '---\ntitle: A post\ndate: 2026-03-22\n---\nTom has moved to Stroud, so the keys live with Graham now.\n',
    });
    expect(quote?.article.path).toBe('post.md');
  });

  it.each([
    [
      'that somebody else has some, too',
      KEYS,
      undated('A post', 'Graham at the Old Forge has keys of the tractor.'),
      'who has the keys of the shed',
    ],
    [
      'where something else is',
      KEYS,
      undated('A post', 'The choir meets at the Mill on Mondays.'),
      'where do we meet',
    ],
  ])('changes nothing where it says %s', async (_, earlier, post, question) => {
    const quote = await ask(question, { 'earlier.md': earlier, 'post.md': post });
    expect(quote?.article.path).toBe('earlier.md');
  });
});
