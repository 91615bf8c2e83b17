import { asks, isLabelledQuestion, isQuestion } from '../passages/question-blocks.ts';
import { blockAt } from '../passages/sections.ts';
import type { Window } from '../passages/windows.ts';
import type { Candidate } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { wordsMet } from './words-met.ts';

/** Whether a unit asks, or is of a short paragraph that does: "I'm afraid of heights. Is that a problem?". */
export function isOfQuestion({ passage: { article, units } }: Candidate, unit: number): boolean {
  const { start = -1, end = -1 } = units[unit] ?? {};
  const block = blockAt(article.blocks, start);
  return asks(article.text.slice(start, end)) || (block !== undefined && isQuestion(article, block));
}

/** "Yes.", "Không ạ.": what the next sentence says more of. */
export function saysOnlyWhether(text: string): boolean {
  return /^[\s*_"“]*(?:yes|yep|yeah|no|nope|sure|of course|not really|dạ|có|không|được|chưa|rồi)(?: (?:please|ạ|nha|nhé|em|bạn))?[\s.!*_"”]*$/iu.test(
    text,
  );
}

const NONE = -1;

/** The unit of a passage that asks what another one answers, as in a list of frequent questions, each a paragraph; -1 where none does. */
export function questionAbove({ passage: { article, units } }: Candidate, unit: number): number {
  for (let at = unit; at >= 0; at--) {
    const block = blockAt(article.blocks, units[at]?.start ?? NONE);
    if (block?.kind === 'heading') return NONE;
    if (block?.kind === 'body' && isQuestion(article, block)) return at;
  }
  return NONE;
}

/** A quote without what stands beyond its own question and answer, where labels part them: "Q: …" over "A: …". */
export function withinOwnPair(candidate: Candidate, { first, last }: Window, best: number): Window {
  const { article, units } = candidate.passage;
  const isLabelled = (unit: number): boolean => {
    const block = blockAt(article.blocks, units[unit]?.start ?? NONE);
    return block?.kind === 'body' && isLabelledQuestion(article, block);
  };
  const asked = questionAbove(candidate, best);
  if (asked < 0 || !isLabelled(asked)) return { first, last };
  const begin = blockAt(article.blocks, units[asked]?.start ?? NONE)?.start ?? 0;
  let from = first;
  while (from < best && (units[from]?.start ?? 0) < begin) from++;
  let to = best;
  while (to < last && !(isLabelled(to + 1) && questionAbove(candidate, to + 1) !== asked)) to++;
  return { first: from, last: to };
}

/** Of a list of questions the one with most words of what is asked, where the likeliest sentence and its own have none. */
export function questionMet(ranked: Ranked, around: Window, best: number): number | undefined {
  const { candidate } = ranked.found;
  const own = questionAbove(candidate, best);
  const metBy = (unit: number): number => wordsMet(ranked, unit).size;
  if (own < 0 || metBy(own) + metBy(best) > 0) return undefined;
  let likeliest = own;
  for (let unit = around.first; unit <= around.last; unit++)
    if (questionAbove(candidate, unit) === unit && metBy(unit) > metBy(likeliest)) likeliest = unit;
  return likeliest === own ? undefined : likeliest;
}
