import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function factsOf(contents: string, path = 'a.txt') {
  const { author, published, blocks } = (await read(contents, path)).article;
  const bodies = blocks.filter(({ kind }) => !['title', 'byline', 'date'].includes(kind)).length;
  return { author, day: published?.iso ?? null, bodies };
}

describe('the day of a text below who signs it', () => {
  it.each([
    ['Cô Lan tổ vệ sinh', 'Cô Lan'],
    ['Lan - tổ vệ sinh', 'Lan'],
    ['Anh Tuấn, đội kỹ thuật block B', 'Anh Tuấn'],
    ['chị Hạnh kế toán', 'chị Hạnh'],
    ['Ban biên tập: Thúy', 'Thúy'],
    ['Ban biên tập: Thúy, Oanh', 'Thúy, Oanh'],
    ['Tổ bảo vệ: anh Vinh và anh Lộc', 'anh Vinh và anh Lộc'],
    ['Tổ vệ sinh', 'Tổ vệ sinh'],
    ['Ban quản lý', 'Ban quản lý'],
    ['Ban quản lý Hoa Phượng', 'Ban quản lý Hoa Phượng'],
    ['BAN QUẢN TRỊ CHUNG CƯ HOA PHƯỢNG', 'BAN QUẢN TRỊ CHUNG CƯ HOA PHƯỢNG'],
  ])('in Vietnamese: %s', async (who, author) => {
    for (const between of ['\n', '\n\n'])
      for (const day of ['9/5/2026', 'ngày 9-5-2026', 'dán ngày 9-5-2026', 'Hà Nội, ngày 9 tháng 5 năm 2026'])
        expect(await factsOf(`Nội quy lò bánh\n\n${NÓI}\n\n${who}${between}${day}\n`), day).toEqual({
          author,
          day: '2026-05-09',
          bodies: 1,
        });
  });

  it.each([
    ['Sue, kitchen team', 'Sue'],
    ['Sue Penn - kitchen team', 'Sue Penn'],
    ['The Committee of Mill Hall', 'The Committee of Mill Hall'],
    ['Your oven team', 'Your oven team'],
    ['Editors: Ann, Bo', 'Ann, Bo'],
    ['Editorial team: Ann Lee and Bo', 'Ann Lee and Bo'],
  ])('in English: %s', async (who, author) => {
    for (const between of ['\n', '\n\n'])
      for (const day of ['5 October 2026', '25/10/2026'])
        expect(await factsOf(`Oven rules\n\n${SAID}\n\n${who}${between}${day}\n`)).toEqual({
          author,
          day: day.startsWith('5') ? '2026-10-05' : '2026-10-25',
          bodies: 1,
        });
  });

  it.each([
    'Cô Lan tổ vệ sinh nghỉ',
    'Họp tổ dân phố',
    'Bầu tổ trưởng dãy B',
    'Gặp ban quản lý Hoa Phượng',
    'Địa điểm: Nhà Văn Hóa',
    'Lớp học: Lan, Hoa',
  ])('is no day of the text below what takes place: %s', async (line) => {
    const { author, day } = await factsOf(`Nội quy lò bánh\n\n${NÓI}\n\n${line}\n05/10/2026\n`);
    expect({ author, day }).toEqual({ author: null, day: null });
  });

  it.each(['The next Committee', 'Mill Hall Committee', 'Bread: Ann, Bo', 'Venue: Mill Hall'])(
    'nor in English: %s',
    async (line) => {
      const { author, day } = await factsOf(`Oven rules\n\n${SAID}\n\n${line}\n5 October 2026\n`);
      expect({ author, day }).toEqual({ author: null, day: null });
    },
  );

  it('is no day of the text in a schedule', async () => {
    const { author, day } = await factsOf(
      `Lịch trực lò\n\n${NÓI}\n\nTổ bảo vệ dãy A\n04/10/2026\n\n${NÓI}\n\nTổ bảo vệ dãy B\n05/10/2026\n`,
    );
    expect({ author, day }).toEqual({ author: null, day: null });
    const below = await factsOf(`Lịch trực lò\n\n${NÓI} Lịch như sau.\n\nTổ bảo vệ dãy B\n05/10/2026\n`);
    expect(below).toMatchObject({ author: null, day: null });
  });
});

describe('who wrote a text', () => {
  it.each([
    ['Ngày 12/9/2026, 19h30. Ghi biên bản: Oanh', 'Oanh'],
    ['Ngày 12/9/2026, thư ký: Oanh', 'Oanh'],
    ['Chủ trì: ông Lâm. Thư ký: Oanh', 'Oanh'],
    ['Ngày 12/9/2026, 19h30. Ghi chú: Trễ', null],
  ])('stands at the top of minutes: %s', async (line, author) => {
    const { article } = await read(`# Biên bản họp tổ lò bánh\n\n${line}\n\n${NÓI}\n\n${NÓI}\n`);
    expect(article.author).toBe(author);
  });

  it.each([
    ['Thúy biên tập', 'Thúy'],
    ['Ban tự quản soạn', 'Ban tự quản'],
    ['Lan - tổ vệ sinh', 'Lan'],
    ['Cô Lan tổ vệ sinh', 'Cô Lan'],
    ['Quân, 17 tháng 8', 'Quân'],
    ['Anh Quân, ngày 17/8', 'Anh Quân'],
  ])('stands in its last line: %s', async (line, author) => {
    expect(await factsOf(`Nội quy lò bánh\n\n${NÓI}\n\n${NÓI}\n\n${line}\n`)).toEqual({
      author,
      day: null,
      bodies: 2,
    });
  });

  it.each(['Xin ghi lại', 'Họp, 17 tháng 8', 'Huế, 17 tháng 8', 'Hà Nội, 17 tháng 8', 'Bầu tổ trưởng'])(
    'is in no last line that names nobody: %s',
    async (line) => {
      expect(await factsOf(`Nội quy lò bánh\n\n${NÓI}\n\n${NÓI}\n\n${line}\n`)).toMatchObject({
        author: null,
        bodies: 3,
      });
    },
  );

  it('signs with the day alone in English, too', async () => {
    expect(await factsOf(`Oven rules\n\n${SAID}\n\n${SAID}\n\nSue, 17 August\n`)).toMatchObject({
      author: 'Sue',
      day: null,
    });
    for (const line of ['Hall, 8 November', 'Spring Fair, 8 November'])
      expect(await factsOf(`Oven rules\n\n${SAID}\n\n${SAID}\n\n${line}\n`)).toMatchObject({ author: null });
  });

  it('stands behind the day on which it was brought up to date, with what they do', async () => {
    const line = 'Cập nhật: 02/01/2026 – chị Hạnh kế toán';
    const { article } = await read(`# Bảng giá lò bánh\n\n${line}\n\n${NÓI}\n`);
    expect([article.author, article.published?.iso]).toEqual(['Hạnh', '2026-01-02']);
  });

  it.each([
    ['Posted 3 November 2026 by Quan, head of the board', 'Quan'],
    ['Posted by Ann Lee, the treasurer on 3 November 2026', 'Ann Lee'],
    ['Posted 3 November 2026 by Quan', 'Quan'],
  ])('stands with what they are below a title: %s', async (line, author) => {
    const { article } = await read(`# Ovens\n\n${line}\n\n${SAID}\n`);
    expect([article.author, article.published?.iso]).toEqual([author, '2026-11-03']);
  });
});

describe('a mail from a role', () => {
  const mail = (from: string, end: string) =>
    factsOf(`Subject: Lò bánh\nFrom: ${from}\nDate: 23 Nov 2026 10:05\n\n${NÓI}\n\n${NÓI}\n${end}`);

  it.each(['ky thuat <k@mill.example>', 'kế toán <k@mill.example>', 'office <k@mill.example>'])(
    'is by who signs it: %s',
    async (from) => {
      expect(await mail(from, '\nBảo – kỹ thuật\n')).toMatchObject({ author: 'Bảo', bodies: 2 });
    },
  );

  it('is by the role where nobody signs, and by a person whoever signs', async () => {
    expect(await mail('ky thuat <k@mill.example>', '')).toMatchObject({ author: 'ky thuat' });
    expect(await mail('hoa <h@mill.example>', '\nBảo – kỹ thuật\n')).toMatchObject({ author: 'hoa' });
    expect(await mail('Ban Quản Lý <h@mill.example>', '\nBảo – kỹ thuật\n')).toMatchObject({
      author: 'Ban Quản Lý',
    });
  });
});
