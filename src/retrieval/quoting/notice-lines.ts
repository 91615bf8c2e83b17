import { spanOfUnits } from '../passages/units.ts';
import type { Window } from '../passages/windows.ts';
import type { Candidate } from '../ranking/features/feature-group.ts';

/** What begins each line of a notice: "📅 Saturday", "📍 the mill". */
const SIGN = /^\p{Extended_Pictographic}/u;
/** A notice up to this length is quoted whole, in characters. */
const SHORT_NOTICE = 240;

/** Whether a unit is a line with a sign behind the one that answers: "📞 Ring us" behind "💰 Fees", "🧹 Clean-up" behind a lantern night. */
export function isLaterLine({ passage }: Candidate, unit: number, best: number): boolean {
  return unit > best && isSigned(passage, unit);
}

/** All lines of a short notice around the one that answers, for each says another fact of one thing; that one alone of any other text. */
export function wholeNotice({ passage }: Candidate, best: number): Window {
  const { units } = passage;
  const isNext = (above: number, below: number): boolean =>
    isSigned(passage, above) &&
    isSigned(passage, below) &&
    (units[below]?.start ?? 0) - (units[above]?.end ?? 0) === 1;
  let [first, last] = [best, best];
  while (isNext(first - 1, first)) first--;
  while (isNext(last, last + 1)) last++;
  const { start, end } = spanOfUnits(units, first, last);
  return end - start <= SHORT_NOTICE ? { first, last } : { first: best, last: best };
}

function isSigned({ article, units }: Candidate['passage'], unit: number): boolean {
  const { start } = units[unit] ?? {};
  return start !== undefined && SIGN.test(article.text.slice(start, start + 2));
}
