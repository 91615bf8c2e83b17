import { describe, expect, it } from 'vitest';
import { changedFacts } from '../../src/checking/changed-facts.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { folderWith } from '../corpus/folder.ts';

const dated = (title: string, date: string, text: string) =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

/** Other articles of a small club, so that some words are rare. */
const OTHERS = Object.fromEntries(
  ['moths', 'lathes', 'kilns', 'buoys', 'ferns', 'looms'].map((thing, at) => [
    `${thing}.md`,
    dated(
      `About ${thing}`,
      `2025-0${at + 1}-01`,
      `We showed our ${thing} to forty visitors. They liked the ${thing}.`,
    ),
  ]),
);

/** The earlier and the later words of each hint. */
async function hints(earlier: string, later: string) {
  const files = {
    ...OTHERS,
    'old.md': dated('Overview', '2025-02-02', earlier),
    'new.md': dated('News of the month', '2025-08-02', later),
  };
  const { articles } = await loadCorpus(await folderWith(files));
  return changedFacts(articles).map(({ path, words, laterPath }) => [path, laterPath, words]);
}

describe('what a later article announces', () => {
  it.each([
    [
      'Squads this season:\n\n- Lizards (12 to 14): Tuesday 17:00 to 19:00\n- Otters (15 to 17): Monday 18:00 to 20:00',
      'Change of day: the Lizards train on Thursdays from 1 May, no longer on Tuesdays.',
      'Lizards (12 to 14)',
    ],
    [
      '## The Dairy\n\nMonday to Friday: 10:00 to 22:00\n\n## The Forge\n\nMonday to Friday: 9:00 to 21:00',
      'From Monday the Dairy no longer opens at 10:00 on weekdays. It now opens at 6:30.',
      'Monday to Friday: 10:00',
    ],
    [
      'Prices:\n\n- Locker rental: £12 a term\n- Towel: £2',
      'The treasurer was busy. Locker rental has been raised and is £15 from September.',
      'Locker rental: £12',
    ],
    [
      'Classes:\n\n- Pottery: Wednesday 19:00\n- Weaving: Friday 18:00',
      'Pottery has moved. It now takes place on Saturday at 10:00.',
      'Pottery: Wednesday',
    ],
    [
      'Các lớp:\n\n- Lớp vẽ thiếu nhi: thứ ba 17 giờ\n- Lớp đàn bầu: thứ tư 18 giờ',
      'Lớp vẽ thiếu nhi chuyển sang thứ năm, không còn học vào thứ ba.',
      'Lớp vẽ thiếu nhi: thứ ba',
    ],
    [
      '## Hồ bơi\n\nThứ hai đến thứ sáu: 6 giờ đến 20 giờ\n\n## Phòng tập\n\nThứ hai đến thứ sáu: 5 giờ đến 22 giờ',
      'Từ tháng 9 hồ bơi không còn mở cửa lúc 6 giờ. Nay mở lúc 7 giờ 30.',
      'Thứ hai đến thứ sáu: 6 giờ',
    ],
    [
      'Bảng giá:\n\n- Gửi xe máy: 100.000 đồng\n- Gửi xe đạp: 50.000 đồng',
      'Ban quản lý điều chỉnh: từ tháng 9 gửi xe máy mỗi tháng tăng lên 120.000 đồng.',
      'Gửi xe máy: 100.000',
    ],
    [
      'Lịch:\n\n- Câu lạc bộ cờ tướng: chủ nhật 8 giờ\n- Câu lạc bộ bóng bàn: thứ bảy 8 giờ',
      'Câu lạc bộ cờ tướng dời lịch. Lịch mới là thứ bảy, bắt đầu lúc 9 giờ.',
      'Câu lạc bộ cờ tướng: chủ nhật',
    ],
  ])('is a hint at the line that it changes, and at no other: %s', async (earlier, later, words) => {
    const found = await hints(earlier, later);
    expect(found.map(([path, laterPath]) => [path, laterPath])).toEqual([['old.md', 'new.md']]);
    expect(found[0]?.[2]).toContain(words);
  });

  it.each([
    // Another squad, below the same heading.
    [
      'Squads:\n\n- Lizards: Tuesday 17:00\n- Otters: Monday 18:00',
      'The Badgers train on Thursdays, no longer on Tuesdays.',
    ],
    // The value is the same.
    [
      'Squads:\n\n- Lizards: Tuesday 17:00\n- Otters: Monday 18:00',
      'The Lizards have a new coach and still train on Tuesday.',
    ],
    // No word of change: a day of its own.
    ['Squads:\n\n- Lizards: Tuesday 17:00\n- Otters: Monday 18:00', 'The Lizards eat cake on Thursday.'],
    // The squad is only where something else takes place.
    [
      '- Mill Road hall: 60 chairs, £20 an hour',
      'The concert moves to Tuesday, £5 at the door of the old Mill Road church.',
    ],
    // Another building has these hours.
    [
      '## The Dairy\n\nMonday to Friday: 10:00 to 22:00',
      'The Granary no longer opens at 10:00. It now opens at 6:30.',
    ],
    // Of a list itself.
    ['- Students: full pass £80', '- Reduced (students): £7'],
    ['- Lớp vẽ: thứ ba 17 giờ', 'Lớp đàn chuyển sang thứ năm, không còn học vào thứ ba.'],
    ['- Gửi xe máy: 100.000 đồng', 'Tiền điện từ tháng 9 điều chỉnh tăng lên 120.000 đồng.'],
  ])('is none where it is of something else: %s', async (earlier, later) => {
    expect(await hints(earlier, later)).toEqual([]);
  });

  it('is a hint where the title alone says that something changes, at a line of a list', async () => {
    const later = 'The Lizards train on Thursdays from 1 May. The Otters eat cake on Friday.';
    const found = async (earlier: string, title: string) => {
      const files = {
        ...OTHERS,
        'old.md': dated('Overview', '2025-02-02', earlier),
        'new.md': dated(title, '2025-08-02', later),
      };
      const { articles } = await loadCorpus(await folderWith(files));
      return changedFacts(articles).map(({ words }) => words);
    };
    const line = 'Squads of the club:\n\n- Lizards (12 to 14): Tuesday 17:00 to 19:00';
    expect(await found(line, 'Change of day')).toEqual(['Lizards (12 to 14): Tuesday 17:00 to 19:00']);
    expect(await found(line, 'Lizards')).toEqual([]);
    expect(await found('The Lizards met the mayor on Tuesday.', 'Change of day')).toEqual([]);
  });

  it('is none where the announcement is the earlier article', async () => {
    const { articles } = await loadCorpus(
      await folderWith({
        ...OTHERS,
        'old.md': dated('News', '2025-02-02', 'The Lizards train on Thursdays, no longer on Tuesdays.'),
        'new.md': dated('Overview', '2025-08-02', '- Lizards: Tuesday 17:00 to 19:00'),
      }),
    );
    expect(changedFacts(articles)).toEqual([]);
  });
});
