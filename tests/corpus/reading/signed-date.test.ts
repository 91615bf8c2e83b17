import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';

describe('the line below a title', () => {
  it.each([
    ['3 May 2024, Mara Voss for the oven team', 'Mara Voss', '2024-05-03'],
    ['May 3, 2024 – Mara Voss on behalf of the committee', 'Mara Voss', '2024-05-03'],
    ['Mara Voss, secretary, 3 May 2024', 'Mara Voss', '2024-05-03'],
    ['3 May 2024 | by Mara Voss', 'Mara Voss', '2024-05-03'],
    ['3 May 2024, the organising team', 'the organising team', '2024-05-03'],
    ['Ngày 3/5/2024, Lê Thị Mơ thay mặt ban tổ chức', 'Lê Thị Mơ', '2024-05-03'],
    ['Ngày 3/5/2024, Ban chấp hành', 'Ban chấp hành', '2024-05-03'],
    ['3 May 2024, Mara', 'Mara', '2024-05-03'],
    ['Mara V., 3 May 2024', 'Mara V.', '2024-05-03'],
    ['M. Voss, 3 May 2024', 'M. Voss', '2024-05-03'],
    ['Version 3, 3 May 2024, M. Voss', 'M. Voss', '2024-05-03'],
    ['2024-05-03 / Mara', 'Mara', '2024-05-03'],
    ['written up by Mara Voss, 3 May 2024', 'Mara Voss', '2024-05-03'],
    ['(Mara, 3 May 2024)', 'Mara', '2024-05-03'],
    ['Thurs 19/11/26 - Miss Adeyemi', 'Miss Adeyemi', '2026-11-19'],
    ['13/5/2024 - Hạnh', 'Hạnh', '2024-05-13'],
    ['13/5/2024, thầy Tín', 'thầy Tín', '2024-05-13'],
    ['(Thảo Vy viết, 13/5/2024)', 'Thảo Vy', '2024-05-13'],
    ['13/05/2024, anh Đức 12A-07 viết', 'anh Đức', '2024-05-13'],
  ])('says when a text was written, and by whom: %s', async (line, author, day) => {
    for (const [contents, path] of [
      [`# Oven rules\n\n${line}\n\n${SAID}\n`, 'a.md'],
      [`Oven rules\n\n${line}\n\n${SAID}\n`, 'a.txt'],
    ] as const) {
      const { article } = await read(contents, path);
      expect(article).toMatchObject({ title: 'Oven rules', author, published: { iso: day } });
      expect(outline(article).map(([kind]) => kind)).toEqual(['title', 'date', 'body']);
    }
  });

  it.each([
    ['as of 3 May 2024 – Mara Voss, ovens', '2024-05-03'],
    ['*Oven newsletter, 3 May 2024*', '2024-05-03'],
    ['(list of 3 May 2024)', '2024-05-03'],
    ['Note from the bakery (also known as Mara Voss), 3 May 2024', '2024-05-03'],
    ['In force from 3 May 2024', '2024-05-03'],
    ['Adopted at the AGM, 3 May 2024', '2024-05-03'],
    ['Last revised by the committee 03.05.2024', '2024-05-03'],
    ['Có hiệu lực từ 13/05/2024', '2024-05-13'],
    ['Khánh Vy gửi ngày 13/05/2024', '2024-05-13'],
    ['Đà Nẵng, 13/05/2024 – Lê Quang Phúc (trưởng nhóm lò)', '2024-05-13'],
    ['Ngày 13/5/2024 - chị Hoa tổ trưởng', '2024-05-13'],
  ])('says when a text was written beside other words: %s', async (line, iso) => {
    const { article } = await read(`# Oven rules\n\n${line}\n\n${SAID}\n`, 'a.md');
    expect(article).toMatchObject({ title: 'Oven rules', published: { iso } });
    expect(outline(article).map(([kind]) => kind)).not.toContain('heading');
  });

  it.each(['a.md', 'a.txt'])('stands at once below it in %s, in small letters, too', async (path) => {
    const { article } = await read(`Ovens: the basics\nby Mara Voss, 23/05/2024\n\n${SAID}\n`, path);
    expect(article).toMatchObject({ title: 'Ovens: the basics', author: 'Mara Voss' });
    expect(article.published?.iso).toBe('2024-05-23');
    expect(outline(article).map(([kind]) => kind)).toEqual([
      'title',
      expect.stringMatching(/date|byline/),
      'body',
    ]);
  });

  it('stands at once below a subtitle', async () => {
    const { article } = await read(
      `# The Mill\nRules of the ovens\nby Mara Voss, 23/05/2024\n\n${SAID}\n`,
      'a.md',
    );
    expect(article).toMatchObject({ title: 'The Mill', author: 'Mara Voss' });
    expect(article.published?.iso).toBe('2024-05-23');
    expect(article.text).not.toContain('ovens by Mara');
  });

  it('may stand at once above the text or below the title', async () => {
    const above = await read(`13/5/2024 - Hạnh\n${SAID}\n`, 'a.txt');
    expect(above.article).toMatchObject({ author: 'Hạnh', published: { iso: '2024-05-13' } });
    const given = await read(`Lessons from 2024\nwritten up by Mara, 3 May 2024\n\n${SAID}\n`, 'a.txt');
    expect(given.article).toMatchObject({ title: 'Lessons from 2024', author: 'Mara' });
    const byline = await read(`# Ovens\n\nPosted by Mara, 3 May 2024\n\n${SAID}\n`, 'a.md');
    expect(byline.article).toMatchObject({ author: 'Mara', published: { iso: '2024-05-03' } });
    const below = await read(`How to light it\nposted 13 May 2024, Mara\n\n${SAID}\n`, 'a.txt');
    expect(below.article).toMatchObject({ title: 'How to light it', author: 'Mara' });
    expect(below.article.published?.iso).toBe('2024-05-13');
  });

  it.each([
    ['Lost property (3 May 2024)', '2024-05-03'],
    ['Spring Fair (3 May 2024)', undefined],
    ['Ovens and gear (Mara, 3 May 2024)', '2024-05-03'],
    ['Oven letter, 3 May 2024', '2024-05-03'],
    ['Oven notes, Mara, 3 May 2024', '2024-05-03'],
    ['Notice from the oven team, Friday 3 May 2024', '2024-05-03'],
    ['Spring notice - pinned to the door 3 May 2024', '2024-05-03'],
    ['Spring notice, 3 May 2024', '2024-05-03'],
    ['Notice of the spring fair, 3 May 2024', undefined],
    ['Flour and wood, prices from 3 May 2024', '2024-05-03'],
    ['Opening hours from 3 May 2024', undefined],
    ['Thông báo, 13/5/2024', '2024-05-13'],
    ['Thông báo họp tổ, 13/5/2024', undefined],
    ['Kết quả thi nướng bánh - 13/5/2024', '2024-05-13'],
  ])('is of the day behind its title, but for what takes place: %s', async (title, iso) => {
    const { article } = await read(`${title}\n\n${SAID}\n`, 'a.txt');
    expect(article).toMatchObject({ title });
    expect(article.published?.iso).toBe(iso);
  });

  it('says by whom it was agreed', async () => {
    const { article } = await read(
      `# Oven rules\n\nAgreed by the committee, 3 May 2024\n\n${SAID}\n`,
      'a.md',
    );
    expect(article).toMatchObject({ author: 'the committee', published: { iso: '2024-05-03' } });
  });

  it.each([
    'Opening hours from 3 May 2024',
    'The oven is lit on 3 May 2024 – Mara Voss brings the flour',
    'Spring Fair, 3 May 2024',
  ])('is of no day where it says what is planned: %s', async (line) => {
    const { article } = await read(`# Oven rules\n\n${line}\n\n${SAID}\n`, 'a.md');
    expect(article.published).toBeNull();
  });

  it.each([
    '3 May 2024, Millford Park',
    '3 May 2024, Mill Hall for the whole village',
    '3 May 2024, Spring Fair for everybody',
    'The oven is lit on 3 May 2024, Mara Voss for the oven team',
  ])('is text where it may say what takes place: %s', async (line) => {
    const { article } = await read(`# Oven rules\n\n${line}\n\n${SAID}\n`, 'a.md');
    expect(article).toMatchObject({ author: null, published: null });
    expect(article.blocks.map(({ kind }) => kind)).not.toContain('date');
  });

  it.each([
    ['*Sent 3 May 2024*', '2024-05-03'],
    ['*Last touched 3 May 2024, Mara*', '2024-05-03'],
    ['last edit: 2024-05-03', '2024-05-03'],
    ['(last looked at 3 May 2024)', '2024-05-03'],
    ['Sửa lần cuối: 13/05/2024', '2024-05-13'],
    ['Approved by the committee on 3 May 2024', '2024-05-03'],
    ['Cập nhật: 13/05/2024 – thủ quỹ Thu Vân', '2024-05-13'],
    ['13 tháng 5, 2024 · 🌏', '2024-05-13'],
  ])('says when a text was written: %s', async (line, day) => {
    const { article } = await read(`# Oven rules\n\n${line}\n\n${SAID}\n`, 'a.md');
    expect(article).toMatchObject({ title: 'Oven rules', published: { iso: day } });
    expect(outline(article).map(([kind]) => kind)).toEqual(['title', 'date', 'body']);
  });

  it('is that of minutes, above who was there', async () => {
    const { article } = await read(
      `Committee 3 May 2024, the Mill\nthere: Mara Ada Bo. notes by Mara\n\n${SAID}\n`,
      'a.txt',
    );
    expect(article).toMatchObject({
      title: 'Committee 3 May 2024, the Mill',
      published: { iso: '2024-05-03' },
    });
  });

  it('stands above a note whose lines run on', async () => {
    const said = 'router died, the new one is in. join MILL and type flour, the old one is in the bin\nada';
    const { article } = await read(`3 May 2024\n${said}\n`, 'a.txt');
    expect(article).toMatchObject({ title: null, published: { iso: '2024-05-03' } });
    expect(outline(article)[1]).toEqual(['body', expect.stringMatching(/^router died/)]);
  });

  it('is the last line below whole sentences, the first of which is no title', async () => {
    const text =
      'Oven Sunday is 19 May at three. We light it, bread and soup, weather permitting.\nBring wood on the 18th. No plastic please.\n6 May 2024\n';
    const { article } = await read(text, 'a.txt');
    expect(article).toMatchObject({ title: null, published: { iso: '2024-05-06' } });
    expect(outline(article).map(([kind]) => kind)).toEqual(['body', 'body', 'date']);
  });

  it('says who was there, and heads nothing', async () => {
    const text = `# Minutes of the oven team\n\nPresent: Mara, Ada\nApologies: Bo\n\n1. The oven is cold.\n2. The flour is wet.\n`;
    const { article } = await read(text, 'a.md');
    expect(outline(article).map(([kind]) => kind)).not.toContain('heading');
  });

  it.each(['\n', '\n\n'])('leaves a sentence above it to be found', async (between) => {
    const { article } = await read(
      `The oven is lit at six, the flour is in the shed.${between}3 May 2024\n`,
      'a.txt',
    );
    expect(article).toMatchObject({ title: null, published: { iso: '2024-05-03' } });
    expect(outline(article).map(([kind]) => kind)).toEqual(['body', 'date']);
  });

  it.each(['Gửi cả nhà', 'Dear all', 'Hi everyone!'])(
    'stands above no title that is a greeting: %s',
    async (greeting) => {
      const { article } = await read(`${greeting}\n\n${SAID}\n\nAda\n`, 'a.txt');
      expect(article.title).toBeNull();
    },
  );

  it.each(['Friday', 'Reuters', 'Final', 'Library'])('names nobody: 3 May 2024, %s', async (word) => {
    const { article } = await read(`# Oven rules\n\n3 May 2024, ${word}\n\n${SAID}\n`, 'a.md');
    expect(article.author).toBeNull();
  });

  it('may say among others when it was written', async () => {
    const { article } = await read(`# Oven rules\n\nPinned to the door. Written on 3 May 2024.\n\n${SAID}\n`);
    expect(article.published?.iso).toBe('2024-05-03');
  });

  it('names who is known to have written it, and no other day than the known one', async () => {
    const page = (fields: string) =>
      `---\ntitle: Oven rules\n${fields}\n---\n3 May 2024, Mara Voss\n\n${SAID}\n`;
    expect((await read(page('author: Mara Voss'))).article.published?.iso).toBe('2024-05-03');
    expect((await read(page('tags: oven'))).article.published).toBe(null);
    const dated = await read(page('author: Mara Voss\ndate: 2024-01-01'));
    expect(dated.article.published?.iso).toBe('2024-01-01');
    expect(outline(dated.article)[0]?.[0]).not.toBe('date');
  });
});

describe('a title with a month', () => {
  it.each([
    ['The Burgee – June 2026', '2026-06'],
    ['Menu (June 2026)', '2026-06'],
    ['Bản tin Sao Mai - tháng 5/2026', '2026-05'],
    ['Summer festival – June 2026', undefined],
    ['Ovens of May 2026', undefined],
  ])('is of that month where it is no event: %s', async (title, month) => {
    const { article } = await read(`# ${title}\n\n${SAID}\n\n${SAID}\n`, 'a.md');
    expect([article.title, article.published?.iso]).toEqual([title, month]);
  });
});

describe('the last lines of a text', () => {
  const text = (ending: string, isVietnamese: boolean): string =>
    isVietnamese
      ? `Đổi điểm đón\n\nXe chiều về lăn bánh lúc bảy giờ, các bé ra cổng trước năm phút.\n\n${ending}\n`
      : `Rowing in autumn\n\n${SAID}\n\nNobody goes out alone on the water.\n\n${ending}\n`;

  it.each([
    ["Callum\n3rd Nov '26", 'Callum', '2026-11-03'],
    ['Callum\n\n3 November 2026', 'Callum', '2026-11-03'],
    ['Steve\nMon 12/10/26', 'Steve', '2026-10-12'],
    ['3 November 2026\nCallum Reid', 'Callum Reid', '2026-11-03'],
    ["See you down there\nCallum\n3rd Nov '26", 'Callum', '2026-11-03'],
    ['Best wishes\nCallum\n3 November 2026', 'Callum', '2026-11-03'],
    ["See you on Wednesday\nCallum\n3 Nov '26", 'Callum', '2026-11-03'],
    ['Callum\n3rd Nov 26', 'Callum', '2026-11-03'],
    ['Ed. Ruth O\nOctober 2026', 'Ruth O', '2026-10'],
    ['Mo Siddiqui, Treasurer, 20 February 2026', 'Mo Siddiqui', '2026-02-20'],
    ['Becky, last revised on 11.03.2026', 'Becky', '2026-03-11'],
    ['Last revised by Becky on 11 March 2026', null, '2026-03-11'],
    ['Steve Lund, April 2025', 'Steve Lund', '2025-04'],
    ['Cao Lãnh, 26/10/2026\nDũng', 'Dũng', '2026-10-26'],
    ['26/10/2026\nDũng', 'Dũng', '2026-10-26'],
    ['Hạnh\nCao Lãnh, ngày 22 tháng 11 năm 2026', 'Hạnh', '2026-11-22'],
    ['Hạnh\nCao Lãnh, ngày 22 tháng Mười Một năm 2026', 'Hạnh', '2026-11-22'],
    ['TP. Cao Lãnh, 26-10-2026', null, '2026-10-26'],
    ['Cập nhật lần cuối: 26/10/2026', null, '2026-10-26'],
    ['tháng Hai 2026', null, '2026-02'],
    ['Có gì gọi cô Tư 0918 374 006\n\ntháng 2/2026', null, '2026-02'],
  ])('say when it was written, and by whom: %s', async (ending, author, day) => {
    const { article } = await read(
      text(ending, /[ãạậầáũ]/u.test(ending) || ending.includes('/10/2026')),
      'a.txt',
    );
    expect([article.author, article.published?.iso]).toEqual([author, day]);
    expect(['byline', 'date']).toContain(outline(article).at(-1)?.[0]);
  });

  it.each([
    '10 May 2026\nSemi-final\n\n12 May 2026\nFinal',
    'Boats go in on\n\n12 May 2026',
    'Our next speaker is\nAnn Lee\n12 May 2026',
  ])('are a schedule where no sentence ends above them: %s', async (ending) => {
    const { article } = await read(`Regatta\n\n${SAID}\n\nThe days are\n${ending}\n`, 'a.txt');
    expect(article.published).toBeNull();
  });

  it.each([
    ['27/11/26', '2026-11-27'],
    ['Ngày: 05-11-2026', '2026-11-05'],
    ['Ngày 22 tháng Mười Một năm 2026', '2026-11-22'],
  ])('or its first one: %s', async (line, day) => {
    const { article } = await read(
      `${line}\n\nLỊCH NGHỈ\n\nXe chiều về lăn bánh lúc bảy giờ, các bé ra cổng.\n`,
      'a.txt',
    );
    expect([article.title, article.published?.iso]).toEqual(['LỊCH NGHỈ', day]);
  });

  it('or a line below a heading: who posted it', async () => {
    const page = `<html><head><title>Open day</title></head><body><h2>Open day – Saturday 4 July 2026</h2><p><i>Posted by Becky Thwaite on 9 June 2026</i></p><p>${SAID}</p><p>${SAID}</p></body></html>`;
    const { article } = await read(page, 'a.html');
    expect([article.author, article.published?.iso]).toEqual(['Becky Thwaite', '2026-06-09']);
  });

  it.each([
    ['Subject: Welcome\nSent: 6 May 2026', 'Welcome', '2026-05-06', null],
    ['Ngày: 05-11-2026\nNgười gửi: Văn Phòng\n\nLỊCH NGHỈ', 'LỊCH NGHỈ', '2026-11-05', 'Văn Phòng'],
  ])('or fields above it: %s', async (head, title, day, author) => {
    const { article } = await read(`${head}\n\n${SAID}\n\n${SAID}\n`, 'a.txt');
    expect([article.title, article.published?.iso, article.author]).toEqual([title, day, author]);
  });

  it('say who of an office it is from', async () => {
    const { article } = await read(
      `27/11/26\n\nThang máy ngưng cả ngày.\n\nBếp vẫn nấu bằng gas.\n\nBích – lễ tân\n`,
      'a.txt',
    );
    expect([article.author, article.published?.iso]).toEqual(['Bích', '2026-11-27']);
  });

  it('say who brought it up to date', async () => {
    const { article } = await read(
      `Questions\n\nLast updated 3 February 2026 by Janet\n\n${SAID}\n`,
      'a.txt',
    );
    expect([article.author, article.published?.iso]).toEqual(['Janet', '2026-02-03']);
  });
});
