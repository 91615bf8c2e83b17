import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function factsOf(contents: string) {
  const { article } = await read(contents, 'a.txt');
  const { title, author, published } = article;
  return { title, author, day: published?.iso ?? null };
}

describe('where and when a text was written', () => {
  const TEXT = `${SAID}\n${SAID}\n\nAny questions ask me\nTim\n`;

  it.each([
    'Kettlebridge, 9th November 2025\n\nOven and flour – how it works',
    'Kettlebridge, 9th November 2025\nOven and flour – how it works',
    'Oven and flour – how it works\nKettlebridge, 9th November 2025',
    'Oven and flour – how it works\n\nKettlebridge, 9th November 2025',
  ])('stands above or below its title, and is neither that nor who wrote it: %j', async (head) => {
    expect(await factsOf(`${head}\n\n${TEXT}`)).toEqual({
      title: 'Oven and flour – how it works',
      author: 'Tim',
      day: '2025-11-09',
    });
  });

  it.each([
    ['a sentence', `Wasps, 9th November 2025\n\nThe nest is by the oven, so use the other gate.\n\n${TEXT}`],
    [
      'one heading of several',
      `Wasps, 9th November 2025\n\nWhere they are\n\n${SAID}\n\nWhat to do\n\n${TEXT}`,
    ],
    ['a word that heads the first part', `Wasps, 9th November 2025\n\nWhere\n\n${TEXT}`],
  ])('is the title with its day above %s', async (_, contents) => {
    expect(await factsOf(contents)).toEqual({ title: 'Wasps', author: 'Tim', day: '2025-11-09' });
  });

  it('is who wrote the text where nobody else signs below', async () => {
    const { author } = await factsOf(`Oven rules\n\nMara, 9th November 2025\n\n${SAID}\n\n${SAID}\n`);
    expect(author).toBe('Mara');
  });
});

describe('notes of a meeting', () => {
  it.each([
    'SETTERS, notes from Wednesday 7th October 2026\nthere: Oskar, Kofi.',
    "Setters' notes of 7 October 2026\n\nOskar and Kofi were there.",
    "Setters' meeting, Wed 7 October 2026, upstairs\nPresent: Oskar, Kofi.",
  ])('are of its day, and are named by it: %j', async (head) => {
    const { title, day } = await factsOf(
      `${head}\n\n- ${SAID}\n- ${SAID}\n\nnext: Wed 2 December 6pm\n/L.\n`,
    );
    const [named = ''] = head.split('\n', 1);
    // "…, Wed 7 October 2026, upstairs" says when and where they met.
    expect({ title, day }).toEqual({ title: named.replace(/, Wed .*$/u, ''), day: '2026-10-07' });
  });

  it('are of no day that something else has', async () => {
    const { day } = await factsOf(`Oven news\n\nThere are no notes from 7 October 2026\n\n${SAID}\n`);
    expect(day).toBeNull();
  });

  it('keep a paragraph whole that goes on in the same words', async () => {
    const contents = `Oven news\n\nOn the evening of the seventh of October these were\nthere: Oskar, Kofi and Mara, who lit the oven at six\nand went home at nine.\n`;
    const { article } = await read(contents, 'a.txt');
    expect(outline(article).filter(([kind]) => kind === 'body')).toHaveLength(1);
  });
});

describe('who signs a text in its last line', () => {
  it.each([
    [`${SAID}\nLeanne (notes)`, 'Leanne'],
    [`${SAID}\n\nNext meeting: 9 June\nLeanne Pugh (minutes)`, 'Leanne Pugh'],
    [`${NÓI}\nDiễm (ghi)`, 'Diễm'],
    [`${SAID}\n\nKofi & the team`, 'Kofi & the team'],
    [`${SAID}\n\nBest,\nKofi and the whole oven crew`, 'Kofi and the whole oven crew'],
    [`${NÓI}\n\nHạnh và cả đội`, 'Hạnh và cả đội'],
  ])('is: %j', async (end, author) => {
    expect((await factsOf(`Oven rules\n\n${SAID}\n\n${end}\n`)).author).toBe(author);
  });

  it.each([
    `${SAID}\n/L.`,
    `${SAID}\n\n/L.`,
    `${SAID}\n\nMara (tea)\nLeanne (notes)`,
    `${SAID}\nKofi & the team`,
    `${SAID}\n\nMeet Kofi & the team`,
    `${SAID}\n\nTea & the cakes`,
  ])('is nobody: %j', async (end) => {
    expect((await factsOf(`Oven rules\n\n${SAID}\n\n${end}\n`)).author).toBeNull();
  });

  it.each([
    ['Present: Magda (chair), Kofi, Leanne (notes). Apologies: Priya', 'Leanne'],
    ['Có mặt: cô Hạnh (chủ trì), cô Diễm (ghi), thầy Lộc.', 'Diễm'],
    ['Present: Magda (notes), Kofi, Leanne (notes)', null],
    ['Present: Magda (chair), Kofi, Leanne (until nine)', null],
  ])('may stand among those who were there: %s', async (there, author) => {
    expect((await factsOf(`Oven meeting, 7 October 2026\n${there}\n\n${SAID}\n\n${SAID}\n`)).author).toBe(
      author,
    );
  });
});
