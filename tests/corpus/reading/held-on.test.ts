import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Turnover was £40,200 and the surplus £1,120, and the accounts were agreed by all.';
const NÓI = 'Năm qua tổ thu 40 triệu, chi 38 triệu, mọi người đồng ý với sổ sách.';

async function read3(lines: string, said: string, path = 'a.txt') {
  const { article } = await read(`${lines}\n\n${said}\n\n${said} More to come.\n`, path);
  return { title: article.title, day: article.published?.iso ?? null, kinds: outline(article) };
}

describe('the day on which a meeting was held', () => {
  it.each([
    [
      'Mill Road Pub Limited\nAnnual meeting of members\nheld in the barn, Thursday 13th November 2025',
      'Mill Road Pub Limited – Annual meeting of members',
    ],
    [
      'THE MILL TRUST\nAnnual general meeting\nHeld at the barn on 13 November 2025 at 7.30pm',
      'THE MILL TRUST – Annual general meeting',
    ],
    ['Annual meeting of members\nheld on Thursday 13th November 2025', 'Annual meeting of members'],
  ])('is that of its minutes, below what met: %j', async (lines, title) => {
    const { kinds, ...facts } = await read3(lines, SAID);
    expect(facts).toEqual({ title, day: '2025-11-13' });
    expect(kinds.find(([kind]) => kind === 'date')?.[1]).toMatch(/^held/iu);
  });

  it('stands below a heading in Markdown, too', async () => {
    const { day } = await read3('# Annual meeting\n\nheld on Thursday 13th November 2025', SAID, 'a.md');
    expect(day).toBe('2025-11-13');
  });

  it.each([
    ['Tổ dân phố 5\nBiên bản họp\nHọp tại nhà văn hóa, ngày 13/11/2025', 'Tổ dân phố 5 – Biên bản họp'],
    [
      'HTX Lò Gốm\nĐại hội xã viên\nHọp tại nhà văn hóa, ngày 13/11/2025\n\nCó mặt 42 xã viên, anh Tài chủ trì.',
      'HTX Lò Gốm – Đại hội xã viên',
    ],
  ])('likewise in Vietnamese: %j', async (lines, title) => {
    const { kinds, ...facts } = await read3(lines, NÓI);
    expect(facts).toEqual({ title, day: '2025-11-13' });
    expect(kinds.filter(([kind]) => kind === 'heading')).toEqual([]);
  });

  it.each([
    ['Summer fair\nheld on the green, 13 June 2026', SAID],
    ['Annual meeting\nto be held in the barn, 13 November 2026', SAID],
    ['Annual meeting\nheld every year in November', SAID],
    [
      'HTX Lò Gốm\nĐại hội xã viên\nHọp tại nhà văn hóa, ngày 13/11/2026\n\nKính mời xã viên có mặt đúng giờ.',
      NÓI,
    ],
  ])('is not that of what is only announced: %j', async (lines, said) => {
    expect((await read3(lines, said)).day).toBeNull();
  });
});

describe('what met, and when, in one line', () => {
  it.each([
    [
      '5th Mill Road Guides\nMinutes of the Annual General Meeting held in the barn, Thursday 13th November 2025',
      '5th Mill Road Guides – Minutes of the Annual General Meeting',
    ],
    [
      'Friends of the Mill\nAnnual meeting of members, held at the barn on 13 November 2025',
      'Friends of the Mill – Annual meeting of members',
    ],
  ])('is the title below a letterhead, without the day: %j', async (lines, title) => {
    const { kinds: _, ...facts } = await read3(lines, SAID);
    expect(facts).toEqual({ title, day: '2025-11-13' });
  });

  it('is likewise in Vietnamese', async () => {
    const { title, day } = await read3(
      'Tổ dân phố 5\nBiên bản đại hội họp tại nhà văn hóa ngày 13/11/2025',
      NÓI,
    );
    expect([title, day]).toEqual(['Tổ dân phố 5 – Biên bản đại hội', '2025-11-13']);
  });

  it.each([
    '5th Mill Road Guides\nAnnual meeting to be held in the barn, 13 November 2026',
    '5th Mill Road Guides\nNotice of the summer fair held in the barn, 13 November 2026',
  ])('is none that is only announced, or no meeting: %j', async (lines) => {
    const { title, day } = await read3(lines, SAID);
    expect([title, day]).toEqual(['5th Mill Road Guides', null]);
  });

  it('is the title of minutes without the place, too', async () => {
    const line = "Trustees' meeting, Thursday 13 Nov 2025, at Ada's house";
    const minutes = await read3(`${line}\n\nHere: Ada (chair), Bo. Not here: Cy.`, SAID);
    expect([minutes.title, minutes.day]).toEqual(["Trustees' meeting", '2025-11-13']);
    expect((await read3(`${line}\n\nCome and tell us what you think, please.`, SAID)).title).toBe(line);
  });
});
