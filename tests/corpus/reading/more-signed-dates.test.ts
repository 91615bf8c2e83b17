import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function factsOf(contents: string, path = 'a.txt') {
  const { title, author, published } = (await read(contents, path)).article;
  return { title, author, day: published?.iso ?? null };
}

describe('the end of a text', () => {
  it.each([
    ['See you by the river,\nMara\n22nd November 2026', 'Mara', '2026-11-22'],
    ['See you by the river,\n\nMara, 22nd November 2026', 'Mara', '2026-11-22'],
    ['Kind regards\nMara Voss\nReception Manager', 'Mara Voss', null],
    ['On behalf of the committee: Mara', 'Mara', null],
  ])('says when it was written or by whom: %j', async (end, author, day) => {
    expect(await factsOf(`Oven rules\n\n${SAID}\n\n${end}\n`)).toEqual({ title: 'Oven rules', author, day });
  });

  it.each([
    ['Hạnh, chiều 23 tháng 9 năm 2026', 'Hạnh', '2026-09-23'],
    ['TM. Ban quản trị\nThịnh', 'Thịnh', null],
    ['Thay mặt ban quản trị: Thịnh', 'Thịnh', null],
    ['Hội An, thứ bảy 5.9.2026', null, '2026-09-05'],
    ['Hội An, tháng Năm 2026, Na', 'Na', '2026-05'],
    ['Quỳnh viết thay anh Hậu\nViết ngày 17/11/2026', 'Quỳnh', '2026-11-17'],
    ['Diệu – viết chiều chủ nhật, ngày 25 tháng 10 năm 2026', 'Diệu', '2026-10-25'],
    ['Ban biên tập: cô Diệp, bé Ngân. In ngày 30/9/2026.', null, '2026-09-30'],
  ])('likewise in Vietnamese: %j', async (end, author, day) => {
    const facts = await factsOf(`Nội quy lò bánh\n\n${NÓI}\n\n${end}\n`);
    expect({ ...facts, day: facts.day?.slice(0, day?.length ?? 0) ?? null }).toEqual({
      title: 'Nội quy lò bánh',
      author,
      day,
    });
  });
});

it('what closes a letter is no part of what it says', async () => {
  const { article } = await read(
    `Oven rules\n\n${SAID}\n\nSee you by the river,\nMara\n22nd November 2026\n`,
    'a.txt',
  );
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'body', 'byline', 'byline', 'date']);
  const towel = await read(
    `Oven rules\n\n${SAID}\n\nBring your own towel please\nMara\n22nd November 2026\n`,
    'a.txt',
  );
  expect(towel.article.blocks.map(({ kind }) => kind)).toEqual(['title', 'body', 'body', 'byline', 'date']);
});

it('a title in capitals does not go on in small letters', async () => {
  const { article } = await read(`THE OVEN NEWS\nwhat's new this autumn\n\n${SAID}\n`, 'a.txt');
  expect(article.title).toBe('THE OVEN NEWS');
});

describe('the top of a text', () => {
  it.each([
    ['# Ovens\n\n*Mara, updated 30/08/2026*', 'a.md', 'Ovens', 'Mara', '2026-08-30'],
    ['Ovens\nMara, last revised 30 August 2026', 'a.txt', 'Ovens', 'Mara', '2026-08-30'],
    ['Forwarded from the Grand Mill reception, 18/11/2026', 'a.txt', null, null, '2026-11-18'],
    ['Forwarded by Denise 18/11/2026', 'a.txt', null, null, '2026-11-18'],
    [
      'Annual meeting, held on 23 January 2025 in the hall',
      'a.txt',
      'Annual meeting, held on 23 January 2025 in the hall',
      null,
      '2025-01-23',
    ],
    [
      '---------- Forwarded message ---------\nFrom: Pat Looby\nDate: Mon, 8 Jun 2026 at 07:52\nSubject: Fwd: water\nTo: <all@mill.example>',
      'a.txt',
      'water',
      'Pat Looby',
      '2026-06-08',
    ],
  ])('says when it was written: %j', async (top, path, title, author, day) => {
    expect(await factsOf(`${top}\n\n${SAID}\n`, path)).toEqual({ title, author, day });
  });

  it.each([
    ['QUY ĐỊNH LÒ BÁNH\náp dụng từ 1-4-2026', 'a.txt', 'QUY ĐỊNH LÒ BÁNH', null, '2026-04-01'],
    ['# Hỏi đáp\n\n*Cập nhật 02/2026 - lễ tân Thảo My soạn*', 'a.md', 'Hỏi đáp', 'Thảo My', '2026-02'],
    [
      'Về chuyện rác (cập nhật tháng 3/2026)',
      'a.txt',
      'Về chuyện rác (cập nhật tháng 3/2026)',
      null,
      '2026-03',
    ],
    ['# Bản tin lò\n\n*Người viết: Quỳnh. Ngày 14/11/2026*', 'a.md', 'Bản tin lò', 'Quỳnh', '2026-11-14'],
    ['# Wifi\n\n(ghi cho người mới, 18-03-2026, Thịnh)', 'a.md', 'Wifi', 'Thịnh', '2026-03-18'],
    [
      'KHI CÓ BÃO – VIỆC CẦN LÀM\n(bản dán ở bếp, chị Diệu soạn, tháng 9 năm 2025)',
      'a.txt',
      'KHI CÓ BÃO – VIỆC CẦN LÀM',
      'chị Diệu',
      '2025-09',
    ],
    ['Ngày 28/9/2026\nKính gửi: các chủ lò', 'a.txt', null, null, '2026-09-28'],
    [
      '**Từ:** Lễ tân Thảo My\n**Gửi:** nhóm tổ trưởng\n**Ngày:** Thứ Tư, 07/10/2026 16:21\n**Tiêu đề:** V/v mượn lò',
      'a.md',
      'V/v mượn lò',
      'Lễ tân Thảo My',
      '2026-10-07',
    ],
    [
      'NGHỊ QUYẾT HỘI NGHỊ CHỦ LÒ\nSố 02/2026/NQ\n\nHội nghị họp sáng Chủ nhật ngày 25 tháng 10 năm 2026 tại sân làng.',
      'a.txt',
      'NGHỊ QUYẾT HỘI NGHỊ CHỦ LÒ',
      null,
      '2026-10-25',
    ],
  ])('likewise in Vietnamese: %j', async (top, path, title, author, day) => {
    const facts = await factsOf(`${top}\n\n${NÓI}\n`, path);
    expect({ ...facts, day: facts.day?.slice(0, day.length) }).toEqual({ title, author, day });
  });

  it('is a title and a day where somebody else signs below', async () => {
    expect(await factsOf(`Wasps - 21/07/26\n\n${SAID}\n\nBrendan\n`)).toEqual({
      title: 'Wasps',
      author: 'Brendan',
      day: '2026-07-21',
    });
  });

  it('is in the byline of a page, with its day', async () => {
    for (const byline of ['Posted by Mara on 28 October 2026', 'By Mara, 28 October 2026']) {
      const page = `<html><body><article><h1>Ovens</h1><p class="byline">${byline}</p><p>${SAID}</p></article></body></html>`;
      expect(await factsOf(page, 'a.html')).toMatchObject({ author: 'Mara', day: '2026-10-28' });
    }
  });

  it('is in the column of a table that says when its rows were looked at', async () => {
    const table = 'dich_vu,gia,cap_nhat\nLò nhỏ,20000,2026-02-01\nLò lớn,50000,2026-02-01\n';
    expect(await factsOf(table, 'gia lo.csv')).toMatchObject({ title: 'Gia lo', day: '2026-02-01' });
  });

  it('heads nothing where it is that of minutes', async () => {
    const { article } = await read(
      `# BIÊN BẢN HỌP\n\nNgày 14/6/2026, 19 giờ, nhà cộng đồng\n\nCó mặt: Mơ, Bảy.\n\n${NÓI}\n`,
      'a.md',
    );
    expect(article.published?.iso).toBe('2026-06-14');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'date', 'body', 'body']);
  });
});

describe('who wrote a Vietnamese text, and when, without a mark between them', () => {
  const NÓI_LỀU = 'Lều phơi trên gác một tuần, không ai được cuộn khi còn ướt.';

  it.each([
    ['Lều trại\n\nHoa viết ngày 26/11/2026', ''],
    ['Lều trại', 'Hoa viết ngày 26/11/2026'],
    ['Lều trại', 'Hoa ghi, 26.11.26'],
    ['Lều trại', 'Hoa ghi hôm 26-11-2026'],
  ])('is read: %j, %j', async (head, end) => {
    const { article } = await read(`${head}\n\n${NÓI_LỀU}\n\n${NÓI_LỀU}\n\n${end}\n`, 'a.txt');
    expect([article.author, article.published?.iso]).toEqual(['Hoa', '2026-11-26']);
  });

  it.each(['Bản viết ngày 26/11/2026', 'Xin ghi, 26.11.26', 'Nội dung ghi ngày 26/11/2026'])(
    'names nobody: %j',
    async (line) => {
      const { article } = await read(`Lều trại\n\n${line}\n\n${NÓI_LỀU}\n\n${NÓI_LỀU}\n`, 'a.txt');
      expect(article.author).toBeNull();
    },
  );

  it.each([
    ['Ghi sau buổi tập huấn sơ cứu ở nhà văn hóa thôn, thứ năm ngày 26-11-2026', '2026-11-26'],
    ['Ghi nhanh cuộc họp trồng cây, 26/11/2026', '2026-11-26'],
    ['Tập huấn sơ cứu ở nhà văn hóa thôn, thứ năm ngày 26-11-2026', undefined],
  ])('notes are of the day in their title: %j', async (title, day) => {
    const { article } = await read(`${title}\n\n${NÓI_LỀU}\n\n${NÓI_LỀU}\n`, 'a.txt');
    expect(article.published?.iso).toBe(day);
  });
});
