import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { inverseDocumentFrequency, lengthNorm } from '../../../src/retrieval/index/bm25.ts';
import { CompactIndex } from '../../../src/retrieval/index/compact-index.ts';
import { compactIndexer } from '../../../src/retrieval/index/compact-indexer.ts';
import type { WeightedTerm } from '../../../src/retrieval/index/passage-index.ts';
import { indexTerms } from '../../../src/retrieval/index/passage-terms.ts';
import { captionsOf, corpus, query } from './captions.ts';

const built = async (articles: readonly Article[]): Promise<CompactIndex> => {
  const index = await compactIndexer().build(articles);
  if (!(index instanceof CompactIndex)) throw new Error('expected a compact index');
  return index;
};

/** Numbers from 0 to below 1, the same for the same seed (a linear congruential generator). */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every passage's score by the formula alone. */
function scores(articles: readonly Article[], terms: readonly WeightedTerm[]): Map<string, number> {
  const passages = articles.flatMap(({ id, text, title, blocks }) =>
    blocks.map(({ start, end }) => ({
      key: `${id} ${start}`,
      text: indexTerms(text.slice(start, end)),
      title: indexTerms(title ?? ''),
    })),
  );
  const average = passages.reduce((sum, { text }) => sum + text.length, 0) / passages.length;
  const scored = new Map<string, number>();
  for (const { term, weight } of terms) {
    const holding = passages.filter(({ text, title }) => text.includes(term) || title.includes(term));
    const idf = inverseDocumentFrequency(holding.length, passages.length);
    for (const { key, text, title } of holding) {
      const frequency = 2 * text.filter((word) => word === term).length + Number(title.includes(term));
      const share = frequency / (frequency + lengthNorm(text.length, average));
      scored.set(key, (scored.get(key) ?? 0) + weight * idf * share);
    }
  }
  return scored;
}

describe('a search of blocks', () => {
  it('leaves out no passage that belongs in the list, and scores as the formula does', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, query, fc.integer({ min: 1, max: 12 }), async (articles, terms, limit) => {
        const hits = await (await built(articles)).search(terms, { limit });
        const expected = scores(articles, terms);
        for (const { passage, score } of hits) {
          expect(score).toBeCloseTo(expected.get(`${passage.article.id} ${passage.start}`) ?? -1, 12);
        }
        const best = [...expected.values()].toSorted((a, b) => b - a).slice(0, limit);
        expect(hits.length).toBe(best.length);
        for (const [at, score] of best.entries()) expect(hits[at]?.score).toBeCloseTo(score, 12);
      }),
      { numRuns: 200 },
    );
  });

  it('scores no block that cannot change the list, nor the common terms where the rare ones are missing', async () => {
    // 4,000 passages hold the common term, three of them, far apart, the rare one as well.
    const articles = Array.from({ length: 40 }, (_, number) =>
      captionsOf(
        `a${String(number).padStart(2, '0')}`,
        Array.from({ length: 100 }, (_, at) =>
          at === 50 && number % 15 === 5 ? 'harvard news' : 'daily news',
        ),
      ),
    );
    const index = await built(articles);
    const terms = [
      { term: 'news', weight: 1 },
      { term: 'harvard', weight: 1 },
    ];
    const { blocks, candidateBlocks, postings, candidatePostings } = index.workOf(terms, { limit: 3 });
    expect(candidateBlocks).toBe(125);
    expect(blocks).toBe(3);
    expect(candidatePostings).toBe(4_003);
    expect(postings).toBeLessThanOrEqual(3 * 33);
  });

  it('reads less than twice as many postings in four times the passages', async () => {
    const next = pseudoRandom(7);
    // Words by Zipf's law: word 1 is the commonest, and passages are 5 to 24 words long.
    const passage = (): string =>
      Array.from({ length: 5 + Math.floor(next() * 20) }, () => `word${Math.floor(400 ** next())}`).join(' ');
    const articles = Array.from({ length: 400 }, (_, number) =>
      captionsOf(
        `a${1_000 + number}`,
        Array.from({ length: 20 }, () => passage()),
      ),
    );
    const terms = [1, 3, 20, 100, 300].map((rank) => ({ term: `word${rank}`, weight: 1 }));
    const small = (await built(articles.slice(0, 100))).workOf(terms, { limit: 10 });
    const large = (await built(articles)).workOf(terms, { limit: 10 });
    expect(large.candidatePostings).toBeGreaterThan(3.8 * small.candidatePostings);
    expect(large.postings).toBeLessThan(2 * small.postings);
  });

  it('keeps two bytes a posting and nine an entry, shared by the indexes that follow', async () => {
    const articles = Array.from({ length: 20 }, (_, number) =>
      captionsOf(`a${10 + number}`, ['daily news', 'old news']),
    );
    const first = await built(articles);
    const [segment] = first.parts.map(({ segment }) => segment);
    expect(segment?.postings.length).toBe(2 * 80);
    // The 40 passages make two blocks, and each of the three terms stands in both.
    expect(segment?.entryBound.length).toBe(6);
    const second = await compactIndexer().update(
      first,
      articles.map((article, at) => (at === 7 ? captionsOf(article.id, ['new news']) : article)),
    );
    if (!(second instanceof CompactIndex)) throw new Error('expected a compact index');
    expect(second.parts[0]?.segment).toBe(segment);
    expect(second.parts[1]?.segment.passageCount).toBe(1);
  });

  it('builds anew when an eighth of the articles are gone or stand in small segments', async () => {
    const articles = Array.from({ length: 16 }, (_, number) =>
      captionsOf(`a${10 + number}`, [`text ${number}`]),
    );
    const change = async (count: number): Promise<number> => {
      const next = articles.map((article, at) =>
        at < count ? captionsOf(article.id, ['changed']) : article,
      );
      const updated = await compactIndexer().update(await built(articles), next);
      return updated instanceof CompactIndex ? updated.parts.length : 0;
    };
    // A changed article counts twice: its old self is gone, its new one stands in a small segment.
    expect([await change(0), await change(1), await change(2)]).toEqual([1, 2, 1]);
  });

  it('joins small segments before they are many', async () => {
    const indexer = compactIndexer();
    let articles = Array.from({ length: 200 }, (_, number) =>
      captionsOf(`a${100 + number}`, [`text ${number}`]),
    );
    let index = await indexer.build(articles);
    const parts: number[] = [];
    for (let round = 0; round < 6; round++) {
      articles = articles.map((article, at) =>
        at === round ? captionsOf(article.id, ['changed']) : article,
      );
      index = await indexer.update(index, articles);
      if (index instanceof CompactIndex) parts.push(index.parts.length);
    }
    expect(parts).toEqual([2, 3, 4, 5, 2, 3]);
  });
});
