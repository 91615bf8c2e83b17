import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function factsOf(contents: string, path = 'a.txt') {
  const { article } = await read(contents, path);
  const told = outline(article).filter(([kind]) => kind === 'heading' || kind === 'body');
  return [article.title, article.author, article.published?.iso ?? null, told.length];
}

describe('a line that says who wrote a text and who changed it', () => {
  it.each([
    ['Written by Tom, changed by Jonty 28 Aug 2026', 'Tom', '2026-08-28'],
    ['written by Ann, updated by Jo, June 2026', 'Ann', '2026-06'],
    ['(Written by Ann Penn and last checked by Jo on 3 June 2026)', 'Ann Penn', '2026-06-03'],
    ['Written by Tom, changed by Jonty on 28 Aug 2026', 'Tom', '2026-08-28'],
    ['Written by Tom, changed by Jonty', 'Tom', null],
    ['Written by the committee, changed by Jonty, June 2026', 'Jonty', '2026-06'],
    ['Updated by Sue T., June 2026', 'Sue T.', '2026-06'],
    ['*Last looked at by Sue, 9 April 2026*', 'Sue', '2026-04-09'],
    ['last checked by Sue 19/4/26', 'Sue', '2026-04-19'],
    // It may be of September.
    ['last checked by Sue 9/4/26', 'Sue', null],
  ])('states both, above a text or below: %s', async (line, author, day) => {
    expect(await factsOf(`Oven rules\n\n${line}\n\n${SAID}\n\n${SAID}\n`)).toEqual([
      'Oven rules',
      author,
      day,
      2,
    ]);
    expect(await factsOf(`Oven rules\n\n${SAID}\n\n${SAID}\n\n${line}\n`)).toEqual([
      'Oven rules',
      author,
      day,
      2,
    ]);
    expect((await factsOf(`# Oven rules\n\n${line}\n\n${SAID}\n\n${SAID}\n`, 'a.md'))[1]).toBe(author);
  });

  it.each([
    ['Chị Hoa viết, anh Nam sửa ngày 28/8/2026', 'Chị Hoa', '2026-08-28'],
    ['Viết: Hoa, sửa: Nam, 9/8/2026', 'Hoa', '2026-08-09'],
    ['Cập nhật bởi cô Hoa, tháng 6/2026', 'cô Hoa', '2026-06'],
  ])('states both in Vietnamese: %s', async (line, author, day) => {
    expect(await factsOf(`Nội quy lò\n\n${line}\n\n${NÓI}\n\n${NÓI}\n`)).toEqual([
      'Nội quy lò',
      author,
      day,
      2,
    ]);
  });

  it('gives way to who signs, and to the day of the text', async () => {
    const signed = `Oven rules\n3 May 2026\n\n${SAID}\n\n${SAID}\n\nKind regards\nBo\n\nUpdated by Sue, June 2026\n`;
    expect(await factsOf(signed)).toEqual(['Oven rules', 'Bo', '2026-05-03', 2]);
  });

  it('heads nothing in the middle of a text', async () => {
    const { article } = await read(
      `Oven rules\n\n${SAID}\n\nUpdated by Sue T., June 2026\n\n${SAID}\n\n${SAID}\n`,
      'a.txt',
    );
    expect(outline(article).filter(([kind]) => kind === 'heading')).toEqual([]);
  });

  it.each([
    'Checked by an electrician on 9 April 2026',
    'Written by hand, changed by nobody',
    'Reviewed by the committee in the spring of 2026 and found to be in order.',
    'Edited by Sue, 24 pages',
  ])('is no other line: %s', async (line) => {
    expect((await factsOf(`Oven rules\n\n${line}\n\n${SAID}\n\n${SAID}\n`))[1]).toBe(null);
  });
});
