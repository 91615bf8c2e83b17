import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function dayOf(title: string, path = 'a.md'): Promise<string | null> {
  const said = /[ảộáứịóạ]/u.test(title) ? NÓI : SAID;
  const { article } = await read(`${path.endsWith('md') ? '# ' : ''}${title}\n\n${said}\n\n${said}\n`, path);
  expect(article.title).toBe(title);
  return article.published?.iso ?? null;
}

describe('the month of a text', () => {
  it.each([
    ['Bản tin KTX tháng 10/2026', '2026-10'],
    ['BẢN TIN KTX THÁNG 10/2026', '2026-10'],
    ['Bản tin tháng 11/2026', '2026-11'],
    ['Bản tin lớp 5A tháng 11 năm 2026', '2026-11'],
    ['Bản tin T11/2026', '2026-11'],
    ['Biên bản họp tổ dân phố tháng 10/2026', '2026-10'],
    ['Thông báo tháng 10/2026', '2026-10'],
    ['Newsletter October 2026', '2026-10'],
    ['Newsletter October 2026: the hall is painted', '2026-10'],
    ['Newsletter for October 2026', '2026-10'],
    ['Newsletter 10/2026', '2026-10'],
    ['November 2026 newsletter', '2026-11'],
    ['October newsletter 2026', '2026-10'],
    ['Minutes of the committee June 2026', '2026-06'],
    ['Residents’ update June 2026', '2026-06'],
  ])('is that of its title, where this says what comes out every month: %s', async (title, month) => {
    expect(await dayOf(title)).toBe(month);
    expect(await dayOf(title, 'a.txt')).toBe(month);
  });

  it('is that behind a dash, and nobody is called "Newsletter"', async () => {
    const { title, author, published } = (
      await read(`Newsletter – Nov 2026\n\n${SAID}\n\n${SAID}\n`, 'a.txt')
    ).article;
    expect({ title, author, month: published?.iso }).toEqual({
      title: 'Newsletter – Nov 2026',
      author: null,
      month: '2026-11',
    });
  });

  it.each([
    ['House rules for the downstairs studio (hangs on the door, March 2025)', '2025-03'],
    ['House rules (pinned up by the sink, 3 March 2025)', '2025-03-03'],
    ['Gym hours (last changed in March 2025)', '2025-03'],
    ['Nội quy bếp (treo ở cửa từ tháng 3/2025)', '2025-03'],
  ])('is that at which its brackets say that it was put up: %s', async (title, day) => {
    expect(await dayOf(title)).toBe(day);
  });

  it.each([
    'Christmas fair December 2026',
    'Summer camp July 2027',
    'Oven sale October 2026',
    'Lịch thi tháng 12/2026',
    'Thông báo lịch thi tháng 12/2026',
    'Thông báo nghỉ Tết tháng 2/2027',
    'Bản tin về chuyến đi tháng 7/2027',
    'Newsletter: summer camp July 2027',
    'News of the summer camp July 2027',
    'Newsletter about the roof July 2027',
    'Newsletter October/November 2026',
    '30 minutes of yoga July 2027',
    'Newsletter 2026',
    'Opening hours (for December 2026)',
    'Opening hours (changed for July 2027)',
    'Tickets (on the door in July 2027)',
  ])('is not that of what it is about: %s', async (title) => {
    expect(await dayOf(title)).toBeNull();
  });

  it.each([
    ['newsletter october 2026.txt', '2026-10'],
    ['committee-minutes-june-2026.txt', '2026-06'],
    ['bản tin tháng 10 2026.txt', '2026-10'],
    ['news/Mill Bulletin – Nov 2026.txt', '2026-11'],
    ['christmas fair december 2026.txt', null],
    ['rota december 2026.txt', '2026-12'],
    ['newsletter about the roof july 2027.txt', null],
  ])('is that in the name of its file, where this is called so: %s', async (path, month) => {
    for (const top of ['', 'THE MILL\n\n'])
      expect((await read(`${top}${SAID}\n\n${SAID}\n`, path)).article.published?.iso ?? null).toBe(month);
    expect((await read(`${SAID}\n\n${SAID}\n\nMara, 3 May 2026\n`, path)).article.published?.iso).toBe(
      '2026-05-03',
    );
  });

  it('gives way to every day that the text or its file states', async () => {
    const month = `# Newsletter October 2026\n\n${SAID}\n\n${SAID}`;
    const days = await Promise.all([
      read(`${month}\n\nMara, 3 November 2026\n`),
      read(`---\ndate: 2026-10-05\n---\n${month}\n`),
      read(month, '2026-10-03-newsletter.md'),
      read(month, '2026-12-03-newsletter.md'),
    ]);
    expect(days.map(({ article }) => article.published?.iso)).toEqual([
      '2026-11-03',
      '2026-10-05',
      '2026-10-03',
      '2026-10',
    ]);
  });
});

describe('a day without its year, and who wrote, below a title', () => {
  const factsOf = async (page: string, path = 'a.md') => {
    const { article } = await read(page, path);
    const { author, published } = article;
    const headings = outline(article).filter(([kind]) => kind === 'heading');
    return [author, published?.iso ?? null, headings.length];
  };

  it.each([
    ['Bản tin KTX tháng 11/2026', '*Thư viết, ngày 8 tháng 11*', 'Thư', '2026-11-08'],
    ['Bản tin KTX tháng 11/2026', 'Thư viết ngày 8/11', 'Thư', '2026-11-08'],
    ['Bản tin KTX tháng 1/2027', '*Thư viết, ngày 28 tháng 12*', 'Thư', '2026-12-28'],
    ['Newsletter December 2026', '*Mara, 2 January*', 'Mara', '2027-01-02'],
    ['Newsletter November 2026', '8th November – written by Mara', 'Mara', '2026-11-08'],
    // The month of an issue is still known.
    ['Bản tin KTX tháng 11/2026', '*Thư viết, ngày 8 tháng 3*', 'Thư', '2026-11'],
    ['Nội quy KTX', '*Thư viết, ngày 8 tháng 11*', 'Thư', null],
  ])('%s: %s', async (title, line, author, day) => {
    const said = title.startsWith('Newsletter') ? SAID : NÓI;
    expect(await factsOf(`# ${title}\n\n${line}\n\n${said}\n\n${said}\n`)).toEqual([author, day, 0]);
    expect(await factsOf(`${title}\n${line}\n\n${said}\n\n${said}\n`, 'a.txt')).toEqual([author, day, 0]);
  });

  it.each([
    ['Bản tin KTX tháng 11/2026', 'Họp lớp, ngày 8 tháng 11', '2026-11'],
    ['Bản tin KTX tháng 11/2026', 'Huế, ngày 8 tháng 11', '2026-11'],
    ['Newsletter November 2026', 'Mill Hall, 8 November', '2026-11'],
    ['Summer camp July 2027', 'Mara, 8 July', null],
  ])('is nobody’s where it may be that of what takes place: %s, %s', async (title, line, day) => {
    const said = /^[NS]/u.test(title) ? SAID : NÓI;
    expect((await factsOf(`# ${title}\n\n${line}\n\n${said}\n\n${said}\n`)).slice(0, 2)).toEqual([null, day]);
  });
});
