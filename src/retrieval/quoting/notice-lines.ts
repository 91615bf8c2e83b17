import { saySeveralFacts, signOf } from '../../text/line-beginnings.ts';
import { spanOfUnits } from '../passages/units.ts';
import type { Window } from '../passages/windows.ts';
import type { Candidate } from '../ranking/features/feature-group.ts';

/** A notice up to this length is quoted whole, in characters. */
const SHORT_NOTICE = 240;

/** Whether a unit is a line with a sign behind the one that answers: "📞 Ring us" behind "💰 Fees", "🧹 Clean-up" behind a lantern night. */
export function isLaterLine({ passage }: Candidate, unit: number, best: number): boolean {
  const { start } = passage.units[unit] ?? {};
  return (
    unit > best && start !== undefined && signOf(passage.article.text.slice(start, start + 2)) !== undefined
  );
}

/** All lines of a short notice around the one that answers, where each says another fact of one thing; that one alone of any other text. */
export function wholeNotice({ passage: { article, units } }: Candidate, best: number): Window {
  const textOf = (unit: number): string => article.text.slice(units[unit]?.start, units[unit]?.end);
  const isNext = (above: number, below: number): boolean => {
    const [a, b] = [units[above], units[below]];
    const isBelow = a !== undefined && b !== undefined && b.start - a.end === 1;
    return isBelow && signOf(textOf(above)) !== undefined && signOf(textOf(below)) !== undefined;
  };
  let [first, last] = [best, best];
  while (isNext(first - 1, first)) first--;
  while (isNext(last, last + 1)) last++;
  const { start, end } = spanOfUnits(units, first, last);
  const lines = article.text.slice(start, end).split('\n');
  return end - start <= SHORT_NOTICE && saySeveralFacts(lines)
    ? { first, last }
    : { first: best, last: best };
}
