import * as fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { titleIndexOf } from '../../../src/retrieval/articles/title-index.ts';
import { foldMarks, keepMarks } from '../../../src/text/fold-marks.ts';
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
  const asked = wordsOf(query);
  return index
    .search(query)
    .map(({ id, score }) => {
      const own = new Set(wordsOf(titles[Number(id)] ?? ''));
      const whole = asked.filter((word) => own.has(word)).length;
      return { place: Number(id), score: Math.round(score * 1e12), whole };
    })
    .toSorted((a, b) => b.whole - a.whole || b.score - a.score || a.place - b.place)
    .map(({ place }) => place)
    .filter((place) => keepsMarks(titles, place, query));
}

/** Whether a title has the query's words that have marks with them, each of which some title has; the last one may be unfinished. */
function keepsMarks(titles: readonly string[], place: number, query: string): boolean {
  const wordsWithMarks = (text: string): string[] =>
    wordsIn(text.normalize('NFC')).map((word) => keepMarks(word));
  const asked = wordsWithMarks(query);
  return asked.every((word, at) => {
    if (/^[ -~]*$/.test(word)) return true;
    const [, letters = '', tone = ''] = /^(.*?)([\u0300\u0301\u0303\u0309\u0323]*)$/u.exec(word) ?? [];
    const has = (title: string): boolean =>
      wordsWithMarks(title).some(
        (own) =>
          own === word ||
          (at === asked.length - 1 && own.startsWith(letters) && own.endsWith(tone) && /[^ -~]/.test(own)),
      );
    return has(titles[place] ?? '') || !titles.some(has);
  });
}

const found = (titles: readonly string[], query: string): number[] =>
  titleIndexOf(titles.map((title, at) => article({ id: `${at}`, text: '.', title })))
    .search(query)
    .map(({ id }) => Number(id));

describe('titleIndexOf', () => {
  const words =
    'bridge bridges bridgehead brigade a an and harbour harbor harbours telecommunications cầu cảng cau cậu càng cang 1 12'.split(
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

  describe('where marks are typed', () => {
    const titles = ['Chống ngập', 'Cho và nhận', 'Giữ chỗ ở hầm', 'Phiên chợ', 'Trường mới', 'Truông xưa'];

    it.each([
      ['chợ', [3]],
      // Typed so far, it may become “chợ”.
      ['chơ', [3]],
      ['chỗ', [2]],
      ['chố', [0]],
      ['trườ', [4]],
      ['phiên cho', [3]],
      // The whole word is not behind one that it begins, and without marks it is any of these.
      ['cho', [3, 1, 2, 0]],
      // No title has it so.
      ['chò', [3, 1, 2, 0]],
    ])('“%s” finds the titles that have the word with them', (query, places) => {
      expect(found(titles, query)).toEqual(places);
    });

    it('the place of the tone is no matter', () => {
      expect(found(['Hoà Bình', 'Hoá chất', 'Hòa nhạc'], 'hòa')).toEqual([0, 2]);
    });
  });

  it('puts titles with the whole word first, however rare a longer one is', () => {
    const many = Array.from({ length: 8 }, (_, at) => `the port and ferry number ${at}`);
    expect(found(['portable', ...many], 'port').at(-1)).toBe(0);
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
