import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../../src/corpus/reading/read-article-file.ts';
import { readDays } from '../../read.ts';

const entriesOf = async (contents: string, path = 'a.txt') => {
  const { articles } = await readArticles(Buffer.from(contents), path);
  return articles.map(({ title, author, published, text }) => [title, author, published?.iso ?? null, text]);
};

describe('a log whose lines begin with a day', () => {
  it.each([
    ['Mon 5/10/26  ', 'Thu 8/10/26  ', 'Tue 20/10/26  '],
    ['5.10.26 - ', '8.10.26 - ', '20.10.26 - '],
    ['* 5/10/2026: ', '* 8/10/2026: ', '* 20/10/2026: '],
    ['(5/10/2026) ', '(8/10/2026) ', '(20/10/2026) '],
    ['2026-10-05 14:20 ', '2026-10-08 09:00 ', '2026-10-20 10:15 '],
    ['5 Oct 2026 – ', '8 October 2026 – ', '20th Oct 2026 – '],
    ['Thứ hai 5/10/2026: ', 'Thứ năm 8/10/2026: ', 'Thứ ba 20/10/2026: '],
    ['Ngày 5/10/2026: ', 'Ngày 8/10/2026: ', 'Ngày 20/10/2026: '],
  ])('has each entry on its own day: %s', async (first, second, third) => {
    const log = `KILN LOG (please sign)\n\n${first}Vents cleaned, the left one sticks.\n${second}new code for the shed 2290\n   told the evening class\n${third}Shelf cracked, ordered two.\n`;
    expect(await entriesOf(log)).toEqual([
      ['KILN LOG', null, '2026-10-05', 'Vents cleaned, the left one sticks.'],
      ['KILN LOG', null, '2026-10-08', 'new code for the shed 2290\n   told the evening class'],
      ['KILN LOG', null, '2026-10-20', 'Shelf cracked, ordered two.'],
    ]);
  });

  it('keeps what is said above its entries, of no day', async () => {
    const log = `KILN LOG\nHang the key on the hook behind the door.\n\n5/10/26 Vents cleaned.\n18/10/26 Shelf cracked.\n20/10/26 New shelf came.\n`;
    expect((await readDays(log))[0]).toEqual([null, 'Hang the key on the hook behind the door.']);
    expect(await readDays(log)).toHaveLength(4);
  });

  it('is no mail that tells of days', async () => {
    const mail = `From: Ada Penn\nTo: all\nSubject: Kiln log\nDate: 21 Oct 2026\n\n5/10/26 Vents cleaned.\n18/10/26 Shelf cracked.\n20/10/26 New shelf came.\n`;
    expect((await readDays(mail, 'a.eml')).map(([day]) => day)).toEqual(['2026-10-21']);
  });

  it('is one by the name of its file, and by who signs its entries', async () => {
    const lines =
      '5/10/26 Vents cleaned. BP\n18/10/26 Told the class about the glaze. AO\n20/10/26 Shelf cracked. BP\n';
    const days = ['2026-10-05', '2026-10-18', '2026-10-20'];
    for (const path of ['kiln log.txt', 'so-truc-lo-gom.txt', 'kiln.txt'])
      expect((await readDays(lines, path)).map(([day]) => day)).toEqual(days);
  });

  it('is one of notes, unless these are of days to come', async () => {
    const lines = '5/10/26 - doi khoa kho moi\n18/10 - tho hen mai den\n20/10 - ke moi da ve\n';
    for (const head of ['Ghi chú quầy (Vy)', 'ghi chep kho', 'Front desk notes'])
      expect((await readDays(`${head}\n\n${lines}`)).map(([day]) => day)).toEqual([
        '2026-10-05',
        '2026-10-18',
        '2026-10-20',
      ]);
    for (const head of ['Meeting notes', 'Ghi chú lịch dạy'])
      expect(await readDays(`${head}\n\n${lines}`)).toHaveLength(1);
  });

  it('has the year of its neighbours, or of its name, where a day states none', async () => {
    const days = async (lines: string, path: string) => (await readDays(lines, path)).map(([day]) => day);
    const over = '28/12 - vents cleaned\n30/12 - shelf cracked\n4/1 - two shelves came\n';
    expect(await days(over, 'kiln log 2026.txt')).toEqual(['2026-12-28', '2026-12-30', '2027-01-04']);
    expect(await days(over.replace('30/12', '30/12/26'), 'kiln log.txt')).toEqual([
      '2026-12-28',
      '2026-12-30',
      '2027-01-04',
    ]);
    expect(await days(over, 'kiln log.txt')).toEqual([null]);
  });
});

describe('posts that were pasted under their days', () => {
  const SNOW = 'Snow! The mill is shut today, the bakery is open as usual.';
  const OVEN = 'The oven is lit again. Bread from nine, bring a bag.';

  it.each([
    ['--- 14 Jan 2026 ---', '--- 3 March 2026 ---'],
    ['== 14/01/2026 ==', '== 03/03/2026 =='],
    ['[14 January 2026]', '[3 March 2026]'],
    ['*** Wednesday 14 January 2026 ***', '*** Tuesday 3 March 2026 ***'],
  ])('are each of its own: %s', async (first, second) => {
    expect(await entriesOf(`${first}\n${SNOW}\n\n${second}\n${OVEN}\n`, 'mill.txt')).toEqual([
      ['Mill', null, '2026-01-14', SNOW],
      ['Mill', null, '2026-03-03', OVEN],
    ]);
  });

  it('are by whoever posted each of them', async () => {
    const below = `(copied by Jo)\n\n14 January 2026\nHelmsby Mill\n${SNOW}\n\n--\n3 March 2026\nHelmsby Mill\n${OVEN}\n`;
    const above = `Helmsby Mill\n14 January · 🌐\n${SNOW}\n\nHelmsby Mill\n3 March at 18:03 · Public\n${OVEN}\n`;
    const beside = `Jo Penn posted · 14 Jan 2026\n${SNOW}\n\nBo Lee posted · 3 Mar 2026\n${OVEN}\n`;
    const byMill = [
      ['Helmsby Mill', 'Helmsby Mill', '2026-01-14', SNOW],
      ['Helmsby Mill', 'Helmsby Mill', '2026-03-03', OVEN],
    ];
    expect(await entriesOf(below, 'fb posts.txt')).toEqual(byMill);
    expect(await entriesOf(above, 'posts 2026.txt')).toEqual(byMill);
    expect((await entriesOf(beside)).map(([, author, day]) => [author, day])).toEqual([
      ['Jo Penn', '2026-01-14'],
      ['Bo Lee', '2026-03-03'],
    ]);
  });

  it('are read in Vietnamese', async () => {
    const posts =
      'BÀI ĐĂNG FANPAGE LÒ BÁNH\n\nĐăng ngày 14/1/2026\nHôm nay lò nghỉ, mai mở lại lúc bảy giờ sáng.\n\nĐăng ngày 3/3/2026\nBánh mì lên giá 5.000 một ổ nha bà con.\n';
    expect((await entriesOf(posts)).map(([, , day]) => day)).toEqual(['2026-01-14', '2026-03-03']);
  });
});

describe('what has days to come', () => {
  it.each([
    [
      'a rota',
      'DESK ROTA\n\nMon 5/10/26 - Jo and Bo. JP\nThu 8/10/26 - Ann and Jo. JP\nTue 20/10/26 - Bo and Ann. JP\n',
    ],
    ['a list', 'MILL 2026\n\n5/10/26 Committee, 7.30pm\n8/10/26 Quiz night\n20/10/26 Harvest supper\n'],
    [
      'a programme',
      'WEEKEND\n\n--- 6 June 2026 ---\n9.00 doors open\n12.30 lunch\n\n--- 7 June 2026 ---\n10.00 walk\n15.00 coach home\n',
    ],
    [
      'what is on',
      "WHAT'S ON\n\n3 March 2026\nStory time for the under fives. Free.\n\n10 March 2026\nTalk about bees by Ann Lowe. Tickets £3.\n\n17 March 2026\nQuiz for teams of four. Bar open.\n",
    ],
    [
      'weeks',
      'CLASS LOG\n\n5/10/26 - 9/10/26 glazing.\n12/10/26 - 16/10/26 firing.\n19/10/26 - 23/10/26 half term.\n',
    ],
    ['a chương trình', 'LỊCH TRỰC\n\n5/10/2026: Hoa, Lan.\n8/10/2026: Mai, Hoa.\n20/10/2026: Lan, Mai.\n'],
    [
      'days in no order',
      'KILN LOG\n\n5/10/26 one thing.\n3/9/26 another thing.\n20/10/26 a third thing.\n1/2/26 a last thing.\n',
    ],
  ])('is read as it stands: %s', async (_, contents) => {
    expect(await readDays(contents)).toHaveLength(1);
  });
});
