import { describe, expect, it } from 'vitest';
import { type ArticleFilter, listArticles, newestFirst } from '../../src/retrieval/article-list.ts';
import { buildTitleIndex } from '../../src/retrieval/title-index.ts';
import { article } from '../support/article.ts';

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
const titles = await buildTitleIndex(ordered);
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
