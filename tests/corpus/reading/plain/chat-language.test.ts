import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../../src/corpus/reading/read-article-file.ts';

async function languagesOf(lines: readonly string[]): Promise<readonly (string | null)[]> {
  const { articles } = await readArticles(Buffer.from(lines.join('\n')), 'zalo.txt');
  return articles.map(({ language }) => language);
}

const FIRST = [
  '[07/09/2026, 17:01:40] Diem: cac phu huynh nho don con truoc 18 gio nha, lop nghi chieu thu 6',
  '[07/09/2026, 17:02:05] Na: da em cam on co, hom nay truong co hoc khong vay co',
];

describe('the language of a day of a chat', () => {
  it('is told by words without marks', async () => expect(await languagesOf(FIRST)).toEqual(['vi']));

  it('is that of the other days where it has too few words', async () => {
    const next = [
      '[08/09/2026, 06:30:09] Diem: phi xe tang len 350k',
      '[08/09/2026, 06:35:48] Na: troi oi moi 300 ma',
    ];
    expect(await languagesOf([...FIRST, ...next])).toEqual(['vi', 'vi']);
    expect(await languagesOf(next)).toEqual([null]);
  });

  it('is its own where it says so', async () => {
    const next = [
      '[08/09/2026, 06:30:09] Diem: this is the price of the van from now on, and it was the same for all of us',
      '[08/09/2026, 06:35:48] Na: is that for the week or for the month',
    ];
    expect(await languagesOf([...FIRST, ...next])).toEqual(['vi', 'en']);
  });
});
