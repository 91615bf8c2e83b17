import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function factsOf(contents: string, path = 'a.txt') {
  const { article } = await read(contents, path);
  const { author, published } = article;
  const headings = outline(article).filter(([kind]) => kind === 'heading');
  return { author, day: published?.iso ?? null, headings: headings.map(([, words]) => words) };
}

describe('a Vietnamese notice', () => {
  it.each([
    'Kính báo',
    'Kính chào',
    'Trân trọng thông báo',
    'Xin cảm ơn',
    'Nay thông báo',
    'Trân trọng kính báo!',
  ])('is signed and dated below "%s"', async (closing) => {
    for (const day of ['mồng 9 tháng 3 năm 2026', 'ngày 9 tháng 3 năm 2026']) {
      const end = `${closing}\nAnh Bảo, giặt ủi Sạch Thơm\nTP.HCM, ${day}`;
      for (const [page, path] of [
        [`Đổi giờ nhận đồ\n\n${NÓI}\n\n${NÓI}\n\n${end}\n`, 'a.txt'],
        [`# Đổi giờ nhận đồ\n\n${NÓI}\n\n${NÓI}\n\n${end.replaceAll('\n', '  \n')}\n`, 'a.md'],
      ] as const) {
        const { article } = await read(page, path);
        expect(article).toMatchObject({ author: 'Anh Bảo', published: { iso: '2026-03-09' } });
        expect(outline(article).map(([kind]) => kind)).toEqual([
          'title',
          'body',
          'body',
          'byline',
          'byline',
          'date',
        ]);
      }
    }
  });

  it('is not signed below words that say something', async () => {
    const end = 'Lịch các buổi\nBuổi một, sân sau nhà\nTP.HCM, ngày 9 tháng 3 năm 2026';
    expect(await factsOf(`Lịch tập\n\n${NÓI}\n\n${end}\n`)).toMatchObject({ author: null, day: null });
  });

  it.each([
    ['*Ban tự quản soạn, 20/8/2026*', 'Ban tự quản', '2026-08-20'],
    ['Tổ bảo vệ viết, 20/8/2026', 'Tổ bảo vệ', '2026-08-20'],
    ['*Ban tự quản, 20/8/2026*', 'Ban tự quản', '2026-08-20'],
    ['*Ban tự quản, Minh Thư*', 'Minh Thư', null],
    ['Ban tự quản  \nMinh Thư', 'Minh Thư', null],
    ['Anh Vinh  \n(quản lý dãy C)', 'Anh Vinh', null],
    // A place, and what takes place there.
    ['Hội An, 20/8/2026', null, '2026-08-20'],
    ['Hội An, Minh Thư', null, null],
    ['Ngày hội  \n(sân dãy C)', null, null],
    ['Ban tự quản họp, 20/8/2026', null, null],
  ])('is signed by those who run something, or for them: %j', async (end, author, day) => {
    const page = `# Nội quy lò bánh\n\n${NÓI}\n\n${NÓI}\n\n${end}\n`;
    expect(await factsOf(page, 'a.md')).toEqual({ author, day, headings: [] });
    expect(await factsOf(page.replace('# ', '').replaceAll('  \n', '\n'))).toEqual({
      author,
      day,
      headings: [],
    });
  });

  it('says below its title who wrote it, and when', async () => {
    const page = `# Nội quy lò bánh\n\n*Ban tự quản soạn, 20/8/2026*\n\n${NÓI}\n`;
    expect(await factsOf(page, 'a.md')).toEqual({ author: 'Ban tự quản', day: '2026-08-20', headings: [] });
  });
});

describe('what was added below the end of a text', () => {
  it.each([
    [
      NÓI,
      'Loan, 6 tháng 7 2026',
      'Bổ sung 21/9: lò nay đốt lúc bảy giờ, ai tới trễ thì đợi mẻ sau.',
      'Loan',
      '2026-09-21',
    ],
    [SAID, 'Sal, 6 July 2026', 'PS The tin is by the door, and the key is in it.', 'Sal'],
    [SAID, 'Sal, 6 July 2026', 'P.S. The tin is by the door.\n\nP.P.S. The key is in it.', 'Sal'],
    [SAID, 'Sal, 6 July 2026', 'Added 21 Sept: the oven is lit at seven from now on.', 'Sal', '2026-09-21'],
    [SAID, 'Sal, 6 July 2026', 'Update 3/9: the oven is lit at seven from now on.', 'Sal'],
    [SAID, 'Sal\n6 July 2026', 'Update 3/9: the oven is lit at seven from now on.', 'Sal'],
  ])(
    'stands below who wrote it and when: %j, %j, %j',
    async (said, signed, added, author, day = '2026-07-06') => {
      for (const between of ['\n\n', '\n']) {
        const page = `Oven rules\n\n${said}\n\n${said}\n\n${signed}${between}${added}\n`;
        expect(await factsOf(page)).toEqual({ author, day, headings: [] });
      }
    },
  );

  it('is a postscript below a name alone', async () => {
    const page = `Oven rules\n\n${SAID}\n\n${SAID}\n\nSal\n\nPS The tin is by the door.\n`;
    expect(await factsOf(page)).toEqual({ author: 'Sal', day: null, headings: [] });
  });

  it('has its own heading where nothing above it is a day', async () => {
    const page = `The mill\n\n${SAID}\n\nCar Park\n\nUpdate 3/9: the gate is shut from now on, use the other one.\n`;
    expect(await factsOf(page)).toEqual({ author: null, day: null, headings: ['Car Park'] });
  });

  it('is no part of a programme with its days', async () => {
    const page = `The mill\n\n${SAID}\n\nSpring Fair, 6 July 2026\n\nThe cakes are judged at noon in the big tent by the river.\n`;
    expect((await factsOf(page)).author).toBeNull();
  });
});

describe('a line in brackets that says who looked over a text, and when', () => {
  const LINE = '(Sal, last looked over 22 May 2026)';
  it.each([
    [`${LINE}\n\nOven rules\n\n${SAID}\n\n${SAID}\n`, 'Oven rules'],
    [`Oven rules\n${LINE}\n\n${SAID}\n\n${SAID}\n`, 'Oven rules'],
    [`Oven rules\n\n${SAID}\n\n${LINE}\n`, 'Oven rules'],
    [`# Oven rules\n\n${SAID}\n\n${LINE}\n`, 'Oven rules'],
    [`${LINE}\n\n${SAID}\n\n${SAID}\n`, null],
  ])('is no paragraph: %j', async (page, title) => {
    const { article } = await read(page, page.startsWith('#') ? 'a.md' : 'a.txt');
    expect(article).toMatchObject({ title, author: 'Sal', published: { iso: '2026-05-22' } });
    expect(outline(article).filter(([kind, words]) => kind === 'body' && words.includes('Sal'))).toEqual([]);
  });

  it('says so in Vietnamese', async () => {
    const page = `Nội quy\n\n${NÓI}\n\n(Thảo, xem lại lần cuối 22/5/2026)\n`;
    expect(await factsOf(page)).toEqual({ author: 'Thảo', day: '2026-05-22', headings: [] });
  });

  it('is no line that says where something takes place', async () => {
    const page = `Oven day\n(Mill Hall, 22 May 2026)\n\n${SAID}\n\n${SAID}\n`;
    expect((await factsOf(page)).author).toBeNull();
  });
});

describe('several who sign together', () => {
  it.each([
    [
      'Have a lovely time, thank you for all the mince pies\nDawn and Sal\n\n23.11.26',
      'Dawn and Sal',
      '2026-11-23',
    ],
    ['Many thanks\nDawn, Sal and Priya', 'Dawn, Sal and Priya', null],
    ['Many thanks\nDawn & Sal, 23 November 2026', 'Dawn & Sal', '2026-11-23'],
    ['Many thanks\n23 November 2026\nDawn & Sal', 'Dawn & Sal', '2026-11-23'],
  ])('do so below what says nothing: %j', async (end, author, day) => {
    expect(await factsOf(`Christmas at the mill\n\n${SAID}\n\n${SAID}\n\n${end}\n`)).toEqual({
      author,
      day,
      headings: [],
    });
  });

  it('do so in Vietnamese', async () => {
    const page = `Tất niên\n\n${NÓI}\n\n${NÓI}\n\nChúc cả nhà ăn Tết vui\nHạnh và Thảo\n\n23/11/2026\n`;
    expect(await factsOf(page)).toEqual({ author: 'Hạnh và Thảo', day: '2026-11-23', headings: [] });
  });

  it.each([
    'Tea and Cake',
    'Tea and Cake\n\n23.11.26',
    'Enjoy the day\nTea and Cake',
    'Many thanks\nThe Board and Staff',
  ])('are no things, and no groups: %j', async (end) => {
    expect((await factsOf(`Menu\n\n${SAID}\n\n${SAID}\n\n${end}\n`)).author).toBeNull();
  });
});
