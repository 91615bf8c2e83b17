import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/corpus/article.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { daysOfTurn, withDayAsIn } from '../../../src/retrieval/dates/days-of-turn.ts';
import { eventDaysOf } from '../../../src/retrieval/dates/event-days.ts';
import { rowOfDays } from '../../../src/retrieval/quoting/rota.ts';
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

async function turnIn(csv: string, question: string): Promise<string | undefined> {
  const { articles } = await loadCorpus(await folderWith({ 'oven-rota.csv': csv }));
  const [article] = articles;
  if (article === undefined) throw new Error('the rota was not read');
  const isRow = ({ kind }: Block): boolean => kind === 'row';
  const row = article.blocks.find(isRow);
  const turn = daysOfTurn(question, ASKED_ON, eventDaysOf(question, ASKED_ON));
  if (row === undefined || turn === undefined) return undefined;
  const found = rowOfDays(article, row, turn);
  return found && article.text.slice(found.start, found.end);
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
    ['ngày 12/8/2025 ai trực lò', TURNS, 'Khánh'],
    ['12/8 ai đăng ký lò', BOOKINGS, 'Bình'],
    ['chu nhat 10/8 ai muon lo', BOOKINGS, 'Ngân'],
  ])('is that of the days asked for: %s', async (question, csv, name) => {
    expect(await turnIn(csv, question)).toContain(name);
  });

  it('is none for days that the rota does not have, and in a table without an order of days', async () => {
    expect(await turnIn(WEEKS, 'who has the oven in 5 weeks')).toBeUndefined();
    expect(await turnIn(DAYS, 'who has the oven on 3 march')).toBeUndefined();
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
