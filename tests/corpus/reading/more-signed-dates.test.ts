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
    ['Ban biên tập: cô Diệp, bé Ngân. In ngày 30/9/2026.', null, '2026-09-30'],
  ])('likewise in Vietnamese: %j', async (end, author, day) => {
    expect(await factsOf(`Nội quy lò bánh\n\n${NÓI}\n\n${end}\n`)).toEqual({
      title: 'Nội quy lò bánh',
      author,
      day,
    });
  });
});

describe('the top of a text', () => {
  it.each([
    ['# Ovens\n\n*Mara, updated 30/08/2026*', 'a.md', 'Ovens', 'Mara', '2026-08-30'],
    ['Ovens\nMara, last revised 30 August 2026', 'a.txt', 'Ovens', 'Mara', '2026-08-30'],
    ['Forwarded from the Grand Mill reception, 18/11/2026', 'a.txt', null, null, '2026-11-18'],
    ['Forwarded by Denise 18/11/2026', 'a.txt', null, null, '2026-11-18'],
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
