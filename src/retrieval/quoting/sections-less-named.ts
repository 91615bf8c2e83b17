import type { Article, Block, Span } from '../../corpus/article.ts';
import { labelledLinesOf } from '../passages/labelled-lines.ts';
import { blockAt, headingAbove } from '../passages/sections.ts';
import type { Window } from '../passages/windows.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { statesAsked } from '../values/lacks-asked.ts';
import { siblingNames } from '../values/sibling-names.ts';
import { maskOf, wordsMet } from './words-met.ts';

/**
 * Where the headings begin that hold fewer words of the question than another one beside them, which holds these, too: below "Basic course" and
 * "Advanced course" are two courses, and who asks for the basic one means what stands below the former. A heading without any, "The barn" where
 * the mill is asked about, counts where both have lines of one name below them, such as "Monday to Friday", or the other states a value of the
 * kind that is asked for. A question that a paragraph begins with heads it: "Can I bring my dog? Yes, on a lead."
 */
export function sectionsLessNamed(ranked: Ranked, around: Window): ReadonlySet<number> {
  const { article, units } = ranked.found.candidate.passage;
  const headings = new Map<number, ReadonlySet<number>>();
  const questions = new Map<number, ReadonlySet<number>>();
  for (let unit = around.first; unit <= around.last; unit++) {
    const { start = -1 } = units[unit] ?? {};
    const block = blockAt(article.blocks, start);
    if (block?.kind === 'heading') headings.set(start, wordsMet(ranked, unit));
    else if (block !== undefined && isAnsweredQuestion(article.text, block, units[unit]))
      questions.set(start, wordsMet(ranked, unit));
  }
  const asked = [...questions];
  const isAskedFor = (words: ReadonlySet<number>): boolean =>
    weigh(ranked.found.question, maskOf(words)) >= LEAST_OF_QUESTION;
  const named = asked.filter(([, words]) => isAskedFor(words));
  const otherQuestions = asked.filter(([, own]) => named.some(([, other]) => isPart(own, other)));
  const less = new Set(otherQuestions.map(([start]) => start));
  if (headings.size < 2) return less;
  let lines: ReturnType<typeof linesBelow> | undefined;
  const linesOf = (heading: number) => (lines ??= linesBelow(article)).get(heading);
  const isLess = ([start, own]: Heading, [place, other]: Heading): boolean =>
    isPart(own, other) &&
    (own.size > 0 || share(linesOf(start), linesOf(place)) || statesKind(ranked, around, place));
  const all = [...headings];
  for (const start of otherSiblings(ranked, [...headings.keys()])) less.add(start);
  for (const own of all) if (all.some((other) => isLess(own, other))) less.add(own[0]);
  return less;
}

/** Where the headings begin that name another one of a kind than the question does, "Squad B", beside one that names that: "Squad A". */
function otherSiblings({ found }: Ranked, headings: readonly number[]): readonly number[] {
  const { article } = found.candidate.passage;
  const named = headings.map((start) => {
    const { end = start } = blockAt(article.blocks, start) ?? {};
    return siblingNames(found.question.query.question, article.text.slice(start, end));
  });
  if (!named.flat().some(({ isAsked }) => isAsked)) return [];
  return headings.filter((_, at) => {
    const names = named[at] ?? [];
    return names.length > 0 && !names.some(({ isAsked }) => isAsked);
  });
}

/** Of a question, by rarity: so much names another one, and a chance word does not. */
const LEAST_OF_QUESTION = 0.3;

/** Whether a unit is a question, and its paragraph goes on with the answer. */
function isAnsweredQuestion(text: string, { kind, start, end }: Block, unit: Span | undefined): boolean {
  const isFirst = kind === 'body' && unit?.start === start && unit.end < end;
  return isFirst && text.slice(start, unit.end).endsWith('?');
}

/** Whether something below a heading is of the kind that is asked for, and told by its value: who teaches "Throwing" is no tutor of "Handbuilding". */
function statesKind(ranked: Ranked, { first, last }: Window, heading: number): boolean {
  const { article, units } = ranked.found.candidate.passage;
  if (!ANSWERED_BY_VALUE.has(ranked.found.question.query.type)) return false;
  for (let unit = first; unit <= last; unit++) {
    const { start = 0 } = units[unit] ?? {};
    const isBelow = start > heading && headingAbove(article, start)?.start === heading;
    if (isBelow && statesAsked(ranked, { first: unit, last: unit })) return true;
  }
  return false;
}

/** Where a heading begins, and the question's words in it. */
type Heading = readonly [start: number, words: ReadonlySet<number>];

/** The names of the lines below each heading, by where that begins. */
function linesBelow(article: Article): ReadonlyMap<number, ReadonlySet<string>> {
  const names = new Map<number, Set<string>>();
  for (const { block, name } of [
    ...labelledLinesOf(article, 'item'),
    ...labelledLinesOf(article, 'row'),
  ].flat()) {
    const heading = headingAbove(article, block.start)?.start ?? -1;
    names.set(heading, (names.get(heading) ?? new Set()).add(name.toLowerCase()));
  }
  return names;
}

function share(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].some((one) => b.has(one));
}

/** Whether some words are only some of others. */
function isPart(own: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return own.size < other.size && [...own].every((word) => other.has(word));
}
