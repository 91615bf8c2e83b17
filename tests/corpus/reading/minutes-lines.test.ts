import { describe, expect, it } from 'vitest';
import { saysWhoWasThere } from '../../../src/corpus/reading/minutes-lines.ts';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

describe('who was at a meeting', () => {
  it.each([
    'Present Helen Tom Priya Dawn Sal (Owen with patient until 13.20)',
    'Present: Helen, Tom',
    'Present Helen, Tom and Priya',
    'Attendees Helen, Tom',
    'Apologies: Bo',
    'Apologies – Bo and Tom',
    'Có mặt: Hạnh, Phát',
    'Có mặt anh Hạnh, chị Phát',
    'Vắng Hạnh và Phát',
  ])('heads nothing: %s', async (line) => {
    expect(saysWhoWasThere(line)).toBe(true);
    for (const path of ['a.md', 'a.txt']) {
      const { article } = await read(`# Oven meeting\n\n${line}\n\n${SAID}\n\n${SAID}\n`, path);
      expect(outline(article).filter(([kind]) => kind === 'heading')).toEqual([]);
    }
  });

  it.each([
    'Present Day Oven Rules',
    'Present Ideas For Christmas',
    'Presents and Prizes',
    'Absent Friends',
    'Apologies to All Members',
  ])('is not said by a heading: %s', async (line) => {
    const { article } = await read(`# The oven\n\n${SAID}\n\n${line}\n\n${SAID} Bring a tin.\n`);
    expect(outline(article)).toContainEqual(['heading', line]);
  });
});

describe('what met', () => {
  it.each([
    ['Committee, 14 October 2026', 'Committee'],
    ['Hall committee, 14 October 2026', 'Hall committee'],
    ['Trustees – 14 October 2026', 'Trustees'],
  ])('and not who was there, is the title: %s', async (line, title) => {
    const { article } = await read(
      `${line}\nPresent: Ruth, Owen, Dilys. Notes: Owen\n\n1. ${SAID}\n2. ${SAID}\n`,
      'a.txt',
    );
    expect(article).toMatchObject({ title, published: { iso: '2026-10-14' } });
  });
});

describe('who took the minutes', () => {
  it.each([
    [SAID, 'Minutes taken by Owen', 'Owen'],
    [SAID, 'Notes taken by Owen', 'Owen'],
    [SAID, 'Next meeting 9 March. Minutes: Sal\n\n4 March 2026', 'Sal'],
    [SAID, 'Next meeting 9 March. Minutes: Sal', 'Sal'],
    [SAID, 'Next meeting 9 March at 13.00. Minutes taken by Sal Penn (studio).', 'Sal Penn'],
    [NÓI, 'Thư ký: Hạnh', 'Hạnh'],
    [NÓI, 'Họp xong lúc 9 giờ. Thư ký: Hạnh', 'Hạnh'],
    [NÓI, 'Họp tiếp ngày 9/3. Ghi: Phát', 'Phát'],
    [NÓI, 'Buổi họp kết thúc lúc 11 giờ. Người ghi: anh Phát', 'Phát'],
  ])('stands in the last line: %s %s', async (said, line, author) => {
    const page = `Oven meeting 3 March 2026\n\nPresent: Helen, Tom\n\n${said}\n\n${said}\n\n${line}\n`;
    expect((await read(page, 'a.txt')).article.author).toBe(author);
  });

  it.each([
    'Call Sal for the minutes. Notes by Tuesday',
    'Next meeting 9 March. Minutes: see the board',
    'Next meeting 9 March. Minutes: Next week',
    'The oven is lit in ten minutes. By then: Sal',
  ])('does not stand in one that says something else: %s', async (line) => {
    const page = `Oven meeting\n\n${SAID}\n\n${SAID}\n\n${line}\n`;
    expect((await read(page, 'a.txt')).article.author).toBeNull();
  });
});
