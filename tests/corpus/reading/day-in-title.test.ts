import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const SAID = '1. Ada opens on Mondays at six.\n2. Bo opens on Fridays, and keeps the spare key.';

const NÓI = '1. Chị Hoa mở cửa hôm thứ hai lúc sáu giờ.\n2. Anh Nam mở hôm thứ sáu, giữ chìa dự phòng.';

async function factsOf(title: string) {
  const said = /[ộỏảđ]/iu.test(title) ? NÓI : SAID;
  const { article } = await read(`${title}\n\n${said}\n`, 'a.txt');
  return [article.title, article.author, article.published?.iso ?? null];
}

describe('the day behind a title', () => {
  it.each([
    [
      'OVEN RULES - OAKHAM                     G. Penn, 2 Feb 2026',
      ['OVEN RULES - OAKHAM', 'G. Penn', '2026-02-02'],
    ],
    ['OVEN RULES\t2 Feb 2026, Ada Penn', ['OVEN RULES', 'Ada Penn', '2026-02-02']],
    ['** OVEN - NOTICE **     19 Oct. 2026', ['OVEN - NOTICE', null, '2026-10-19']],
    ['OVEN NOTICE posted 18 Nov 2026', ['OVEN NOTICE', null, '2026-11-18']],
    ['Nội quy lò bánh, ban hành ngày 3/3/2026', ['Nội quy lò bánh', null, '2026-03-03']],
    ['OVEN RULES (put up on the door 3/3/26, K. Penn)', ['OVEN RULES', 'K. Penn', '2026-03-03']],
    ['NỘI QUY LÒ BÁNH (dán ở cửa 5/6/2026, chị Hoa)', ['NỘI QUY LÒ BÁNH', 'chị Hoa', '2026-06-05']],
  ])('is that of the text, and of who wrote it: %j', async (title, facts) => {
    expect(await factsOf(title)).toEqual(facts);
  });

  it('is that at which it was agreed', async () => {
    expect((await factsOf('OVEN DAYS 2027 (draft, approved 19-11-2026)'))[2]).toBe('2026-11-19');
    expect((await factsOf('NGÀY ĐỎ LỬA 2027 (bản nháp, bác Tư đã duyệt 9-11-2026)'))[2]).toBe('2026-11-09');
  });

  it.each(['SUMMER FAIR            4 July 2026', 'CAROLS            20 December 2026'])(
    'is that of what takes place where the title is no list and no paper: %s',
    async (title) => {
      const [, author, day] = await factsOf(title);
      expect([author, day]).toEqual([null, null]);
    },
  );
});

describe('the order of a day in figures', () => {
  it.each([
    ['A loaf is £3.', '2026-01-05'],
    ['Ring 07700 900123.', '2026-01-05'],
    ['A loaf is $3, or £2.', null],
    ['A loaf is cheap.', null],
  ])('is told by what people pay in: %s', async (said, day) => {
    const { article } = await read(`Oven rules (pinned up 5/1/26, Donna)\n\n${said} ${SAID}\n`, 'a.txt');
    expect(article.published?.iso ?? null).toBe(day);
  });
});
