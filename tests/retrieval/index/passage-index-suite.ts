import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  PassageIndex,
  PassageIndexer,
  WeightedTerm,
} from '../../../src/retrieval/index/passage-index.ts';
import type { Restriction } from '../../../src/retrieval/index/restriction.ts';
import { captionsOf, corpus, frequencies, query } from './captions.ts';

const term = (...terms: string[]): WeightedTerm[] => terms.map((term) => ({ term, weight: 1 }));

const found = async (index: PassageIndex, terms: WeightedTerm[], limit = 10): Promise<string[]> =>
  (await index.search(terms, { limit })).map(({ passage: { article, start, end } }) => {
    return `${article.id}: ${article.text.slice(start, end)}`;
  });

/** Everything that can be seen of an index. */
const seen = async (index: PassageIndex, terms: WeightedTerm[], within?: readonly Restriction[]) => ({
  passages: index.passageCount,
  frequencies: await frequencies(index, ...terms.map(({ term }) => term)),
  hits: await index.search(terms, { limit: 5, within }),
  all: await index.search(terms, { limit: 1_000 }),
});

/** The requirements of every index, wherever its passages are; `runs` is how many histories of updates are tried. */
export function describePassageIndex(name: string, indexer: PassageIndexer, runs = 60): void {
  describe(name, () => casesOf(indexer, runs));
}

function casesOf(indexer: PassageIndexer, runs: number): void {
  it('finds the passages that hold a term, the shorter one first', async () => {
    const index = await indexer.build([
      captionsOf('a', ['the minister spoke to the delegation in the evening', 'the delegation left']),
      captionsOf('b', ['the minister spoke']),
    ]);
    expect(await found(index, term('minist'))).toEqual([
      'b: the minister spoke',
      'a: the minister spoke to the delegation in the evening',
    ]);
  });

  it('lists the terms that begin with a letter, of every article, each once', async () => {
    const articles = [captionsOf('a', ['police train', 'a panda']), captionsOf('b', ['Polish police, phở'])];
    const index = await indexer.build(articles);
    expect([...(await index.termsFrom('p'))].toSorted()).toEqual(['panda', 'pho', 'polic', 'polish']);
    expect(await index.termsFrom('z')).toEqual([]);
    const updated = await indexer.update(index, articles.slice(1));
    const terms = await updated.termsFrom('p');
    const known = await updated.statistics(terms);
    expect(terms.filter((one) => known.documentFrequency(one) > 0).toSorted()).toEqual([
      'pho',
      'polic',
      'polish',
    ]);
  });

  it('puts a rare term before a common one, and both before either', async () => {
    const index = await indexer.build([
      captionsOf('a', ['police train', 'police march', 'harvard march', 'police harvard', 'a train leaves']),
    ]);
    expect(await found(index, term('polic', 'harvard'))).toEqual([
      'a: police harvard',
      'a: harvard march',
      'a: police train',
      'a: police march',
    ]);
  });

  it('puts equal scores in order of article, then of place', async () => {
    const index = await indexer.build([
      captionsOf('a', ['minister one', 'minister two']),
      captionsOf('b', ['minister three']),
    ]);
    expect(await found(index, term('minist'))).toEqual([
      'a: minister one',
      'a: minister two',
      'b: minister three',
    ]);
    expect(await found(index, term('minist'), 2)).toEqual(['a: minister one', 'a: minister two']);
  });

  it('lets a term count by its weight', async () => {
    const index = await indexer.build([captionsOf('a', ['minister one', 'police two'])]);
    const weighted = [
      { term: 'minist', weight: 0.5 },
      { term: 'polic', weight: 1 },
    ];
    expect(await found(index, weighted)).toEqual(['a: police two', 'a: minister one']);
  });

  it('finds a passage by the title of its article, less than by its own words', async () => {
    const index = await indexer.build([
      captionsOf('a', ['they met in the morning'], 'The delegation'),
      captionsOf('b', ['the delegation met today'], null),
    ]);
    expect(await found(index, term('deleg'))).toEqual([
      'b: the delegation met today',
      'a: they met in the morning',
    ]);
    expect(await frequencies(index, 'deleg')).toEqual([2]);
  });

  it('says which terms a passage holds', async () => {
    const index = await indexer.build([captionsOf('a', ['the minister spoke'])]);
    const [hit] = await index.search(term('minist', 'polic', 'speak'), { limit: 1 });
    expect(hit?.matched.toSorted()).toEqual(['minist', 'speak']);
  });

  it('searches only among the articles that are asked for', async () => {
    const index = await indexer.build([captionsOf('a', ['minister']), captionsOf('b', ['minister'])]);
    const hits = await index.search(term('minist'), { limit: 5, within: [{ articles: new Set(['b']) }] });
    expect(hits.map(({ passage }) => passage.article.id)).toEqual(['b']);
  });

  it.each<[string, readonly Restriction[], string]>([
    ['all but some', [{ except: new Set(['a', 'c']) }], 'bd'],
    ['from a day on, a month of which is inside too', [{ from: '2023-01-15' }], 'bc'],
    ['up to a day', [{ to: '2023-01-15' }], 'ab'],
    ['between two days', [{ from: '2023-01-01', to: '2023-12-31' }], 'bc'],
    ['of a source, without regard to case and marks', [{ source: 'bao tre' }], 'bd'],
    ['with a tag', [{ tag: 'POLICE' }], 'ab'],
    ['that all restrictions leave', [{ tag: 'police' }, { source: 'Báo Trẻ' }], 'b'],
    ['of none', [{ articles: new Set() }], ''],
  ])('searches only articles %s', async (_case, within, expected) => {
    const dated = (id: string, iso: string | null, source: string | null, tags: string[]) => ({
      ...captionsOf(id, ['minister']),
      published: iso === null ? null : { iso, asWritten: iso },
      source,
      tags,
    });
    const index = await indexer.build([
      dated('a', '2022-12-31', 'PSNews', ['police', 'law']),
      dated('b', '2023-01', 'Báo Trẻ', ['Police']),
      dated('c', '2023-02-03', null, []),
      dated('d', null, 'Báo Trẻ', ['law']),
    ]);
    const hits = await index.search(term('minist'), { limit: 5, within });
    expect(hits.map(({ passage }) => passage.article.id).join('')).toBe(expected);
  });

  it('finds nothing in no articles, for no terms, for an unknown term, and with room for nothing', async () => {
    const empty = await indexer.build([]);
    expect([
      await found(empty, term('minist')),
      empty.passageCount,
      await frequencies(empty, 'minist'),
    ]).toEqual([[], 0, [0]]);
    const index = await indexer.build([captionsOf('a', ['minister'])]);
    expect(await found(index, [])).toEqual([]);
    expect(await found(index, term('paris'))).toEqual([]);
    expect(await found(index, term('minist'), 0)).toEqual([]);
  });

  const history =
    'is the same after any updates as when it is built from scratch, and leaves the earlier one as it was';
  it(history, { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(corpus, fc.array(corpus, { maxLength: 6 }), query, async (first, later, terms) => {
        let index = await indexer.build(first);
        for (const articles of later) {
          // Half of the articles stay as they are.
          const before = new Map(first.map((article) => [article.id, article]));
          const next = articles.map((article) =>
            article.id < 'c' ? (before.get(article.id) ?? article) : article,
          );
          const earlier = index;
          const was = await seen(earlier, terms);
          index = await indexer.update(earlier, next);
          const within = [{ articles: new Set(next.map(({ id }) => id).filter((id) => id < 'd')) }];
          expect(await seen(index, terms, within)).toEqual(
            await seen(await indexer.build(next), terms, within),
          );
          expect(await seen(earlier, terms)).toEqual(was);
          first = next;
        }
      }),
      { numRuns: runs },
    );
  });
}
