import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const GERMAN =
  'Das Hafenfest wurde am Samstag von der Bürgermeisterin eröffnet, und viele Gäste kamen auf die alte Mole.';
const CHINESE = '港口节于周六在老港口开幕，市长剪彩，约有两千名市民参加了开幕式。';

describe('an article in German or Chinese', () => {
  it.each([
    [`Hafenfest eröffnet\n\nVon Ada Penn\n12. März 2025\n\n${GERMAN}`, 'Ada Penn'],
    [
      `Hafenfest eröffnet\n\nVon Ada Penn und Bo Marsh | Mi., 12. März 2025\n\n${GERMAN}`,
      'Ada Penn und Bo Marsh',
    ],
    [`港口节开幕\n\n2025年3月12日 10:30 来源：新华社\n作者：王小明\n\n${CHINESE}`, '王小明'],
    [`港口节开幕\n\n王小明 | 2025年3月12日\n\n${CHINESE}`, null],
  ])('has the day and the author of its byline: %s', async (text, author) => {
    const { article } = await read(text, 'a.txt');
    expect(article).toMatchObject({ author, published: { iso: '2025-03-12' } });
    expect(outline(article).filter(([kind]) => kind === 'body')).toHaveLength(1);
  });

  it.each([
    ['title: Fest\ndate: 12. März 2025\nautor: Ada Penn', '2025-03-12'],
    ['titel: Fest\ndatum: 05.06.2023\nautor: Ada Penn', '2023-06-05'],
    ['title: Fest\nlang: de-AT\ndate: 05.06.2023\nautor: Ada Penn', '2023-06-05'],
    ['标题: Fest\n日期: 2025年3月12日\n作者: Ada Penn', '2025-03-12'],
  ])('has the facts of its fields: %s', async (fields, iso) => {
    const { article, skipped } = await read(`---\n${fields}\n---\n${GERMAN}`);
    expect(skipped).toEqual([]);
    expect(article).toMatchObject({ title: 'Fest', author: 'Ada Penn', published: { iso } });
  });

  it('is not by whom its headline speaks of, and was not published when it was updated', async () => {
    const { article } = await read(`Von der Leyen\n\nStand: 12.03.2025, 10:30 Uhr\n\n${GERMAN}`, 'a.txt');
    expect(article).toMatchObject({ title: 'Von der Leyen', author: null, published: null });
    const singers = await read(
      'Von Trapp Singers\n\nThe singers came to the old pier on Saturday.\n',
      'a.txt',
    );
    expect(singers.article).toMatchObject({ title: 'Von Trapp Singers', author: null });
  });
});
