import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function factsOf(contents: string, path = 'a.txt') {
  const { author, published, blocks } = (await read(contents, path)).article;
  return { author, day: published?.iso ?? null, bodies: blocks.filter(({ kind }) => kind === 'body').length };
}

describe('who wrote a text', () => {
  it.each([
    ['\n\nSigned J. Whitmore', 'J. Whitmore'],
    ['\n\nSigned: Mara Voss', 'Mara Voss'],
    ['\nJo W.', 'Jo W.'],
    ['\n\nGill Marston, PA', 'Gill Marston'],
    ['\n\nMinutes: Marieke', 'Marieke'],
    ['\n\nMags Whitfield, acting operations manager while Alun is off with his hip', 'Mags Whitfield'],
    ['\n\nKind regards\nP. Yates', 'P. Yates'],
    ['\n\nKeep warm,\nPriya', 'Priya'],
  ])('stands in its last line: %j', async (end, author) => {
    expect(await factsOf(`Oven rules\n\n${SAID}${end}\n`)).toEqual({ author, day: null, bodies: 1 });
  });

  it.each([
    ['\n\nKeep warm,\nPriya\n\n28 October 2026', 'Priya', '2026-10-28'],
    ['\n\nKeep warm,\nPriya, 28 October 2026', 'Priya', '2026-10-28'],
    ['\n\nposted 29 Oct 26 by Pat', 'Pat', '2026-10-29'],
    ['\n\n29 Oct 26, Pat', 'Pat', '2026-10-29'],
    ['\n\nPage last updated: 17 August 2026', null, '2026-08-17'],
    ['\n\nLast looked over: March 2026 (Helen)', 'Helen', '2026-03'],
    ['\n\n*1 September 2026 · Audrey Pell*', 'Audrey Pell', '2026-09-01'],
    ['\n\nMarta\n\n(sent round on 27/9/26)', 'Marta', '2026-09-27'],
    ['\n\n12.ii.2026', null, '2026-02-12'],
    ['\n\nTaken by Gwen', 'Gwen', null],
    // What takes place then is no day of the text.
    ['\n\nOpen day on 29 October 2026', null, null],
  ])('stands beside its day: %j', async (end, author, day) => {
    expect(await factsOf(`Oven rules\n\n${SAID}\n\n${SAID}${end}\n`)).toMatchObject({ author, day });
  });

  it.each([
    ['\n\nKý tên: Thảo', 'Thảo', null],
    ['\n\nThư ký: Linh', 'Linh', null],
    ['\n\nTrang, viết hồi tháng 7/2026', 'Trang', '2026-07'],
    ['\n\nChủ tịch công đoàn\nVõ Thành Phú', 'Võ Thành Phú', null],
    ['\n\nKhoa, 9/3/26', 'Khoa', '2026-03-09'],
    ['\n\nHoa, 20/11/2026', 'Hoa', '2026-11-20'],
    ['\n\nHuế, 20/11/2026', null, '2026-11-20'],
    ['\n\nGiang, thứ hai 23/11/2026', 'Giang', '2026-11-23'],
    ['\n\nThu Hà, mùng 6 tháng 9 năm 2026', null, '2026-09-06'],
    ['\n\nHồng Nhung lập ngày 05-10-2026', 'Hồng Nhung', '2026-10-05'],
  ])('likewise in Vietnamese: %j', async (end, author, day) => {
    expect(await factsOf(`Nội quy lò bánh\n\n${NÓI}${end}\n`)).toEqual({ author, day, bodies: 1 });
  });

  it.each([
    ['*Phát hành 2/10/2026. Biên tập: Vy*', 'Vy', '2026-10-02'],
    ['Vy tổng hợp, 3 tháng 11 2026', 'Vy', '2026-11-03'],
    ['Ngày họp: 7 tháng 10, 2026, phòng Măng Cụt\nNgười ghi: Thảo (Hành chính)', 'Thảo', '2026-10-07'],
    ['Có mặt: Tâm (chủ trì), Lộc, Vy.\nThư ký: Vy', 'Vy', null],
  ])('or below its title: %j', async (head, author, day) => {
    expect(await factsOf(`# Biên bản họp tổ lò bánh\n\n${head}\n\n${NÓI}\n`, 'a.md')).toMatchObject({
      author,
      day,
    });
  });

  it('stands beside who prepared it, or in fields without marks', async () => {
    expect(await factsOf(`Oven rules\n\n${SAID}\n\nPrepared by Jonas, 28 December 2025\n`)).toEqual({
      author: 'Jonas',
      day: '2025-12-28',
      bodies: 1,
    });
    const page = `---\ntieu_de: Bản tin lò bánh\nngay: 15/11/2026\nnguoi_viet: Linh\n---\n\n${NÓI}\n`;
    expect(await factsOf(page, 'a.md')).toEqual({ author: 'Linh', day: '2026-11-15', bodies: 1 });
  });

  it('stands below whom to ask', async () => {
    const { author, bodies } = await factsOf(`Oven rules\n\n${SAID}\n\nAny questions ask me\nDenise\n`);
    expect({ author, bodies }).toEqual({ author: 'Denise', bodies: 2 });
  });

  it('is in no line of notes that names nobody', async () => {
    const { author } = await factsOf(`Oven rules\n\nNotes: bring flour\n\n${SAID}\n`);
    expect(author).toBeNull();
  });

  it('is who a mail is from, whatever its last line shortens', async () => {
    const mail = `Subject: Oven rules\nFrom: Mr Yates (Year 4)\n\n${SAID}\n\nKind regards\nP. Yates\n`;
    expect(await factsOf(mail)).toEqual({ author: 'Mr Yates (Year 4)', day: null, bodies: 1 });
  });
});

describe('the day of a text', () => {
  it.each([
    ["Winter works (from Alun's board, typed up by Delyth 8th November '26)\n\n", '2026-11-08'],
    ['THE MILL - RULES FOR BAKERS\nIssue 6, January 2025. Replaces Issue 5.\n\n', '2025-01'],
    ['# Oven prices\n\nUpdated 1 August 2026. Order at the desk.\n\n', '2026-08-01'],
    ['# The Sieve\n\nNovember 2026, issue 88\n\n', '2026-11'],
    ['# The Sieve\n\nNews for members and friends of the mill. 4 October 2026\n\n', '2026-10-04'],
  ])('stands in its head: %j', async (head, day) => {
    expect((await factsOf(`${head}${SAID}\n\n${SAID}\n`, head.startsWith('#') ? 'a.md' : 'a.txt')).day).toBe(
      day,
    );
  });

  it('has those beside it whom the text is to, and these head nothing', async () => {
    const { article } = await read(
      `# Notice 14\n\nDate: 3 Aug 2026\nTo: guards, drivers\n\n${SAID}\n`,
      'a.md',
    );
    expect(article.published?.iso).toBe('2026-08-03');
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'date', 'noise', 'body']);
  });
});

describe('a page whose heading is another than its title', () => {
  it.each([
    ['<span class="date">Posted on 11 September 2026 by Mr Bains</span>', 'Mr Bains', '2026-09-11'],
    ['<p><i>Thứ Tư, 11 tháng 11 năm 2026 &nbsp;|&nbsp; Mỹ Duyên</i></p>', null, '2026-11-11'],
  ])('has its day and writer below it: %s', async (line, author, day) => {
    const page = `<html><head><title>Oven - The Mill</title></head><body><h2>The oven, 17–19 May 2027</h2>${line}<p>${SAID}</p><p>${NÓI}</p><div class="share">Share: Facebook | Zalo</div></body></html>`;
    expect(await factsOf(page, 'a.html')).toEqual({ author, day, bodies: 2 });
  });
});

it('is named by what it is, below the name of whose it is', async () => {
  const { title, published } = (
    await read(
      `THE MILL BAKERS' CLUB\nMinutes of the AGM held on Tuesday 22nd September 2026 in the barn\n\nHere: Mara, Bo\n\n${SAID}\n`,
      'a.txt',
    )
  ).article;
  expect({ title, day: published?.iso }).toEqual({
    title: "THE MILL BAKERS' CLUB – Minutes of the AGM held on Tuesday 22nd September 2026 in the barn",
    day: '2026-09-22',
  });
});

it('is named by the minutes that it is, below a name in small letters, too', async () => {
  const { title } = (
    await read(
      `Friends of the Mill\nMinutes of the meeting on 17 June 2026, in the barn\n\n${SAID}\n`,
      'a.txt',
    )
  ).article;
  expect(title).toBe('Friends of the Mill – Minutes of the meeting on 17 June 2026, in the barn');
});

it('is not named by whom it greets', async () => {
  const letter = `Feb 26th 2026\n\nDear makers\n\n${SAID}\n\n${SAID} The tin is by the door.\n`;
  const { article } = await read(letter, 'member fees + lift.txt');
  expect(article.title).toBe('Member fees + lift');
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['date', 'body', 'body', 'body']);
});

it.each([
  ['# Hello all', 'a.md', 'Hello all'],
  ['# Gửi xe', 'a.md', 'Gửi xe'],
  ['Gửi xe ở hầm B1', 'a.txt', 'Gửi xe ở hầm B1'],
  ['Chào mừng hội viên mới', 'a.txt', 'Chào mừng hội viên mới'],
  ['Hello spring', 'a.txt', 'Hello spring'],
  ['Evening classes', 'a.txt', 'Evening classes'],
  ['Evening all', 'a.txt', null],
  ['Hi Mara, hi everybody', 'a.txt', null],
  ['Chào cả nhà', 'a.txt', null],
  ['Kính gửi quý phụ huynh', 'a.txt', null],
])('is named by what only looks like a greeting, or is marked as a title: %s', async (line, name, title) => {
  expect((await read(`${line}\n\n${SAID}\n\n${SAID} The tin is by the door.\n`, name)).article.title).toBe(
    title,
  );
});
