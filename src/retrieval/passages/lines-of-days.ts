import type { Article, Block } from '../../corpus/article.ts';
import type { Query } from '../question/query.ts';
import { weekdaysAsked } from '../values/weekdays-asked.ts';
import { labelledLinesOf } from './labelled-lines.ts';

/**
 * The items and rows that are labelled with other weekdays than a question asks about, each with the one of its list or table that has them:
 * of "Monday to Friday: 9:00 to 22:00" and "Saturday and Sunday: 9:00 to 19:00" the first, where Saturday is asked about.
 */
export function linesOfOtherDays(article: Article, asked: ReadonlySet<number>): ReadonlyMap<Block, Block> {
  const others = new Map<Block, Block>();
  if (asked.size === 0) return others;
  for (const lines of [...labelledLinesOf(article, 'item'), ...labelledLinesOf(article, 'row')]) {
    const labelled = lines.map(({ block, name }) => ({ block, days: weekdaysAsked(name) }));
    const own = labelled.find(({ days }) => [...asked].every((day) => days.has(day)));
    if (own === undefined) continue;
    for (const { block, days } of labelled)
      if (days.size > 0 && ![...asked].some((day) => days.has(day))) others.set(block, own.block);
  }
  return others;
}

const known = new WeakMap<Query, Map<Article, ReadonlyMap<Block, Block>>>();

/** The same for a question; looked for once, for each window of an article is quoted by them. */
export function linesOfOtherDaysFor(query: Query, article: Article): ReadonlyMap<Block, Block> {
  const ofQuery = known.get(query) ?? new Map<Article, ReadonlyMap<Block, Block>>();
  known.set(query, ofQuery);
  const found = ofQuery.get(article) ?? linesOfOtherDays(article, weekdaysAsked(query.question));
  ofQuery.set(article, found);
  return found;
}
