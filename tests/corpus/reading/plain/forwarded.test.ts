import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../../src/corpus/reading/read-article-file.ts';
import { read } from '../../read.ts';

const SAID = 'The oven at the mill is lit at six every Saturday, and every team brings its own flour.';
const NÓI = 'Lò bánh đốt từ sáu giờ sáng thứ bảy, mỗi đội tự mang bột, ai tới trễ thì đợi mẻ sau.';
const OUTER =
  'From: Dean Ackroyd <dean@mill.example>\nTo: all@mill.example\nDate: Mon, 9 Feb 2026 19:47:03 +0000\nSubject: Fwd: Oven days\n\n';
const GMAIL = '---------- Forwarded message ---------\n';

async function factsOf(contents: string, path = 'a.txt') {
  const { title, author, published, text } = (await read(contents, path)).article;
  return { title, author, day: published?.iso ?? null, text };
}

describe('a mail that is passed on with hardly a word', () => {
  it.each([
    [`${GMAIL}From: Harriet Coyle, Mill Bakery\nSubject: Oven days\n\n`, 'Harriet Coyle', '2026-02-09'],
    [
      `${GMAIL}From: Harriet Coyle <h@bakery.example>\nDate: Sun, 8 Feb 2026 at 07:52\nSubject: Oven days\nTo: <dean@mill.example>\n\n`,
      'Harriet Coyle',
      '2026-02-08',
    ],
    [
      'Begin forwarded message:\n\nFrom: "Coyle, Harriet" <h@bakery.example>\nDate: 8 February 2026 at 14:05:11 GMT\nSubject: Oven days\n\n',
      'Coyle, Harriet',
      '2026-02-08',
    ],
    // Of August or of February: the day on which it was passed on is known.
    [`${GMAIL}From: Harriet Coyle\nDate: 8/2/2026\nSubject: Oven days\n\n`, 'Harriet Coyle', '2026-02-09'],
  ])('is by who wrote it, and of its day: %j', async (inner, author, day) => {
    for (const own of [
      '',
      'Please read, this is from the bakery.\nD.\n\n',
      'Please read.\n\n-- \nDean Ackroyd\nMill office\n\n',
    ]) {
      const { text, ...facts } = await factsOf(`${OUTER}${own}${inner}Hi Dean,\n\n${SAID}\n\n${SAID}\n`);
      expect(facts).toEqual({ title: 'Oven days', author, day });
      expect(text).toContain(SAID);
      expect(text).not.toMatch(/forwarded|From:|Mill office/iu);
    }
  });

  it('is read where it is quoted, where it was passed on twice, and below a head without a day', async () => {
    const quoted = `Begin forwarded message:\n\n> From: Harriet Coyle\n> Date: 8 February 2026 at 14:05\n> Subject: Oven days\n>\n> ${SAID}\n>\n> ${SAID}\n`;
    const mail = `${GMAIL}From: Harriet Coyle\nDate: 8 February 2026\nSubject: Oven days\n\n${SAID}\n\n${SAID}\n`;
    const twice = `FYI\n\n${GMAIL}From: Bo Penn\nDate: 8 February 2026\nSubject: Fwd: Oven days\n\nFor all.\n\n${mail}`;
    const undated = `From: Dean\nSubject: Fwd: Oven days\n\n${mail}`;
    for (const contents of [`${OUTER}FYI\n\n${quoted}`, `${OUTER}${twice}`, undated])
      expect(await factsOf(contents)).toMatchObject({
        title: 'Oven days',
        author: 'Harriet Coyle',
        day: '2026-02-08',
      });
  });

  it('is read in Vietnamese', async () => {
    const mail = `Từ: Thảo My\nGửi: cả nhà\nNgày: 10/2/2026\nChủ đề: Fwd: Giờ lò\n\nCả nhà xem nhé.\n\n---------- Thư được chuyển tiếp ---------\nTừ: Chị Hạnh\nNgày: 9/2/2026\nChủ đề: Giờ lò\n\n${NÓI}\n\n${NÓI}\n`;
    expect(await factsOf(mail)).toMatchObject({ title: 'Giờ lò', author: 'Chị Hạnh', day: '2026-02-09' });
  });

  it('is not one that says more itself, nor one that answers', async () => {
    const inner = `${GMAIL}From: Harriet Coyle\nDate: 8 Feb 2026\nSubject: Oven days\n\nHi Dean, see below.\n`;
    const { articles } = await readArticles(Buffer.from(`${OUTER}${SAID}\n\n${SAID}\n\n${inner}`), 'a.txt');
    expect(articles.map(({ author, published }) => [author, published?.iso])).toEqual([
      ['Dean Ackroyd', '2026-02-09'],
      ['Harriet Coyle', '2026-02-08'],
    ]);
    const answer = `${OUTER.replace('Fwd', 'Re')}Thanks!\n\n-----Original Message-----\nFrom: Harriet Coyle\nSent: 8 Feb 2026\nSubject: Oven days\n\n${SAID}\n`;
    expect((await factsOf(answer)).author).toBe('Dean Ackroyd');
  });
});
