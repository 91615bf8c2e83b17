import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { asksForOne, atOnce, termsAsked } from '../../../src/retrieval/values/several-at-once.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

const SWIMS = 'Ticket,Standard,Students\nSingle swim,£5,£4\nTen swims,£42,£35\nFamily swim,£14,\n';
const PLAIN = 'Ticket,Standard\nTen swims,£42\nSwim,£5\nSauna,£6\n';
const CLASSES =
  'What,Price,Concession\n10 classes,£80,£60\nSingle class,£9,£7\nBlock of six classes,£50,£40\n';
const TICKETS =
  'Loại vé,Người lớn,Sinh viên\nVé lẻ,50.000đ,40.000đ\nVé 10 lượt,420.000đ,350.000đ\nVé tháng,600.000đ,500.000đ\n';

/** The first quote from a price list, to an encoder that reads everything as an answer. */
async function quoteOf(csv: string, question: string): Promise<string | undefined> {
  const judging = { ...encoder(), relevanceOf: async () => 2 };
  const corpus = await loadCorpus(await folderWith({ 'prices.csv': csv }));
  const retriever = await createRetriever(corpus, { meaning: { encoder: judging } });
  await retriever.meaning?.filled;
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.text;
}

describe('the row of one', () => {
  it.each([
    ['how much is a swim', SWIMS, 'Single swim'],
    ['how much is one swim for students', SWIMS, 'Single swim'],
    ['how much is swimming', SWIMS, 'Single swim'],
    ['how much is a swim', PLAIN, 'Ticket: Swim'],
    ['how much is a class', CLASSES, 'Single class'],
    ['price of one class', CLASSES, 'Single class'],
    ['một vé bao nhiêu tiền', TICKETS, 'Vé lẻ'],
    ['1 lượt bao nhiêu tiền', TICKETS, 'Vé lẻ'],
  ])('is quoted where no more are asked for: %s', async (question, csv, row) => {
    const quote = await quoteOf(csv, question);
    expect(quote).toContain(row);
    expect(quote).not.toMatch(/Ten swims|10 classes|Block of six|Vé 10 lượt/u);
  });

  it.each([
    ['how much are ten swims', SWIMS, 'Ten swims'],
    ['do you have a pass for 10 swims', SWIMS, 'Ten swims'],
    ['how much is a family swim', SWIMS, 'Family swim'],
    ['how much are 10 classes', CLASSES, '10 classes'],
    ['how much is a block of classes', CLASSES, 'Block of six'],
    ['vé 10 lượt bao nhiêu tiền', TICKETS, 'Vé 10 lượt'],
    ['vé tháng bao nhiêu tiền', TICKETS, 'Vé tháng'],
  ])('is not, where others are: %s', async (question, csv, row) => {
    expect(await quoteOf(csv, question)).toContain(row);
  });
});

describe('how many a row is for', () => {
  it.each([
    ['Ten swims', 'how much is a swim', 10],
    ['10-class pass', 'how much is a class', 10],
    ['Block of six', 'how much is a class', 6],
    ['Mười buổi tập', 'một buổi bao nhiêu', 10],
    ['Vé 10 lượt', 'vé bao nhiêu', 10],
    ['Drop-in', 'how much is a class', 1],
    ['Buổi lẻ', 'một buổi bao nhiêu', 1],
    ['Swim (members)', 'how much is a swim', 1],
    ['Adult swim', 'how much is a swim', undefined],
    ['Under 12s', 'how much is a swim', undefined],
    ['Child (4-15)', 'how much is a child', 1],
    ['Room for 4 people', 'how much is the room', undefined],
    ['Vé năm', 'vé bao nhiêu', undefined],
  ])('is in its name: %s', (name, question, count) => {
    expect(atOnce(name, termsAsked(question)).count).toBe(count);
  });

  it('is asked to be one, where no number and nothing for several is named', () => {
    expect(asksForOne('how much is a swim')).toBe(true);
    expect(asksForOne('vé bao nhiêu')).toBe(true);
    expect(asksForOne('một vé bao nhiêu')).toBe(true);
    expect(asksForOne('how much are two swims')).toBe(false);
    expect(asksForOne('is there a swim pass')).toBe(false);
    expect(asksForOne('3 lượt bao nhiêu')).toBe(false);
  });
});
