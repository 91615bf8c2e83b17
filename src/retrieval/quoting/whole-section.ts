import { isStopWord } from '../analysis/stop-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import { blockAt, headingAbove } from '../passages/sections.ts';
import type { Window } from '../passages/windows.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import type { Ranked } from '../ranking/rank.ts';
import { wordsMet } from './words-met.ts';

/** Who asks for a time or a price wants that alone. */
const OF_A_SECTION: ReadonlySet<QuestionType> = new Set(['other', 'manner', 'definition', 'title']);

/**
 * The list below a heading, where a question says nothing but what stands in that heading and the title, or is the title of an article with
 * a list: "rules of the lantern cup" asks for all rules. Of a longer list the beginning that fits; undefined for any other question.
 */
export function wholeSection(
  ranked: Ranked,
  best: number,
  fits: (from: number, to: number) => boolean,
): Window | undefined {
  const { article, units } = ranked.found.candidate.passage;
  if (!OF_A_SECTION.has(ranked.found.question.query.type)) return undefined;
  const kindOf = (unit: number) => blockAt(article.blocks, units[unit]?.start ?? -1)?.kind;
  const isItem = (unit: number): boolean => kindOf(unit) === 'item';
  const named = units.findIndex(
    (_, unit) => kindOf(unit) === 'heading' && isItem(unit + 1) && isNamed(ranked, unit),
  );
  let first = named + 1;
  if (named < 0) {
    first = isItem(best) ? best : units.findIndex((_, unit) => isItem(unit));
    if (first < 0 || !isTitle(ranked, first)) return undefined;
    while (isItem(first - 1)) first--;
  }
  let last = first;
  while (isItem(last + 1) && fits(first, last + 1)) last++;
  return last > first ? { first, last } : undefined;
}

/** Whether a heading and the title hold all words of the question, and the heading only these or one that the title lacks. */
function isNamed(ranked: Ranked, heading: number): boolean {
  const { article, units } = ranked.found.candidate.passage;
  const { start, end } = units[heading] ?? {};
  const named = wordsMet(ranked, heading);
  const title = new Set(titleOf(ranked));
  const asked = askedIn(ranked);
  const isOwn = asked.some(([at, term]) => named.has(at) && !title.has(term));
  const isAll = contentOf(article.text.slice(start, end)).length === named.size;
  return named.size > 0 && (isOwn || isAll) && asked.every(([at, term]) => named.has(at) || title.has(term));
}

/** Whether the question is the title of an article, and no heading stands above an item of it. */
function isTitle(ranked: Ranked, item: number): boolean {
  const { article, units } = ranked.found.candidate.passage;
  const title = titleOf(ranked);
  const asked = new Set(askedIn(ranked).map(([, term]) => term));
  const isHeaded = headingAbove(article, units[item]?.start ?? 0) !== undefined;
  return !isHeaded && asked.size > 0 && asked.size === title.length && title.every((term) => asked.has(term));
}

/** The question's own words, by their places. */
function askedIn({ found: { question } }: Ranked): readonly (readonly [at: number, term: string])[] {
  return [...question.query.content.entries()].flatMap(([at, { origin, term }]) =>
    origin === 'question' ? [[at, term] as const] : [],
  );
}

function titleOf({ found: { candidate } }: Ranked): readonly string[] {
  return contentOf(candidate.passage.article.title ?? '');
}

/** The terms of a text that are no stop words. */
function contentOf(text: string): readonly string[] {
  return tokenize(text).flatMap(({ term, marked }) => (isStopWord(marked) ? [] : [term]));
}
