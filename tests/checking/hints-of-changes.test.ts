import { describe, expect, it } from 'vitest';
import { changedFacts } from '../../src/checking/changed-facts.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { folderWith } from '../corpus/folder.ts';

const dated = (title: string, date: string, text: string) =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

/** Other articles, so that some words are rare. */
const OTHERS = Object.fromEntries(
  ['moths', 'lathes', 'kilns', 'buoys', 'ferns', 'looms', 'bells', 'boats'].map((thing, at) => [
    `${thing}.md`,
    dated(`About ${thing}`, `2025-0${at + 1}-01`, `We showed our ${thing} to forty visitors.`),
  ]),
);

async function hints(earlier: string, later: string) {
  const files = {
    ...OTHERS,
    'old.md': dated('Overview', '2025-02-02', earlier),
    'new.md': dated('News of the month', '2025-08-02', later),
  };
  const { articles } = await loadCorpus(await folderWith(files));
  return changedFacts(articles).map(({ words, laterWords }) => [words, laterWords]);
}

describe('hints at changes', () => {
  it.each([
    [
      'Họp sau: thứ Bảy tuần thứ hai của tháng, mỗi quý một lần.',
      'Block A, thang 1 và 2: thứ Ba tuần đầu của tháng, 9h–11h30',
    ],
    [
      'The board meets on the second Saturday of every month, in the morning.',
      'Lifts are looked after on the first Tuesday of every month, in the morning.',
    ],
    [
      'Trưởng ban quản lý: anh Nguyễn Văn Thắng, 0912 550 018',
      'Nộp tại văn phòng ban quản lý tầng 1 sảnh A.',
    ],
    [
      'Reception of the mill house: Mara Voss, 087 555 0119',
      'Hand it in at the reception of the mill house, room 4.',
    ],
  ])(
    'are none where only words of times are shared, or a telephone number is none of a kind: %s',
    async (...pair) => {
      expect(await hints(...pair)).toEqual([]);
    },
  );

  it.each([
    [
      'Reception of the mill house: Mara Voss, 087 555 0119',
      'Reception of the mill house: Mara Voss, 087 555 0200',
    ],
    ['The kiln committee meets on Saturdays at nine.', 'The kiln committee meets on Tuesdays at nine.'],
  ])('are there where the same thing has another value of a kind: %s', async (...pair) => {
    expect(await hints(...pair)).toEqual([pair]);
  });

  it('are there for the row of a table that an announcement names', async () => {
    const table =
      '| Dịch vụ | Đơn giá |\n|---|---|\n| Phí quản lý căn hộ | 9.000 đ/m² |\n| Thẻ bơi khách | 50.000 đ/lượt |';
    const later =
      'Theo nghị quyết hội nghị ngày 30/5 (71% đồng ý), kể từ ngày 01/09/2025 phí quản lý căn hộ là 10.500 đ/m² thay cho 9.000 đ/m².';
    const found = await hints(table, later);
    expect(found).toEqual([[expect.stringContaining('Phí quản lý căn hộ'), later]]);
    const prices = '| Service | Price |\n|---|---|\n| Locker rental | £12 |\n| Towel | £2 |';
    const raised = 'The treasurer was busy. Locker rental has been raised and is £15 from September.';
    expect(await hints(prices, raised)).toEqual([
      [expect.stringContaining('Locker rental'), expect.stringContaining('£15')],
    ]);
  });
});
