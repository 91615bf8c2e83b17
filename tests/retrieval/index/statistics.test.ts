import { describe, expect, it } from 'vitest';
import { compactIndexer } from '../../../src/retrieval/index/compact-indexer.ts';
import type { PassageIndex } from '../../../src/retrieval/index/passage-index.ts';
import { analysedWith } from '../../../src/retrieval/index/statistics.ts';
import { SynonymPhrases } from '../../../src/retrieval/question/synonym-phrases.ts';
import { findPassages } from '../../../src/retrieval/ranking/find-passages.ts';
import { shippedArticles } from '../shipped-articles.ts';

/** An index that knows the frequencies of the terms that it was asked for and of no others, and counts how often it is asked. */
async function strict(): Promise<PassageIndex & { asked: number }> {
  const index = await compactIndexer().build(shippedArticles());
  const counted: PassageIndex & { asked: number } = {
    asked: 0,
    passageCount: index.passageCount,
    search: (terms, options) => index.search(terms, options),
    passage: (article, ordinal) => index.passage(article, ordinal),
    termsFrom: (letter) => index.termsFrom(letter),
    async statistics(terms) {
      counted.asked++;
      const known = await index.statistics(terms);
      const given = new Set(terms);
      return {
        passageCount: known.passageCount,
        documentFrequency: (term) => {
          if (!given.has(term)) throw new Error(`${term} was not asked for`);
          return known.documentFrequency(term);
        },
      };
    },
  };
  return counted;
}

const synonyms = new SynonymPhrases([{ from: ['khai mạc', 'opening'], to: ['reception', 'first day'] }]);

describe('what an index is asked for a question', () => {
  it.each([
    ['Who chaired the conference?', undefined],
    ['What did the MoPS deputy minister say of Bộ Công an in the opening?', undefined],
    [
      'khi nào khai mạc hội nghị ở Hà Nội',
      'Who chaired the conference of the Telecommunications Department?',
    ],
    // Whether an article has "nao" decides whether it counts.
    ['khai mac khi nao vay ban', undefined],
    ['zzz qqq', 'xxx yyy'],
    ['', undefined],
  ])('is all the frequencies that its analysis looks up, in few requests: %s', async (question, earlier) => {
    const index = await strict();
    const options = { synonyms, ...(earlier !== undefined && { earlier: { question: earlier } }) };
    const there = await findPassages(question, index, options);
    const here = await findPassages(question, await compactIndexer().build(shippedArticles()), options);
    expect(there).toEqual(here);
    expect(index.asked).toBeLessThanOrEqual(3);
  });

  it('is nothing where nothing is looked up', async () => {
    const index = await strict();
    expect(await analysedWith(index, () => 7)).toBe(7);
    expect(index.asked).toBe(0);
  });
});
