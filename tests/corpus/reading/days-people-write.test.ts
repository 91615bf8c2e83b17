import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning. It costs £4.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function factsOf(text: string, path = 'a.txt') {
  const { title, author, published } = (await read(text, path)).article;
  return { title, author, day: published?.iso ?? null };
}

describe('the day of a text at its top', () => {
  it('stands alone above the greeting of a letter, below an address', async () => {
    const letter = `Mill House\n3 Ferry Road, Oakham\nTel 01632 960 005\n\n4th March 2026\n\nDear Ms Penn,\n\n${SAID}\n\nYours sincerely\n\nJ. Holly\n`;
    expect((await factsOf(letter)).day).toBe('2026-03-04');
  });

  it('is that of the meeting, with its weekday and a short year', async () => {
    const minutes = `MILL COUNCIL\nTues 17-02-26  7pm, the loft\nThere: Ada, Bo, Sue D.\n\n* Rent - no increase\n* Keys. Bo has two.\n`;
    expect((await factsOf(minutes)).day).toBe('2026-02-17');
  });

  it('may stand behind who wrote it and what they do', async () => {
    expect(await factsOf(`The oven\nJonas, head baker, 3 Feb 26\n\n${SAID}\n\n${SAID}\n`)).toEqual({
      title: 'The oven',
      author: 'Jonas',
      day: '2026-02-03',
    });
    const event = `The oven\nBingo, main hall, 3 Feb 26\n\n${SAID}\n\n${SAID}\n`;
    expect((await factsOf(event)).author).toBeNull();
  });

  it.each([
    ['# Oven rules\n\nPolicy no. 9 · reviewed May 2025', 'a.md', '2025-05'],
    ['MENU  (w/c Mon 2 Feb 2026)      Cook: Ada', 'a.txt', '2026-02-02'],
    ['MENU  (week commencing 2 February 2026)', 'a.txt', '2026-02-02'],
    ['Who lights the oven        as of 02.03.2026', 'a.txt', '2026-03-02'],
    ['WHO LIGHTS WHAT (by the door) updated 26/2/26 KP', 'a.txt', '2026-02-26'],
    ['Oven - questions people ask (Jonas, 26/2/2026, keep at the desk)', 'a.txt', '2026-02-26'],
    ['---\ntitle: Oven rules\nupdated: 5 May 2026\n---', 'a.md', '2026-05-05'],
  ])('is read in %j', async (top, path, day) => {
    expect((await factsOf(`${top}\n\n${SAID}\n\n${SAID}\n`, path)).day).toBe(day);
  });

  it('leaves the brackets of a title whole', async () => {
    const { title } = await factsOf(
      `WHO LIGHTS WHAT (desk, pinned) updated 26/2/26 KP\n\n${SAID}\n\n${SAID}\n`,
    );
    expect(title).toBe('WHO LIGHTS WHAT (desk, pinned)');
  });
});

describe('the day of a text at its foot', () => {
  it.each([
    ["(Sal, put up Feb '26)", SAID, '2026-02'],
    ['template saved 3 Feb 2026 / SB', SAID, '2026-02-03'],
    ['Feb 2026 SB', SAID, '2026-02'],
    ['SB, 3 Feb 2026', SAID, '2026-02-03'],
    ['mẫu lưu ngày 3/2/2026', NÓI, '2026-02-03'],
  ])('is read in %j', async (foot, said, day) => {
    expect((await factsOf(`The oven\n\n${said}\n\n${said}\n\n${foot}\n`)).day).toBe(day);
  });

  it('stands above what was added below', async () => {
    const { article } = await read(
      `The oven\n\n${SAID}\n\n${SAID}\n\n-- \nFeb 2026 SB\n\nupdate 13/9/26: it is £5 now.\n`,
      'a.txt',
    );
    expect(article.published?.iso).toBe('2026-09-13');
    expect(article.blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
  });

  it.each(['Paris 2026 SB', 'ABC, 26 places'])('is none in %j', async (foot) => {
    expect((await factsOf(`The oven\n\n${SAID}\n\n${SAID}\n\n${foot}\n`)).day).toBeNull();
  });
});

describe('the day of what was added without its year', () => {
  it.each([
    ['PS added 25.11. The hall is shut, so we meet in the barn.', '2026-11-25'],
    ['Addendum, 9 November (A.P.): the hall is shut.', '2026-11-09'],
    ['Additions 6.11.: the hall is shut.', '2026-11-06'],
    ['Update 25/11: the hall is shut.', '2026-11-25'],
  ])('is of the year of the text: %j', async (added, day) => {
    expect((await factsOf(`The oven\n\n${SAID}\n\n${SAID}\n\nSal, 6 July 2026\n\n${added}\n`)).day).toBe(day);
  });
});
