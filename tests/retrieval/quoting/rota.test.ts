import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/corpus/article.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { daysOfTurn, withDayAsIn } from '../../../src/retrieval/dates/days-of-turn.ts';
import { eventDaysOf } from '../../../src/retrieval/dates/event-days.ts';
import { rowsOfDays } from '../../../src/retrieval/quoting/rota.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();
/** A Saturday. */
const ASKED_ON = '2025-08-09';

const WEEKS = `week_start,oven,broom
2025-07-28,Ada Penn,Bo Reed
2025-08-04,Cy Dale,Di Lowe
2025-08-11,Ed Marsh,Fi Stone
2025-08-18,Gus Hill,Hal Ford
`;
const TURNS = `Tuần,Từ ngày,Đến ngày,Trực lò
31,2025-07-28,2025-08-03,Bình
32,2025-08-04,2025-08-10,Ngân
33,2025-08-11,2025-08-17,Khánh
`;
const DAYS = `day,oven
Fri 8 Aug,Ada Penn
Sat 9 Aug,Bo Reed
Sun 10 Aug,Cy Dale
`;

/** Days in figures, which a Vietnamese table means in its own order. */
const BOOKINGS = `Ngày,Giờ,Người đăng ký lò nướng
08/08/2025,17h,Khánh
10/08/2025,9h,Ngân
12/08/2025,18h,Bình
`;

async function turnIn(
  csv: string,
  question: string,
  askedOn = ASKED_ON,
  path = 'oven-rota.csv',
): Promise<string | undefined> {
  const { articles } = await loadCorpus(await folderWith({ [path]: csv }));
  const [article] = articles;
  if (article === undefined) throw new Error('the rota was not read');
  const isRow = ({ kind }: Block): boolean => kind === 'row';
  const row = article.blocks.find(isRow);
  const turn = daysOfTurn(question, askedOn, eventDaysOf(question, askedOn));
  if (row === undefined || turn === undefined) return undefined;
  const [found, ...others] = rowsOfDays(article, row, turn);
  return found && others.length === 0 ? article.text.slice(found.start, found.end) : undefined;
}

describe('a day without its month', () => {
  it.each([
    ['who drives on the 22nd', '2026-12-22'],
    ['who drove on the 28th', '2026-11-28'],
    ['ngày 2 ai trực', '2026-12-02'],
  ])('is the one to come, but for one just gone: %s', (question, day) =>
    expect(daysOfTurn(question, '2026-11-30', undefined)).toMatchObject({ from: day, to: day }),
  );
});

describe('a rota whose file is called after its month', () => {
  const SHIFTS =
    'Date,Shift,Oven\nThu 3 Dec,8-11,Ada Penn\nFri 25 Dec,8-10,Bo Reed\nSat 2 Jan,8-10,Cy Dale\n';
  const name = 'rota december 2026.csv';

  it.each([
    ['who has the oven on 25 December 2026', '2026-11-30', 'Bo Reed'],
    ['who has the oven on 25 December 2026', '2028-06-30', 'Bo Reed'],
    ['who has the oven on 2 January 2027', '2026-11-30', 'Cy Dale'],
    ['who has the oven tomorrow', '2026-12-24', 'Bo Reed'],
  ])('has its days in that year: %s, asked on %s', async (question, askedOn, who) =>
    expect(await turnIn(SHIFTS, question, askedOn, name)).toContain(who),
  );

  it.each([
    ['who has the oven on 25 December 2027', '2026-11-30'],
    ['who has the oven tomorrow', '2027-12-24'],
    ['who has the oven tomorrow', '2025-12-02'],
  ])('has no day of another year: %s, asked on %s', async (question, askedOn) =>
    expect(await turnIn(SHIFTS, question, askedOn, name)).toBeUndefined(),
  );
});

describe('the row of a weekday', () => {
  /** Of the week of asking and the day behind it. */
  const MENU =
    'Kitchen w/c Mon 4 August 2025,,\n,Lunch,Supper\nFri,Pie,Soup\nSat,Stew,Toast\nSun,Roast,Eggs\n';
  const ANY = 'Thứ,Ai trực lò\nThứ 6,Khánh\nThứ 7,Ngân\nChủ nhật,Bình\n';

  it.each([
    ["what's for supper tonight", MENU, 'Toast'],
    ["what's for lunch tomorrow", MENU, 'Roast'],
    // A weekday alone may be that of a week that is over.
    ["what's for lunch on friday", MENU, 'Pie'],
    ['ngày mai ai trực lò', ANY, 'Bình'],
    ['thứ 6 ai trực lò', ANY, 'Khánh'],
  ])('is that of the day asked for: %s', async (question, csv, name) => {
    expect(await turnIn(csv, question)).toContain(name);
  });

  it('is none for a date of another week than its title names', async () => {
    expect(await turnIn(MENU, "what's for lunch on 15 august 2025")).toBeUndefined();
  });
});

describe('the row of a rota', () => {
  it.each([
    ['who has the oven this week', WEEKS, 'Cy Dale'],
    ['who has the oven next week', WEEKS, 'Ed Marsh'],
    ['who has the oven tomorrow', WEEKS, 'Cy Dale'],
    ['who has the oven right now', WEEKS, 'Cy Dale'],
    ['tuần này ai trực lò', TURNS, 'Ngân'],
    ['tuan sau ai truc lo', TURNS, 'Khánh'],
    ['who has the oven tonight', DAYS, 'Bo Reed'],
    ['who has the oven on 10 august', DAYS, 'Cy Dale'],
    ['who has the oven on the 10th', DAYS, 'Cy Dale'],
    ['ngay 12 ai dang ky lo', BOOKINGS, 'Bình'],
    ['10/8 ai truc lo', DAYS, 'Cy Dale'],
    ['who has the oven on sunday', DAYS, 'Cy Dale'],
    ['chủ nhật ai đăng ký lò', BOOKINGS, 'Ngân'],
    ['who has the oven on sunday 10 august', DAYS, 'Cy Dale'],
    ['who has the oven next week on tuesday', WEEKS, 'Ed Marsh'],
    ['ngày 12/8/2025 ai trực lò', TURNS, 'Khánh'],
    ['12/8 ai đăng ký lò', BOOKINGS, 'Bình'],
    ['chu nhat 10/8 ai muon lo', BOOKINGS, 'Ngân'],
  ])('is that of the days asked for: %s', async (question, csv, name) => {
    expect(await turnIn(csv, question)).toContain(name);
  });

  it('is none for days that the rota does not have, and in a table without an order of days', async () => {
    expect(await turnIn(WEEKS, 'who has the oven in 5 weeks')).toBeUndefined();
    expect(await turnIn(DAYS, 'who has the oven on 3 march')).toBeUndefined();
    expect(await turnIn(DAYS, 'who has the oven on friday 10 august')).toBeUndefined();
    expect(await turnIn(BOOKINGS, 'lo mo 24/7 phai khong')).toBeUndefined();
    expect(await turnIn(DAYS.replace('Fri 8 Aug', 'Mon 11 Aug'), 'who has the oven tonight')).toBeUndefined();
    expect(await turnIn(WEEKS, 'who has the oven')).toBeUndefined();
    expect(await turnIn(DAYS, 'who has the oven on the 10th floor')).toBeUndefined();
    expect(await turnIn(BOOKINGS, 'lò dọn ngày 8 lần hả')).toBeUndefined();
    expect(await turnIn(BOOKINGS, 'ngay 12 bua ai an')).toBeUndefined();
  });

  it('is of its own day where it is no turn: what took place last week is not on', async () => {
    const talks = 'day,talk\n2025-07-09,Bees\n2025-08-06,Rye\n2025-09-10,Yeast\n';
    expect(await turnIn(talks, 'which talk is on tonight')).toBeUndefined();
    expect(await turnIn(talks, 'which talk is on this week')).toContain('Rye');
    expect(await turnIn(talks, 'which talk is on next week')).toBeUndefined();
  });

  it('is read to a question that names its day as it does', () => {
    const row = 'Date: 09/12/2026 · Oven: Ada Penn';
    expect(withDayAsIn('who has the oven on the 9th?', row)).toBe('who has the oven on 9/12/2026?');
    expect(withDayAsIn('who has the oven on 9 december', row)).toBe('who has the oven on 9/12/2026');
    expect(withDayAsIn('ngày 9 ai trực lò', row)).toBe('on 9/12/2026 ai trực lò');
    expect(withDayAsIn('who has the oven', row)).toBe('who has the oven');
  });

  it('leads before a text that tells of other days, and reads as well', async () => {
    const relevanceOf = async (_: string, text: string) => (text.includes('Di Lowe') ? 1 : 3);
    const files = {
      'a.md': '# Oven duty\n\nOven duty: Mara has the oven on 27 August, duty as always.\n',
      'rota.csv': WEEKS.replace('oven', 'oven duty'),
    };
    const corpus = await loadCorpus(await folderWith(files));
    const retriever = await createRetriever(corpus, {
      meaning: { encoder: { ...encoder(), relevanceOf } },
    });
    await retriever.meaning?.filled;
    const question = 'oven duty 5 august?';
    const turn = daysOfTurn(question, ASKED_ON, undefined);
    const answer = await retriever.answer(question, { ungated: true, askedOn: ASKED_ON, turn });
    expect(answer.excerpts[0]?.text).toContain('Cy Dale');
  });

  it('leads from far behind texts that name the day', async () => {
    const relevanceOf = async (_: string, text: string) => (text.includes('Cy Dale') ? 2 : -3);
    const said = Array.from({ length: 5 }, (_, at) => [
      `${at}.md`,
      `# Baking on 4 August, table ${at}\n\nWho has the oven on 4 August bakes for table ${at} on 4 August.\n`,
    ]);
    const files = { ...Object.fromEntries(said), 'rota.csv': WEEKS };
    const corpus = await loadCorpus(await folderWith(files));
    const retriever = await createRetriever(corpus, {
      meaning: { encoder: { ...encoder(), relevanceOf } },
    });
    await retriever.meaning?.filled;
    const question = 'who has the oven on 4 august';
    const turn = daysOfTurn(question, ASKED_ON, undefined);
    const answer = await retriever.answer(question, { ungated: true, askedOn: ASKED_ON, turn });
    expect(answer.excerpts[0]?.text).toContain('Cy Dale');
  });

  it.each([
    ['who is on late on the 10th', 'Late 11.00-15.30: Di'],
    ['who is on the early shift on 10 august', 'Early 7.30-11.00: Cy'],
    ['who is duty manager on the 10th', 'Duty manager: Keith Lowe'],
  ])('has who is in the column that is asked for in bold: %s', async (question, bold) => {
    const csv =
      'Date,Early 7.30-11.00,Late 11.00-15.30,Duty manager\n08/08/2025,Ada,Bo,Fi Stone\n10/08/2025,Cy,Di,Keith Lowe\n13/08/2025,Ed,Gus,Keith Lowe\n';
    const judging = { ...encoder(), relevanceOf: async () => 2 };
    const corpus = await loadCorpus(await folderWith({ 'oven-rota.csv': csv }));
    const retriever = await createRetriever(corpus, { meaning: { encoder: judging } });
    await retriever.meaning?.filled;
    const turn = daysOfTurn(question, ASKED_ON, undefined);
    const { excerpts } = await retriever.answer(question, { ungated: true, askedOn: ASKED_ON, turn });
    const [quote] = excerpts;
    const shown = quote?.highlights.map(({ start, end }) =>
      quote.text.slice(start - quote.start, end - quote.start),
    );
    expect(shown).toEqual([bold]);
  });

  it('is quoted alone', async () => {
    const judging = { ...encoder(), relevanceOf: async () => 2 };
    const corpus = await loadCorpus(await folderWith({ 'oven-rota.csv': WEEKS }));
    const retriever = await createRetriever(corpus, { meaning: { encoder: judging } });
    await retriever.meaning?.filled;
    const turn = daysOfTurn('who has the oven this week', ASKED_ON, undefined);
    const answer = await retriever.answer('who has the oven', { ungated: true, askedOn: ASKED_ON, turn });
    expect(answer).toMatchObject({ kind: 'found', isTurn: true });
    expect(answer.excerpts[0]?.text).toBe('Week start: 2025-08-04 · Oven: Cy Dale · Broom: Di Lowe');
    const always = await retriever.answer('who has the oven', { ungated: true, askedOn: ASKED_ON });
    expect(always).not.toHaveProperty('isTurn', true);
  });
});

describe('one of several rows of a day', () => {
  const SHIFTS = `date,shift,task,volunteer
Fri 8 Aug,8-11,Cleaning,Ada Penn
Sat 9 Aug,8-11,Cleaning,Bo Reed
Sat 9 Aug,11-4,Reception,Cy Dale
Sun 10 Aug,8-11,Cleaning,Di Lowe
Sun 10 Aug,11-4,Reception,Ed Marsh
`;
  const asked = async (question: string, relevanceOf: (text: string) => number) => {
    const judging = { ...encoder(), relevanceOf: async (_: string, text: string) => relevanceOf(text) };
    const corpus = await loadCorpus(await folderWith({ 'rota.csv': SHIFTS }));
    const retriever = await createRetriever(corpus, { meaning: { encoder: judging } });
    await retriever.meaning?.filled;
    const turn = daysOfTurn(question, ASKED_ON, undefined);
    const answer = await retriever.answer(question, { ungated: true, askedOn: ASKED_ON, turn });
    return { text: answer.excerpts[0]?.text, isTurn: answer.kind === 'found' && answer.isTurn };
  };

  it('leads where it alone reads as the answer', async () => {
    const reads = (text: string): number => (text.includes('Reception') ? 2 : -2);
    const { text, isTurn } = await asked('who is on reception on sunday 10 august', reads);
    expect(text).toContain('Ed Marsh');
    expect(text).not.toContain('Di Lowe');
    expect(isTurn).toBe(true);
  });

  it('does not where several do, or none', async () => {
    expect((await asked('who is in on sunday 10 august', () => 2)).isTurn).not.toBe(true);
    expect((await asked('who is in the cattery on 10 august', () => -2)).isTurn).not.toBe(true);
  });
});

/** A Monday. */
const MONDAY = '2026-11-30';
const IN_VIETNAMESE = ['Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6', 'Thứ 7', 'Chủ nhật'];
const IN_ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SHORT = IN_ENGLISH.map((day) => day.slice(0, 3));

/** A table with two weeks, each row of which has its week, its weekday, and whoever is on. */
function byWeekday(header: string, weeks: readonly [string, string], days: readonly string[]): string {
  const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Fi', 'Gus', 'Hal', 'Ivy', 'Jo', 'Kit', 'Lou', 'Mo', 'Ned'];
  const rows = weeks.flatMap((week, of) =>
    days.map((day, at) => `${week},${day},17h-22h,${names[of * days.length + at]}`),
  );
  return `${[header, ...rows].join('\n')}\n`;
}

const TUAN = byWeekday('Tuần,Thứ,Ca,Người trực', ['30/11-06/12', '07/12-13/12'], IN_VIETNAMESE);
const STRETCHES = byWeekday('Week,Day,Shift,Who', ['30 Nov - 6 Dec', '7-13 Dec'], IN_ENGLISH);
const STARTS = byWeekday('Week starting,Day,Shift,Who', ['30/11/2026', '07/12/2026'], SHORT);
const SAID = byWeekday('Rota,Day,Shift,Who', ['Week of 30 Nov', 'Week of 7 Dec'], SHORT);
const BY_NUMBER = byWeekday(
  'Tuần,Thứ,Ca,Người trực',
  ['Tuần 49 (30/11-06/12)', 'Tuần 50 (07/12-13/12)'],
  ['2', '3', '4', '5', '6', '7', 'CN'],
);

describe('the row of a week and a weekday', () => {
  it.each([
    ['tối nay ai trực văn phòng', TUAN, 'Ada'],
    ['thứ 7 ai trực', TUAN, 'Fi'],
    ['chủ nhật này ai trực', TUAN, 'Gus'],
    ['ai trực ngày 8/12', TUAN, 'Ivy'],
    ['toi mai ai truc', TUAN, 'Bo'],
    ['ai trực thứ 3 tuần sau', TUAN, 'Ivy'],
    ['tuần sau thứ tư ai trực', TUAN, 'Jo'],
    ['thứ 7 ai trực', BY_NUMBER, 'Fi'],
    ['ai trực chủ nhật', BY_NUMBER, 'Gus'],
    ['who is on on saturday', STRETCHES, 'Fi'],
    ["who's on tomorrow night", STRETCHES, 'Bo'],
    ['who is on on monday', STRETCHES, 'Ada'],
    ['who is on monday next week', STRETCHES, 'Hal'],
    ['who is on on the 8th', STRETCHES, 'Ivy'],
    ['who is on on sat', STARTS, 'Fi'],
    ['who is on on 8 december', STARTS, 'Ivy'],
    ['who is on this friday', SAID, 'Ed'],
    ['who is on on 13 december', SAID, 'Ned'],
  ])('is that of the day asked for: %s', async (question, csv, name) => {
    expect(await turnIn(csv, question, MONDAY)).toMatch(new RegExp(`: ${name}$`));
  });

  it('is none for days that it does not have, for many days, and for every one of some weekday', async () => {
    expect(await turnIn(TUAN, 'ai trực ngày 20/12', MONDAY)).toBeUndefined();
    expect(await turnIn(TUAN, 'tuần này ai trực', MONDAY)).toBeUndefined();
    expect(await turnIn(STRETCHES, 'who is on this weekend', MONDAY)).toBeUndefined();
    expect(await turnIn(STRETCHES, 'who is on on saturdays', MONDAY)).toBeUndefined();
    expect(await turnIn(STRETCHES, 'who was on last saturday', MONDAY)).toBeUndefined();
    expect(await turnIn(TUAN, 'mỗi thứ 7 ai trực', MONDAY)).toBeUndefined();
    expect(await turnIn(TUAN, 'các tối thứ 7 ai trực', MONDAY)).toBeUndefined();
    expect(await turnIn(STRETCHES, 'who is on saturday or sunday', MONDAY)).toBeUndefined();
  });

  it('is none where a day has several', async () => {
    const shifts = TUAN.replace('Thứ 3,17h-22h,Bo', 'Thứ 3,8h-12h,Bo\n30/11-06/12,Thứ 3,17h-22h,Zed');
    expect(await turnIn(shifts, 'tối mai ai trực', MONDAY)).toBeUndefined();
    expect(await turnIn(shifts, 'thứ 7 ai trực', MONDAY)).toContain('Fi');
  });

  it('is that of the part of the day asked for, where a day has several', async () => {
    const shifts = byWeekday('Tuần,Thứ,Ca,Người trực', ['30/11-06/12', '07/12-13/12'], IN_VIETNAMESE)
      .replaceAll('17h-22h', 'Tối')
      .replace('Thứ 3,Tối,Bo', 'Thứ 3,Sáng,Zed\n30/11-06/12,Thứ 3,Tối,Bo');
    expect(await turnIn(shifts, 'tối mai ai trực', MONDAY)).toContain('Bo');
    expect(await turnIn(shifts, 'sáng mai ai trực', MONDAY)).toContain('Zed');
    expect(await turnIn(shifts, 'mai ai trực', MONDAY)).toBeUndefined();
    expect(await turnIn(shifts, 'chiều mai ai trực', MONDAY)).toBeUndefined();
  });

  it('is of the week above it where its own is left out', async () => {
    const merged = STRETCHES.replaceAll(/^(?:30 Nov - 6 Dec|7-13 Dec)(?=,(?!Monday))/gmu, '');
    expect(await turnIn(merged, 'who is on on saturday', MONDAY)).toContain('Fi');
    expect(await turnIn(merged, 'who is on on the 8th', MONDAY)).toContain('Ivy');
  });

  it('is that of its date, where the weekday beside it only repeats that', async () => {
    const dated = 'Date,Day,Who\n30/11/2026,Monday,Ada\n07/12/2026,Monday,Bo\n14/12/2026,Monday,Cy\n';
    expect(await turnIn(dated, 'who is on on 7 december', MONDAY)).toContain('Bo');
    expect(await turnIn(dated, 'who is on on 8 december', MONDAY)).toBeUndefined();
    const starts = dated.replace('Date,', 'Week from,');
    expect(await turnIn(starts, 'who is on on 8 december', MONDAY)).toContain('Bo');
  });

  it('is that of a stretch without weekdays', async () => {
    const weeks = 'Tuần,Trực nhật\n30/11-06/12,Ada\n07/12-13/12,Bo\n14/12-20/12,Cy\n28/12-03/01,Di\n';
    expect(await turnIn(weeks, 'tuần này ai trực nhật', MONDAY)).toContain('Ada');
    expect(await turnIn(weeks, 'ngày 16/12 ai trực nhật', MONDAY)).toContain('Cy');
    expect(await turnIn(weeks, 'ngày 24/12 ai trực nhật', MONDAY)).toBeUndefined();
  });

  it('is in the year of its neighbours on both sides of the New Year', async () => {
    const weeks = 'Tuần,Trực nhật\n21/12-27/12,Ada\n28/12-03/01,Bo\n04/01-10/01,Cy\n11/01-17/01,Di\n';
    expect(await turnIn(weeks, 'ngày 30/12 ai trực nhật', MONDAY)).toContain('Bo');
    expect(await turnIn(weeks, 'ngày 5/1 ai trực nhật', MONDAY)).toContain('Cy');
    expect(await turnIn(weeks, 'hôm nay ai trực nhật', '2027-01-02')).toContain('Bo');
    expect(await turnIn(weeks, 'tuần sau ai trực nhật', '2027-01-02')).toContain('Cy');
    const unsorted = 'Ngày,Trực nhật\n21/12,Ada\n4/1,Bo\n28/12,Cy\n11/1,Di\n';
    expect(await turnIn(unsorted, 'ngày 28/12 ai trực nhật', MONDAY)).toBeUndefined();
  });

  it('is read to a question that names its weekday as it does', () => {
    const row = 'Week: 7-13 Dec · Day: Tuesday · Who: Ivy';
    expect(withDayAsIn('who is on on 8 december', row)).toBe('who is on on Tuesday');
    expect(withDayAsIn('who is on tuesday 8 december', row)).toBe('who is on Tuesday');
    const tuan = 'Tuần: 30/11-06/12 · Thứ: Thứ 2 · Người trực: Cô Hạnh';
    expect(withDayAsIn('thứ hai 30 tháng 11 ai trực', tuan)).toBe('Thứ 2 ai trực');
    const dated = 'Date: 09/12/2026 · Day: Wednesday · Oven: Ada Penn';
    expect(withDayAsIn('who has the oven on the 9th?', dated)).toBe('who has the oven on 9/12/2026?');
  });
});

/** The bold of the first quote from a table, to an encoder that reads everything as an answer. */
async function boldOf(csv: string, question: string): Promise<string[] | undefined> {
  const judging = { ...encoder(), relevanceOf: async () => 2 };
  const corpus = await loadCorpus(await folderWith({ 'staff.csv': csv }));
  const retriever = await createRetriever(corpus, { meaning: { encoder: judging } });
  await retriever.meaning?.filled;
  const { excerpts } = await retriever.answer(question, { ungated: true });
  const [quote] = excerpts;
  return quote?.highlights.map(({ start, end }) => quote.text.slice(start - quote.start, end - quote.start));
}

const GUARDS = `Ca,Giờ,Sảnh A,Sảnh B,Hầm,Trưởng ca
Sáng,06:00-14:00,anh Hùng,anh Lực,anh Cường,anh Hùng
Chiều,14:00-22:00,anh Đạt,anh Sơn,anh Tiến,anh Đạt
Đêm,22:00-06:00,anh Khoa,anh Việt,anh Nam,anh Khoa
Chủ nhật sáng,06:00-14:00,anh Lực,anh Phi,anh Nam,anh Lực
`;

describe('the row of a part of every day', () => {
  it.each([
    ['đêm nay ai trực hầm', 'Ca: Đêm'],
    ['sang mai ai truc sanh b', 'Ca: Sáng'],
    ['sáng chủ nhật này ai trực hầm', 'Ca: Chủ nhật sáng'],
    ['chiều chủ nhật này ai trực hầm', 'Ca: Chiều'],
  ])('is that of the part asked for: %s', async (question, shift) => {
    expect(await turnIn(GUARDS, question, MONDAY)).toMatch(new RegExp(`^${shift} `));
  });

  it('is none of another part, for no part, and in a table of one', async () => {
    expect(await turnIn(GUARDS, 'trưa mai ai trực hầm', MONDAY)).toBeUndefined();
    expect(await turnIn(GUARDS, 'mai ai trực hầm', MONDAY)).toBeUndefined();
    expect(await turnIn('Việc,Ai\nCa đêm,anh Khoa\nBếp,anh Tú\n', 'đêm nay ai trực', MONDAY)).toBeUndefined();
  });

  it.each([
    ['ca đêm ai trực hầm', 'Hầm: anh Nam'],
    ['ca đêm ai trực sảnh B', 'Sảnh B: anh Việt'],
    ['ca sáng ai trực hầm', 'Hầm: anh Cường'],
    ['trưởng ca đêm là ai', 'Trưởng ca: anh Khoa'],
  ])('has whoever is in the column that is named in bold: %s', async (question, bold) => {
    expect(await boldOf(GUARDS, question)).toEqual([bold]);
  });

  it('has nobody of a column that is not named in bold', async () => {
    expect(await boldOf(GUARDS, 'ca đêm ai trực bếp')).not.toEqual(['Hầm: anh Nam']);
  });
});

describe('the column for a part of the day', () => {
  const desk =
    'Day,Morning 8.30-13,Afternoon 13-18,Evening 18-19.30,Reception am,Reception pm,Note\nMonday,"Ann, Bea",Tom,Tom,Sal,Jo,\nTuesday,"Tom, Bea",Ann,closed,Jo,Sal,\nFriday,"Tom, Owen",closed,,Sal,,Dawn off on Fridays\n';
  const volunteers = 'Day,AM,PM,Eve\nMonday,Ann,Tom,Jo\nTuesday,Bea,Ann,closed\nWednesday,Owen,Bea,Sal\n';
  const tuan =
    'Thứ,Sáng,Chiều,Tối,Lễ tân sáng,Lễ tân chiều\nThứ 2,"Anh Tài, Cô Hạnh",Chú Bình,,Vy,Lan\nThứ 3,Cô Hạnh,Anh Tài,Chú Bình,Lan,Vy\nThứ 4,Chú Bình,Cô Hạnh,,Vy,Lan\n';
  it.each([
    ['whos on reception on friday mornings', desk, 'Reception am: Sal'],
    ['whos on reception monday mornings', desk, 'Reception am: Sal'],
    ['who is on reception on monday afternoons', desk, 'Reception pm: Jo'],
    ['who works on friday morning', desk, 'Morning 8.30-13: Tom, Owen'],
    ['who works on tuesday am', desk, 'Morning 8.30-13: Tom, Bea'],
    ['whos in tuesday pm', desk, 'Afternoon 13-18: Ann · Evening 18-19.30: closed'],
    ['who is in on monday morning', volunteers, 'AM: Ann'],
    ['who is in on wednesday afternoons', volunteers, 'PM: Bea'],
    ['who is in on tuesday evenings', volunteers, 'Eve: closed'],
    ['who works monday night', desk, 'Evening 18-19.30: Tom'],
    ['sáng thứ 2 ai làm', tuan, 'Sáng: Anh Tài, Cô Hạnh'],
    ['thu 3 buoi chieu ai lam', tuan, 'Chiều: Anh Tài'],
    ['chiều thứ 2 lễ tân là ai', tuan, 'Lễ tân chiều: Lan'],
  ])('is bold where that part is asked for: %s', async (question, csv, bold) => {
    expect(await boldOf(csv, question)).toEqual([bold]);
  });

  const doctors =
    'Ngày,Thứ,Bác sĩ ca sáng,Bác sĩ ca chiều,Phụ tá,Lễ tân\n08/12/2026,Ba,Châu,Tuấn,Thảo,Hân\n09/12/2026,Tư,Duy,Tuấn,Nga,Vy\n10/12/2026,Năm,Châu,Duy,Thảo,Hân\n';
  it.each([
    ['ai trực lễ tân sáng 10/12', 'Lễ tân: Hân'],
    ['phụ tá chiều 09/12 là ai', 'Phụ tá: Nga'],
    ['bác sĩ nào khám chiều 08/12', 'Bác sĩ ca chiều: Tuấn'],
  ])('is not, where a column of the whole day is named: %s', async (question, bold) => {
    expect(await boldOf(doctors, question)).toEqual([bold]);
  });

  it('is not, where another thing is asked for', async () => {
    const classes =
      'Class,Morning price,Afternoon price,Teacher\nPottery,£5,£6,Ada Penn\nYoga,£4,£5,Bo Reed\n';
    expect(await boldOf(classes, 'who teaches pottery in the morning')).toEqual(['Ada Penn']);
    expect(await boldOf(volunteers, 'where am i on monday, who is in')).not.toEqual(['AM: Ann']);
  });
});
