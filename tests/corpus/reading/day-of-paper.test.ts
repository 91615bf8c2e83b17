import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const MORE = 'Whoever comes late waits for the next bread, which takes an hour.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function factsOf(contents: string, path = 'a.txt') {
  const { article } = await read(contents, path);
  return { title: article.title, author: article.author, day: article.published?.iso ?? null };
}

describe('the day of a paper', () => {
  it.each([
    ['leaflet, Feb 2026 (H. Penn, treasurer)', '2026-02', 'H. Penn'],
    ['Fact sheet – 3 March 2026', '2026-03-03', null],
    ['A sheet for new bakers (April 2026)', '2026-04', null],
    ['(put up in the barn 3/3/26, K. Penn)', '2026-03-03', 'K. Penn'],
    ['(two pages - reprinted 10/2025)', '2025-10', null],
    ['Written by Ada Penn, 3 March 2026. Please take one home.', '2026-03-03', 'Ada Penn'],
    ['OPENING TIMES (March 2026)', '2026-03', null],
    ['ROOMS TO LET (from 1 Feb 2026)', '2026-02-01', null],
  ])('stands below its title: %s', async (line, day, author) => {
    expect(await factsOf(`HOW THE OVEN IS USED\n${line}\n\n${SAID}\n\n${MORE}\n`)).toEqual({
      title: 'HOW THE OVEN IS USED',
      author,
      day,
    });
  });

  it.each([
    ['tờ rơi, tháng 3/2026 (Hoa, thủ thư)', '2026-03', 'Hoa'],
    ['Chị Ngân, phòng bột (4/2026)', '2026-04', null],
    ['(song ngữ - in lại 10/2025)', '2025-10', null],
    ['Soạn: Trần Văn Hòa, 22/03/2026. In ra đưa khách.', '2026-03-22', 'Trần Văn Hòa'],
    ['9/5/2026', '2026-05-09', null],
    ['viet tay ngay 5/8/26, Ngan go lai', '2026-08-05', null],
  ])('stands there in Vietnamese, too: %s', async (line, day, author) => {
    const { title, ...facts } = await factsOf(
      `Hướng dẫn dùng lò bánh của cả xóm mình (ai cũng đọc)\n${line}\n\n${NÓI}\n\n${NÓI}\n`,
    );
    expect(facts).toEqual({ author, day });
    expect(title).toBe('Hướng dẫn dùng lò bánh của cả xóm mình (ai cũng đọc)');
  });

  it.each([
    ['Oven fair (July 2027)', SAID],
    ['Oven walk', 'Meet at the mill (4 July 2027)'],
    ['Harvest supper', 'A letter from Ada reached us, 1950 words long'],
  ])('is not that of what takes place: %s, %s', async (title, line) => {
    expect((await factsOf(`${title}\n\n${line}\n\n${SAID}\n\n${MORE}\n`)).day).toBeNull();
  });

  it.each([
    ['poster put up 22/06/2026 - please do not cover it', '2026-06-22'],
    ['updated Jan 2026 MP', '2026-01'],
    ['(rev. Feb. 2026)', '2026-02'],
    ['Keeper of the oven                 (rev. Feb. 2026)', '2026-02'],
    ['list made 3 March 2026 by Ada', '2026-03-03'],
    ['This page was printed in May 2026.', '2026-05'],
    ['Bảng giá in lại tháng 6/2026', '2026-06'],
    ['dán ở cửa lò ngày 14/6/2026', '2026-06-14'],
  ])('stands in its last line: %s', async (line, day) => {
    expect((await factsOf(`Oven\n\n${SAID}\n${MORE}\n\n${line}\n`)).day).toBe(day);
  });

  it.each(['The keeper wrote of it in May 1950', 'printed loaves were sold until May 1950'])(
    'is not what is told in it: %s',
    async (line) => {
      expect((await factsOf(`Oven\n\n${SAID}\n${MORE}\n\n${line}\n`)).day).toBeNull();
    },
  );

  it('stands below who signs it and as what', async () => {
    const contents = `OVEN NOTICE\n\n1. ${SAID}\n2. ${MORE}\n\nM. Penrith\nKeeper of the oven\n28.08.2026\n`;
    expect(await factsOf(contents)).toEqual({
      title: 'OVEN NOTICE',
      author: 'M. Penrith',
      day: '2026-08-28',
    });
  });

  it('is that of an issue under the name of a newsletter, which heads nothing', async () => {
    const { article } = await read(
      `# The Crust\n\n### October 2026 / no. 44\n\n${SAID}\n\n## News\n\n${MORE}\n`,
    );
    expect(article.published?.iso).toBe('2026-10');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'date', 'body', 'heading', 'body']);
  });

  it('is that of a newsletter that says what it is', async () => {
    const said = '*Newsletter of the friends of the oven, September 2026. Edited by Ada Penn.*';
    expect((await factsOf(`# The Crust\n\n${said}\n\n${SAID}\n`, 'a.md')).day).toBe('2026-09');
  });
});
