import { int32At } from '../../text/number-at.ts';
import { blockAt } from '../passages/sections.ts';
import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';

/** "Friday: 16:00 to 20:30", "Adults – £40": what the line is about, in a few words, and then figures. */
const LINE = /^[^:–—\d]{2,40}(?::|\s[–—-])\s.*\d/u;

/**
 * The lines of a schedule or price list around one of them, where no word of the question tells it from the others: "what are the opening
 * hours?" asks for all days. The line alone where one does, and where all of them together are longer than fits.
 */
export function wholeSchedule(
  { found: { candidate } }: Ranked,
  line: number,
  fits: (from: number, to: number) => boolean,
): Window {
  const { passage, matches } = candidate;
  const { article, units } = passage;
  const isLine = (unit: number): boolean => {
    const { start = -1, end } = units[unit] ?? {};
    const block = blockAt(article.blocks, start);
    return (
      block?.kind === 'item' &&
      block.start === start &&
      block.end === end &&
      LINE.test(article.text.slice(start, end))
    );
  };
  const alone = { first: line, last: line };
  if (!isLine(line)) return alone;
  let [first, last] = [line, line];
  while (isLine(first - 1)) first--;
  while (isLine(last + 1)) last++;
  const met = (unit: number): number => int32At(matches.akinMasks, unit);
  for (let unit = first; unit <= last; unit++) if ((met(line) & ~met(unit)) !== 0) return alone;
  return fits(first, last) ? { first, last } : alone;
}
