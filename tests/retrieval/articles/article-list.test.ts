import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../../src/corpus/newest-first.ts';
import { type ArticleFilter, listArticles } from '../../../src/retrieval/articles/article-list.ts';
import { type TitleIndex, titleIndexOf } from '../../../src/retrieval/articles/title-index.ts';
import { article } from '../../support/article.ts';

const dated = (iso: string | null) => (iso === null ? null : { iso, asWritten: iso });
const make = (id: string, title: string | null, iso: string | null, source: string | null = null) =>
  article({ id, text: 'Text.', title, source, published: dated(iso) });

const articles = [
  make('bridge', 'A bridge opens', '2023-01-06', 'The Daily'),
  make('bridges', 'Bridges and ferries of the north', '2023-03', 'VNA'),
  make('port', 'Bến cảng Hoà Bình', '2022', 'Thông tấn xã'),
  make('nothing', null, null),
];
const ordered = newestFirst(articles);
const titles = titleIndexOf(ordered);
const ids = (filter: ArticleFilter) => listArticles(ordered, titles, filter).map(({ id }) => id);

describe('listArticles', () => {
  it('puts the newest first and the undated last', () => {
    expect(ids({})).toEqual(['bridges', 'bridge', 'port', 'nothing']);
  });

  it('puts the title with the whole word before one with a longer word', () => {
    expect(ids({ query: 'bridge' })).toEqual(['bridge', 'bridges']);
  });

  it('takes an unfinished word, and every word must stand in the title', () => {
    expect(ids({ query: 'ferries nor' })).toEqual(['bridges']);
    expect(ids({ query: 'bridge school' })).toEqual([]);
  });

  it('forgives one slip in five letters of a long word, none in a short one', () => {
    expect(ids({ query: 'ferrys' })).toEqual([]);
    expect(ids({ query: 'brodges' })).toEqual(['bridges']);
    expect(ids({ query: 'opens a bridhe' })).toEqual(['bridge']);
    expect(ids({ query: 'port hoa' })).toEqual([]);
    expect(ids({ query: 'bem cang' })).toEqual([]);
  });

  it('finds Vietnamese typed without marks or with the tone elsewhere', () => {
    expect(ids({ query: 'ben cang' })).toEqual(['port']);
    expect(ids({ query: 'hòa bình' })).toEqual(['port']);
  });

  it('finds an article without a title by its id', () => {
    expect(ids({ query: 'nothing' })).toEqual(['nothing']);
  });

  it('compares a source whole, without case and marks', () => {
    expect(ids({ source: 'thong tan xa' })).toEqual(['port']);
    expect(ids({ source: 'vn' })).toEqual([]);
  });

  it.each([
    ['2023-01-05', ['bridges', 'bridge']],
    ['2023-01-06', ['bridges', 'bridge']],
    ['2023-01-07', ['bridges']],
  ])('counts the first day of a range in: from %s', (from, expected) => {
    expect(ids({ from })).toEqual(expected);
  });

  it('counts a date known to the month or the year when any of its days is inside', () => {
    expect(ids({ from: '2023-03-31', to: '2023-04-30' })).toEqual(['bridges']);
    expect(ids({ to: '2022-06-01' })).toEqual(['port']);
    expect(ids({ from: '2023-04-01' })).toEqual([]);
  });
});

describe('titleIndexOf', () => {
  const words = ['bridge', 'bridges', 'port', 'harbour', 'harbor', 'opens'];
  const title = fc.option(
    fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((some) => some.join(' ')),
  );
  const some = fc.array(title, { maxLength: 8 }).map((all) => all.map((one, at) => make(`${at}`, one, null)));

  it('finds the same with an earlier index as without one, and while it grows as when it has grown', async () => {
    const found = (index: TitleIndex) => words.map((word) => index.search(word));
    await fc.assert(
      fc.asyncProperty(some, some, fc.boolean(), async (before, after, areTitlesKept) => {
        const now = areTitlesKept ? before.map((one) => ({ ...one, text: 'Another.' })) : after;
        const expected = found(titleIndexOf(now));
        const earlier = titleIndexOf(before);
        expect(found(titleIndexOf(now, earlier))).toEqual(expected);
        const later = titleIndexOf(now);
        await new Promise((resolve) => setImmediate(resolve));
        expect(found(later)).toEqual(expected);
      }),
    );
  });

  it('indexes no title again where texts alone have changed', () => {
    const changed = ordered.map((one) => ({ ...one, text: 'Another.' }));
    const renamed = ordered.map((one) => ({ ...one, title: 'Another' }));
    expect(titleIndexOf(changed, titles)).toHaveProperty('index', Reflect.get(titles, 'index'));
    expect(Reflect.get(titleIndexOf(renamed, titles), 'index')).not.toBe(Reflect.get(titles, 'index'));
  });
});
