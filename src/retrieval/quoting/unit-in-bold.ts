import { unitsOf } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type AskedQuote, asksWhy, givesReason, repeatsQuestion } from '../values/answer-phrase.ts';
import { reasonIn } from '../values/reason-in-unit.ts';
import { rivalLanguages } from '../values/rival-kinds.ts';
import type { AnsweringUnits } from './answering-units.ts';
import { insteadOfPlan } from './instead-of-plan.ts';
import { latestEntry } from './latest-entry.ts';
import { isOfQuestion } from './questions-in-text.ts';
import { placesIn } from './unit-places.ts';
import { asksHow, saysWhatToDo } from './what-to-do.ts';
import { wordsMet } from './words-met.ts';

/** A sentence that says what happened and hardly anything of why, in characters. */
const SHORT_FACT = 90;

/** The unit that answers: one with a reason where that is asked for, and never one that asks a question itself or tells of a plan that was dropped. */
export function unitInBold(ranked: Ranked, answering: AnsweringUnits, of: AskedQuote): number {
  return (
    latestEntry(ranked, answering, answering.best) ??
    withReason(ranked, answering, of) ??
    withWhatToDo(ranked, answering, of) ??
    withAskedLanguage(ranked, answering, of) ??
    insteadOfPlan(ranked, { unit: answering.best, last: answering.last, type: of.type }) ??
    belowQuestions(ranked, answering, of)
  );
}

function wordsOf(ranked: Ranked, unit: number): string {
  const { article, units } = ranked.found.candidate.passage;
  return article.text.slice(units[unit]?.start, units[unit]?.end);
}

function withReason(ranked: Ranked, answering: AnsweringUnits, of: AskedQuote): number | undefined {
  if (!asksWhy(of)) return undefined;
  const { best, last } = answering;
  const { units } = ranked.found.candidate.passage;
  const all = [best, ...unitsOf(answering).filter((unit) => unit !== best)];
  const giving =
    all.find((unit) => reasonIn(of.text, units[unit] ?? { start: 0, end: 0 }) !== undefined) ??
    all.find((unit) => givesReason(wordsOf(ranked, unit)));
  if (giving !== undefined) return giving;
  // What only says what happened is explained by what comes next: "The bridge is closed. Engineers found cracks."
  const met = all.map((unit) => wordsMet(ranked, unit).size);
  const isShort = wordsOf(ranked, best).length <= SHORT_FACT;
  return isShort && best < last && (met[0] ?? 0) > 0 && met[0] === Math.max(...met) ? best + 1 : undefined;
}

function withWhatToDo(ranked: Ranked, answering: AnsweringUnits, of: AskedQuote): number | undefined {
  const { best } = answering;
  if (!asksHow(of.question) || saysWhatToDo(wordsOf(ranked, best))) return undefined;
  const [nearest] = unitsOf(answering)
    .filter((unit) => saysWhatToDo(wordsOf(ranked, unit)))
    .toSorted((a, b) => Math.abs(a - best) - Math.abs(b - best));
  return nearest;
}

/** "Dr. Duy speaks English. Dr. Chau speaks French" names both. */
function withAskedLanguage(ranked: Ranked, answering: AnsweringUnits, of: AskedQuote): number | undefined {
  const isOf = (unit: number, isAsked: boolean): boolean =>
    rivalLanguages(of.question, wordsOf(ranked, unit)).some((one) => one.isAsked === isAsked);
  if (!isOf(answering.best, false) || isOf(answering.best, true)) return undefined;
  return unitsOf(answering).find((unit) => isOf(unit, true));
}

/** What is asked or announced is answered by what comes next. */
function belowQuestions(ranked: Ranked, { best, last }: AnsweringUnits, of: AskedQuote): number {
  const { candidate } = ranked.found;
  const { units } = candidate.passage;
  const { isHeading } = placesIn(candidate);
  /** On a line of its own above another one. */
  const isRepeated = (unit: number): boolean => {
    const { start = 0, end = 0 } = units[unit] ?? {};
    const isLine = of.text.charAt(end) === '\n' && of.text.charAt(end + 1) !== '\n';
    return isLine && repeatsQuestion({ start, end }, of);
  };
  let answer = best;
  while (answer < last && (isHeading(answer) || isOfQuestion(candidate, answer) || isRepeated(answer)))
    answer++;
  return answer;
}
