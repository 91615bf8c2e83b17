import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey } from '../../src/corpus/article-key.ts';
import { ArticlesById } from '../../src/corpus/articles-by-id.ts';
import { changesBetween } from '../../src/corpus/diff.ts';
import { newestFirst } from '../../src/corpus/newest-first.ts';
import { NumberTable } from '../../src/corpus/storage/filed/number-table.ts';
import { dateNumber, isoOf, OTHER_DATE } from '../../src/corpus/storage/filed/short-date.ts';
import { byCodeUnit } from '../../src/text/order.ts';
import { article } from '../support/article.ts';

const iso = fc.constantFrom('2023', '2023-01', '2023-01-06', '2022-12-31', '2023-01-07');
const published = fc.option(iso).map((one) => one && { iso: one, asWritten: one });
const list = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ maxLength: 4 }),
      title: fc.option(fc.constantFrom('A', 'B', 'Ở')),
      published,
      text: fc.constant('.'),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map((all) => all.map(article).toSorted((a, b) => byCodeUnit(a.id, b.id)));

describe('ArticlesById', () => {
  it('finds each article of a list by its id and by its key, and no other', () => {
    fc.assert(
      fc.property(list, fc.string({ maxLength: 4 }), fc.string({ maxLength: 14 }), (articles, id, key) => {
        const byId = new ArticlesById(articles);
        for (const [place, one] of articles.entries()) {
          expect(byId.get(one.id)).toBe(one);
          expect(byId.placeOf(one.id)).toBe(place);
          expect(byId.withKey(articleKey(one.id))).toBe(one);
        }
        expect(byId.get(id)).toBe(articles.find((one) => one.id === id));
        expect(byId.withKey(key)).toBe(articles.find((one) => articleKey(one.id) === key));
      }),
    );
  });

  it('gives the articles of one file, and those alone', () => {
    const paths = ['a!.txt', 'a.txt', 'b.json', 'b.json', 'b.json', 'b!.txt', 'c.json'];
    const ids = ['a!', 'a', 'b#1', 'b#2', 'b#3', 'b!', 'c#1'];
    const articles = ids
      .map((id, at) => article({ id, text: '.', path: paths[at] ?? '' }))
      .toSorted((a, b) => byCodeUnit(a.id, b.id));
    const byId = new ArticlesById(articles);
    for (const one of articles)
      expect(byId.sameFile(one)).toEqual(articles.filter(({ path }) => path === one.path));
  });
});

describe('changesBetween and newestFirst', () => {
  it('say of two lists what differs, and give the order that sorting gives', () => {
    fc.assert(
      fc.property(
        list,
        list,
        fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
        (first, second, keeps) => {
          const kept = first.filter((_, at) => keeps[at]);
          const keptIds = new Set(kept.map(({ id }) => id));
          const after = [...kept, ...second.filter(({ id }) => !keptIds.has(id))].toSorted((a, b) =>
            byCodeUnit(a.id, b.id),
          );
          const { gone, fresh } = changesBetween(first, after);
          expect([...gone]).toEqual(first.filter((one) => !after.includes(one)));
          expect(fresh).toEqual(after.filter((one) => !first.includes(one)));
          const before = { articles: first, newestFirst: newestFirst(first) };
          const expected = newestFirst(after);
          expect(newestFirst(after, before).map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        },
      ),
    );
  });
});

describe('NumberTable', () => {
  it('finds the one that is meant among numbers that are alike', () => {
    const numbers = Uint32Array.of(5, 5, 0xffff_ffff, 0, 5);
    const table = new NumberTable(numbers);
    for (const [place, number] of numbers.entries())
      expect(table.find(number, (at) => at === place)).toBe(place);
    expect(table.find(5, () => false)).toBe(-1);
    expect(table.find(6, () => true)).toBe(-1);
    expect(new NumberTable(new Uint32Array()).find(0, () => true)).toBe(-1);
  });
});

describe('dateNumber', () => {
  it('keeps a date and its order in four bytes', () => {
    const dates = [
      '0001',
      '2022-12-31',
      '2023',
      '2023-01',
      '2023-01-01',
      '2023-01-31',
      '2023-12',
      '9999-12-31',
    ];
    expect(dates.map((date) => isoOf(dateNumber(date)))).toEqual(dates);
    const numbers = dates.map(dateNumber);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
    expect(dateNumber(undefined)).toBe(0);
    expect(['0000', '2023-1', 'soon'].map(dateNumber)).toEqual([OTHER_DATE, OTHER_DATE, OTHER_DATE]);
  });
});
