import { describe, expect, it } from 'vitest';
import type { Ranked } from '../../../src/retrieval/ranking/rank.ts';
import { Reader } from '../../../src/retrieval/ranking/reader.ts';
import { article } from '../../support/article.ts';

/** A window that is the whole of a post. */
function post(title: string, text: string): Ranked {
  const passage = { article: article({ id: title, title, text }), units: [{ start: 0, end: text.length }] };
  return {
    found: { candidate: { passage, article: passage.article }, window: { first: 0, last: 0 } },
  } as unknown as Ranked;
}

const EARLIER = post('Spring', 'Pottery starts at ten.');
const LATER = post('Summer', 'Potters meet at eleven.');

/** A reader for a question, and what it had read. */
function reading() {
  const read: string[][] = [];
  const odds = async (...texts: string[]): Promise<number> => read.push(texts);
  return { read, reader: new Reader({ relevanceOf: odds, leadOf: odds }, 'when is pottery') };
}

describe('a reader', () => {
  it('reads a window behind its title, with the question', async () => {
    const { read, reader } = reading();
    await reader.relevanceOf(EARLIER);
    await reader.leadOf(EARLIER, LATER);
    expect(read).toEqual([
      ['when is pottery', 'Spring. Pottery starts at ten.'],
      ['when is pottery', 'Spring. Pottery starts at ten.', 'Summer. Potters meet at eleven.'],
    ]);
  });

  it('reads everything once, and a duel in each order', async () => {
    const { read, reader } = reading();
    const relevance = await reader.relevanceOf(EARLIER);
    expect(await reader.relevanceOf(EARLIER)).toBe(relevance);
    expect(await reader.relevanceOfText('Spring. Pottery starts at ten.')).toBe(relevance);
    const leads = await reader.leadOf(EARLIER, LATER);
    expect(await reader.leadOf(EARLIER, LATER)).toBe(leads);
    expect(await reader.leadOf(LATER, EARLIER)).not.toBe(leads);
    expect(read).toHaveLength(3);
  });

  it('reads a text without Vietnamese marks once more with them, and takes what is higher', async () => {
    const one = post('Zalo', 'nghe noi mat the gio phai dong 80k ha');
    const marked = 'Zalo. nghe nói mất thẻ giờ phải đóng 80k hả';
    const readers = ([raw, whole]: readonly [number, number]) =>
      new Reader(
        {
          relevanceOf: async (_, text) => (text === marked ? whole : raw),
          leadOf: async (_, earlier, later) => (earlier === marked && later === marked ? 1 : -1),
        },
        'mất thẻ đóng bao nhiêu',
      );
    expect(await readers([-3, 3]).relevanceOf(one)).toBe(3);
    expect(await readers([2, -1]).relevanceOf(one)).toBe(2);
    expect(await readers([0, 0]).leadOf(one, one)).toBe(1);
  });
});
