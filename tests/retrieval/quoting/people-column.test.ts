import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { peopleAsked, peopleOfRow } from '../../../src/retrieval/values/people-column.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

const ROOMS = `# Bảng giá phòng trọ

| Loại phòng | Số người | Giá/tháng |
|---|---|---|
| Phòng thường | 6 | 450.000đ |
| Phòng máy lạnh | 4 | 850.000đ |
| Phòng dịch vụ | 2 | 1.500.000đ |
`;
const LODGE = `# Rooms at the lodge

| Room | Sleeps | Price per night |
|---|---|---|
| Garden room | 2 | £60 |
| Loft | 4 | £95 |
| Bunk house | 8 | £140 |
`;

/** The first quote from a page, to an encoder that reads everything as an answer, what is bold in it, and how sure it is. */
async function answered(page: string, question: string) {
  const judging = { ...encoder(), relevanceOf: async () => 3 };
  const corpus = await loadCorpus(await folderWith({ 'page.md': page }));
  const retriever = await createRetriever(corpus, { meaning: { encoder: judging } });
  await retriever.meaning?.filled;
  const { excerpts, confidence } = await retriever.answer(question, { ungated: true });
  const [quote] = excerpts;
  const bold = quote?.highlights.map(({ start, end }) =>
    quote.text.slice(start - quote.start, end - quote.start),
  );
  return { text: quote?.text ?? '', bold: bold?.join(' ') ?? '', confidence };
}

describe('for how many people a row is', () => {
  it.each([
    ['Loại phòng: Phòng máy lạnh · Số người: 4 · Giá/tháng: 850.000đ', 4, 4],
    ['phong: A2 · so_nguoi: 4 · gia: 850.000đ', 4, 4],
    ['Phòng: Mây · Sức chứa: 2-3 người · Giá: 500.000đ', 2, 3],
    ['Phòng: Mây · Số khách: tối đa 4 · Giá: 500.000đ', 1, 4],
    ['Room: Loft · Sleeps: 4 · Price: £95', 4, 4],
    ['Room: Loft · Max guests: 4 · Price: £95', 4, 4],
    ['Tent: Dome · Persons: 3 · Price: £9', 3, 3],
    ['Hall: Main · Capacity: 80 · Price: £40', 1, 80],
  ])('stands in a column: %s', (row, from, to) => {
    expect(peopleOfRow(row)).toMatchObject({ from, to });
  });

  it.each([
    'Class: Yoga · Seats left: 4 · Price: £9',
    'What: Swim · Members: £4 · Guests: £6',
    'Room: Loft · Floor: 4 · Price: £95',
    'Phòng: Mây · Số phòng: 4 · Giá: 500.000đ',
    'Sleeps 4 and costs £95',
  ])('is nothing elsewhere: %s', (row) => {
    expect(peopleOfRow(row)).toBeUndefined();
  });

  it('is asked for by an exact number alone', () => {
    expect(peopleAsked('phòng 3 người thì sao')).toBe(3);
    expect(peopleAsked('phong hai nguoi may lanh gia nhiu')).toBe(2);
    expect(peopleAsked('a room for two people')).toBe(2);
    expect(peopleAsked('price of the room that sleeps 8')).toBe(8);
    expect(peopleAsked('rooms for at least 3 people')).toBeUndefined();
    expect(peopleAsked('phòng trên 3 người giá sao')).toBeUndefined();
    expect(peopleAsked('is it for two people or three people')).toBeUndefined();
    expect(peopleAsked('bao nhiêu một người')).toBeUndefined();
    expect(peopleAsked('how much is the loft')).toBeUndefined();
  });
});

describe('the price of what is for so many people', () => {
  it.each([
    ['phòng 2 người giá bao nhiêu', ROOMS, 'Phòng dịch vụ', '1.500.000đ'],
    ['phong 4 nguoi gia nhiu', ROOMS, 'Phòng máy lạnh', '850.000đ'],
    ['phòng máy lạnh 4 người bao nhiêu', ROOMS, 'Phòng máy lạnh', '850.000đ'],
    ['how much is a room for four people', LODGE, 'Loft', '£95'],
    ['what does the room that sleeps 8 cost', LODGE, 'Bunk house', '£140'],
    ['how much is the loft', LODGE, 'Loft', '£95'],
  ])('is that of its row: %s', async (question, page, name, price) => {
    const { text, bold } = await answered(page, question);
    expect(text).toContain(name);
    expect(bold).toContain(price);
  });

  it.each([
    ['phong 2 nguoi may lanh gia bao nhieu', 'phong may lanh gia bao nhieu', ROOMS, '850.000đ'],
    ['phòng máy lạnh cho 3 người giá bao nhiêu', 'phòng máy lạnh giá bao nhiêu', ROOMS, '850.000đ'],
    ['how much is the loft for two people', 'how much is the loft', LODGE, '£95'],
  ])('is not that of others, which is less sure: %s', async (question, plain, page, price) => {
    const { bold, confidence } = await answered(page, question);
    expect(bold).not.toContain(price);
    expect(confidence).toBeLessThan(0.8);
    expect((await answered(page, plain)).confidence).toBeGreaterThan(confidence);
  });

  it('is less sure, too, where it goes without saying that a price is asked for', async () => {
    const other = await answered(ROOMS, 'phòng 3 người thì sao');
    expect(other.bold).not.toContain('0đ');
    expect(other.confidence).toBeLessThan(0.8);
    expect((await answered(ROOMS, 'phòng 4 người thì sao')).confidence).toBeGreaterThan(0.9);
  });

  it('is as before in a table that does not say for how many', async () => {
    const plain = LODGE.replace('Sleeps', 'Floor');
    const { bold, confidence } = await answered(plain, 'how much is the loft for two people');
    expect(bold).toContain('£95');
    expect(confidence).toBeGreaterThan(0.8);
  });
});
