import { cellsIn } from '../passages/row-cells.ts';
import { blockAt } from '../passages/sections.ts';
import { unitsOf, type Window } from '../passages/windows.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import { pointsBack } from '../quoting/unit-features.ts';
import { wordsMet } from '../quoting/words-met.ts';
import { CAPITAL, STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { bareHours } from '../values/bare-hours.ts';
import { conditionsIn } from '../values/conditions.ts';
import { weekdaysNamed } from '../values/days-named.ts';
import { asksForDeadline, statesDeadline } from '../values/deadlines.ts';
import { asksWhatTime, saysTimeOfDay } from '../values/fitting-values.ts';
import { asksForNumber, statesAsked } from '../values/lacks-asked.ts';
import { siblingNames } from '../values/sibling-names.ts';
import { isOfOneDay } from './of-one-day.ts';
import { isOfOtherLine, labelsFor } from './other-line.ts';
import type { Pair } from './succession-features.ts';
import { reachesAnother, reachesSuccessor } from './whom-to-reach.ts';

/**
 * Whether what would be quoted of the later of a pair is told of another row or list item of the earlier article than the question names, or
 * of other weekdays, or states nothing of what it asks for where the earlier one does: what has changed for the Otters has not changed for the
 * Herons.
 */
export function isToldOfAnother(pair: Pair): boolean {
  const { earlier, later } = pair;
  if (reachesSuccessor(pair)) return false;
  const { query } = earlier.found.question;
  const labels = labelsFor(query, earlier.found.candidate.article);
  const { article, units } = later.found.candidate.passage;
  const isOfOther = (unit: number): boolean => isOfOtherLine(article, units[unit]?.start ?? 0, labels);
  const { first, last, best } = answeringUnits(later);
  if (
    isOfOther(best) ||
    isOfOtherDay(pair) ||
    isOfSibling(pair) ||
    isOfOtherName(pair) ||
    isOfOtherThing(pair) ||
    isOfBefore(later) ||
    isOfOneDay(pair) ||
    lacksCondition(pair) ||
    reachesAnother(pair) ||
    lacksDeadline(pair) ||
    lacksTime(pair)
  )
    return true;
  // What is asked for in other kinds has no form of its own: a place ("above the mill") may look like anything.
  if (!asksForNumber(earlier) || !statesAsked(earlier, answeringUnits(earlier))) return false;
  // "Novices start at ten from this week" has no other value where Saturdays are asked for.
  if (earlier.found.question.query.type === 'date' && bareHours(quotedText(later)).length > 0) return false;
  const quoted = unitsOf({ first, last });
  // Beside what is told of another a value counts in the sentence that answers alone.
  return !statesAsked(later, quoted.some(isOfOther) ? { first: best, last: best } : { first, last });
}

/** "The next one is 11 December", "Leave them with Ada": of what stands before it. */
const OF_BEFORE =
  /^(?:and |so )?(?:(?:the|our|your) (?:next|first|last|following|other) ones?(?![a-z])|(?:[A-Z]?[a-z'’]+ ){0,3}(?:it|they|them)(?![a-z'’])(?: \S+){0,4}$)/iu;

const ORDER = /^(?:next|first|last|following|other|one)$/iu;

/** Whether a window answers about something that its paragraph names in none of the question's words. */
function isOfBefore(later: Ranked): boolean {
  const { article, units } = later.found.candidate.passage;
  const { content } = later.found.question.query;
  const { best } = answeringUnits(later);
  const start = units[best]?.start ?? 0;
  if (!OF_BEFORE.test(article.text.slice(start, units[best]?.end))) return false;
  const block = blockAt(article.blocks, start);
  for (let unit = best; unit >= 0 && (units[unit]?.start ?? 0) >= (block?.start ?? 0); unit--)
    if ([...wordsMet(later, unit)].some((word) => !ORDER.test(content[word]?.text ?? ''))) return false;
  return true;
}

/** Whether a question names a condition that the earlier one states as well, and the later one, or its paragraph, nowhere: the new price by day is none overnight. */
function lacksCondition({ earlier, later }: Pair): boolean {
  const { question } = earlier.found.question.query;
  const asked = conditionsIn(question);
  if (asked.size === 0) return false;
  const { article, units } = later.found.candidate.passage;
  const block = blockAt(article.blocks, units[answeringUnits(later).best]?.start ?? 0);
  const [before, after] = [
    conditionsIn(quotedText(earlier)),
    conditionsIn(
      `${article.title ?? ''}\n${article.text.slice(block?.start, block?.end)}\n${quotedText(later)}`,
    ),
  ];
  return [...asked].some((condition) => before.has(condition) && !after.has(condition));
}

/** Whether a question is for a deadline, which the earlier one says and the later one does not: the race has moved, and its entries close as before. */
function lacksDeadline({ earlier, later }: Pair): boolean {
  if (!asksForDeadline(earlier.found.question.query.question)) return false;
  return statesDeadline(quotedText(earlier)) && !statesDeadline(quotedText(later));
}

/** Whether a question is for a time of day, which the earlier one says and the later one does not: closed on two days is none of the hours. */
function lacksTime({ earlier, later }: Pair): boolean {
  if (!asksWhatTime(earlier.found.question.query.question)) return false;
  return saysTimeOfDay(quotedText(earlier)) && !saysTimeOfDay(quotedText(later));
}

/** Whether a question is for a weekday that the earlier one names, and the later one names others alone: Friday's new hours are not Sunday's. */
function isOfOtherDay({ earlier, later }: Pair): boolean {
  const asked = weekdaysNamed(earlier.found.question.query.question);
  if (asked.size === 0) return false;
  const [before, after] = [weekdaysNamed(quotedText(earlier)), weekdaysNamed(quotedText(later))];
  const has = (days: ReadonlySet<number>): boolean => [...days].some((day) => asked.has(day));
  return has(before) && after.size > 0 && !has(after);
}

/** Whether a question is for one of several that the earlier one names, and the later one names others alone: block A's new day is not block B's. */
function isOfSibling({ earlier, later }: Pair): boolean {
  const { question } = earlier.found.question.query;
  const { article, units } = later.found.candidate.passage;
  const { first, last, best } = answeringUnits(later);
  const before = siblingNames(question, quotedText(earlier));
  if (!before.some(({ isAsked }) => isAsked)) return false;
  const own = siblingNames(question, article.text.slice(units[best]?.start, units[best]?.end));
  const after =
    own.length > 0 ? own : siblingNames(question, article.text.slice(units[first]?.start, units[last]?.end));
  return after.length > 0 && !after.some(({ isAsked }) => isAsked);
}

/** Whether a name that the question and the earlier one have is called otherwise in the later: the Bronze Otters' captain is not the Silver Otters'. */
function isOfOtherName({ earlier, later }: Pair): boolean {
  const before = callingsIn(earlier, earlier.found.window);
  const after = callingsIn(later, answeringUnits(later));
  return before.called.some(({ name, calling }) => {
    const isCalled = after.called.some((one) => one.name === name);
    return calling !== -1 && isCalled && !after.met.has(calling);
  });
}

/**
 * Whether the earlier one answers with a row that the question names, and the later one names it in another sentence than the one that answers: "a
 * firing goes up to £16. The print press cannot be hired by the half hour" has no price for the press.
 */
function isOfOtherThing({ earlier, later }: Pair): boolean {
  const named = wordsOfRow(earlier);
  const { window, candidate } = later.found;
  const { article, units } = candidate.passage;
  const { best } = answeringUnits(later);
  const names = (unit: number): boolean => [...wordsMet(later, unit)].some((word) => named.has(word));
  if (named.size === 0 || names(best) || pointsBack(article.text.slice(units[best]?.start, units[best]?.end)))
    return false;
  for (let unit = window.first; unit <= window.last; unit++) if (names(unit)) return true;
  return false;
}

/** The question's words in the cell that names the row which a window answers with; none where it answers with no row. */
function wordsOfRow(ranked: Ranked): ReadonlySet<number> {
  const { passage, matches } = ranked.found.candidate;
  const { first = 0, last = 0, start = 0, end = 0 } = passage.units[answeringUnits(ranked).best] ?? {};
  const [name] = cellsIn(passage.article.text.slice(start, end)) ?? [];
  const words = Array.from(matches.content.subarray(first, last)).filter(
    (word, at) => word !== -1 && (passage.starts[first + at] ?? end) < start + (name?.end ?? 0),
  );
  return new Set(words);
}

/** The question's words in some units, and each that is a capital behind another one with the word that stands there; -1 for none of the question's. */
function callingsIn(ranked: Ranked, { first, last }: Window) {
  const { passage, matches } = ranked.found.candidate;
  const [from, to] = [passage.units[first]?.first ?? 0, passage.units[last]?.last ?? 0];
  const met = new Set<number>();
  const called: { readonly name: number; readonly calling: number }[] = [];
  for (let at = from; at < to; at++) {
    const word = matches.content[at] ?? -1;
    if (word === -1) continue;
    met.add(word);
    const before = at > from ? (passage.classes[at - 1] ?? 0) : 0;
    const isName =
      ((passage.classes[at] ?? 0) & CAPITAL) !== 0 && (before & CAPITAL) !== 0 && !(before & STOP);
    const isBehind = passage.article.text.slice(passage.ends[at - 1], passage.starts[at]) === ' ';
    if (isName && isBehind) called.push({ name: word, calling: matches.content[at - 1] ?? -1 });
  }
  return { met, called };
}
