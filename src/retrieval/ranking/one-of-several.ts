import type { Article, Block } from '../../corpus/article.ts';
import { type Twins, twinsIn } from '../passages/parallel-blocks.ts';
import { blockAt } from '../passages/sections.ts';
import { spanOfUnits } from '../passages/units.ts';
import { LONGEST_WINDOW, type Window } from '../passages/windows.ts';
import type { Query } from '../question/query.ts';
import { maskOf, weigh } from './features/feature-group.ts';
import type { Ranked } from './rank.ts';

/** In log-odds: articles whose windows are all further behind the best are not looked at, for that takes time. */
const NEAR = 4;
/** What a score loses, in log-odds, where all words of the question stand in sentences that are cut off: "the time limit" of the other race. */
const LOST_COST = 6;

/**
 * The windows without what stands in paragraphs which begin like one that the question names, and name another instead: what touches both is
 * cut to the paragraph that is named, and the rest of what touches the other is left out.
 */
export function ofTheOneAsked(query: Query, ranked: readonly Ranked[]): readonly Ranked[] {
  const least = (ranked[0]?.score ?? 0) - NEAR;
  const near = new Set(
    ranked.filter(({ score }) => score >= least).map(({ found }) => found.candidate.article),
  );
  const left = ranked.flatMap((one): Ranked[] => {
    const { article } = one.found.candidate;
    const twins = near.has(article) ? twinsFor(query, article) : undefined;
    return twins === undefined || twins.size === 0 ? [one] : withoutTwins(one, twins);
  });
  if (left.every((one, at) => one === ranked[at])) return left;
  const sorted = left.toSorted((a, b) => b.score - a.score);
  // Several windows are cut to one paragraph.
  return sorted.filter((one, at) => sorted.findIndex((other) => isSameWindow(other, one)) === at);
}

const known = new WeakMap<Query, Map<Article, Twins>>();

/** The blocks of an article that are of another one than a question names; looked for once, for its windows are judged and quoted by them. */
export function twinsFor(query: Query, article: Article): Twins {
  const ofQuery = known.get(query) ?? new Map<Article, Twins>();
  known.set(query, ofQuery);
  const found = ofQuery.get(article) ?? twinsIn(article, termsOf(query));
  ofQuery.set(article, found);
  return found;
}

/** The terms of a question's own words. */
function termsOf({ content }: Query): ReadonlySet<string> {
  return new Set(content.filter(({ origin }) => origin === 'question').map(({ term }) => term));
}

function isSameWindow({ found: a }: Ranked, { found: b }: Ranked): boolean {
  return a.candidate === b.candidate && a.window.first === b.window.first && a.window.last === b.window.last;
}

/**
 * A window, cut to the paragraph that is named where it touches a twin of that; where it does not touch that one, to what stands behind the
 * twins if all words of the question are there, or else none.
 */
function withoutTwins(one: Ranked, twins: Twins): Ranked[] {
  const { candidate, window, question } = one.found;
  const { units } = candidate.passage;
  const starts = units.slice(window.first, window.last + 1).map(({ start }) => start);
  const touched = starts.flatMap((at) => blockAt(twins.keys(), at) ?? []);
  if (touched.length === 0) return [one];
  const named = touched.flatMap((twin) => twins.get(twin) ?? []);
  const own = starts.findIndex((at) => blockAt(named, at) !== undefined);
  const behind = starts.findLastIndex((at) => blockAt(twins.keys(), at) !== undefined) + 1;
  if (own < 0 && behind === starts.length) return [];
  const cut =
    own < 0 ? { first: window.first + behind, last: window.last } : grownIn(named, units, window.first + own);
  const mask = maskOf(candidate.matches, cut.first, cut.last);
  const lost = weigh(question, one.found.mask & ~mask);
  if (own < 0 && lost > 0) return [];
  const tokens = { first: units[cut.first]?.first ?? 0, last: units[cut.last]?.last ?? 0 };
  return [
    { ...one, found: { ...one.found, ...tokens, window: cut, mask }, score: one.score - LOST_COST * lost },
  ];
}

/** The sentences around one that stand in some blocks with it, as many as a window has; those before it first. */
function grownIn(blocks: readonly Block[], units: Parameters<typeof spanOfUnits>[0], unit: number): Window {
  const fits = (from: number, to: number): boolean => {
    const { start, end } = spanOfUnits(units, from, to);
    return end - start <= LONGEST_WINDOW;
  };
  const isIn = (at: number): boolean => at in units && blockAt(blocks, units[at]?.start ?? 0) !== undefined;
  let [first, last] = [unit, unit];
  while (isIn(first - 1) && fits(first - 1, last)) first--;
  while (isIn(last + 1) && fits(first, last + 1)) last++;
  return { first, last };
}
