import * as fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { titleIndexOf } from '../../../src/retrieval/articles/title-index.ts';
import { foldMarks } from '../../../src/text/fold-marks.ts';
import { wordsIn } from '../../../src/text/words.ts';
import { article } from '../../support/article.ts';

const wordsOf = (text: string): string[] => wordsIn(foldMarks(text));

/** What MiniSearch finds, scores to twelve decimals, so that the order in which it adds does not show. */
function byMiniSearch(titles: readonly string[], query: string): number[] {
  const index = new MiniSearch<{ id: number; title: string }>({
    fields: ['title'],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: {
      combineWith: 'AND',
      prefix: (_word, place, words) => place === words.length - 1,
      fuzzy: (word) => (word.length >= 5 ? 0.2 : false),
    },
  });
  index.addAll(titles.map((title, id) => ({ id, title })));
  return index
    .search(query)
    .map(({ id, score }) => ({ place: Number(id), score: Math.round(score * 1e12) }))
    .toSorted((a, b) => b.score - a.score || a.place - b.place)
    .map(({ place }) => place);
}

const found = (titles: readonly string[], query: string): number[] =>
  titleIndexOf(titles.map((title, at) => article({ id: `${at}`, text: '.', title })))
    .search(query)
    .map(({ id }) => Number(id));

describe('titleIndexOf', () => {
  const words =
    'bridge bridges bridgehead brigade a an and harbour harbor harbours telecommunications cầu cảng 1 12'.split(
      ' ',
    );
  const some = (maxLength: number) =>
    fc.array(fc.constantFrom(...words), { maxLength }).map((all) => all.join(' '));
  const typed = fc
    .tuple(some(3), fc.nat(12))
    .map(([text, end]) => text.slice(0, Math.max(1, text.length - end)));

  it('finds what MiniSearch finds, in its order', () => {
    fc.assert(
      fc.property(fc.array(some(6), { maxLength: 12 }), typed, (titles, query) => {
        expect(found(titles, query)).toEqual(byMiniSearch(titles, query));
      }),
    );
  });

  it('finds words of any letters, misspelt ones too, as MiniSearch does', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), word, (titles, query) => {
        expect(found(titles, query)).toEqual(byMiniSearch(titles, query));
      }),
    );
  });

  it('goes by place where scores are the same, however they were added up', () => {
    const titles = [
      'a',
      'bridge an a',
      '',
      'bridge a a cảng',
      'bridge cầu harbor harbours',
      'port telecommunications bridge',
    ];
    expect(byMiniSearch(titles, 'a')).toEqual([1, 0, 3]);
    expect(found(titles, 'a')).toEqual([1, 0, 3]);
  });

  it('finds nothing for no word, and nothing among no titles', () => {
    expect(found(['A bridge'], ' – ')).toEqual([]);
    expect(found([], 'bridge')).toEqual([]);
  });

  it('counts a word that a title repeats, in titles far apart', () => {
    const titles = Array.from({ length: 700 }, (_, at) =>
      at % 300 === 0 ? 'ferry ferry' : at % 299 === 0 ? 'ferry port' : 'port',
    );
    expect(found(titles, 'ferry')).toEqual(byMiniSearch(titles, 'ferry'));
  });
});
