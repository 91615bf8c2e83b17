import { wordsIn } from '../../text/words.ts';
import type { HeadedCell } from '../values/cell-kinds.ts';
import { partsAsked, partsOfDay } from '../values/parts-of-day.ts';

/** What of a cell says for which part of the day its column is. */
type Headed = Pick<HeadedCell, 'heading'>;

/** The parts of the day that a question asks about; a night is an evening where no column is of the night: "who works friday night". */
export function partsOfColumns(cells: readonly Headed[], question: string): ReadonlySet<string> {
  const asked = partsAsked(question);
  const isFound = cells.some((cell) => isOfPart(cell, asked));
  return asked.has('night') && !isFound ? new Set([...asked, 'evening']) : asked;
}

/** Whether a column is for the part of the day that a question asks about: "Reception am" for "monday mornings". */
export function isOfPart({ heading }: Headed, asked: ReadonlySet<string>): boolean {
  return asked.size > 0 && partsOfDay(heading).some(({ parts }) => parts.some((part) => asked.has(part)));
}

/** Whether such a column has no other name: "Morning 8.30-13", and not "Reception am". */
export function isPartAlone(cell: Headed, parts: ReadonlySet<string>): boolean {
  return isOfPart(cell, parts) && nameBesideParts(cell) === '';
}

/** The name of a column beside the part of the day, and its hours: "reception". */
function nameBesideParts({ heading }: Headed): string {
  const rest = besideParts(heading).toLowerCase();
  return wordsIn(rest.replaceAll(/(?<!\p{L})(?:ca|buổi|shift|giờ|h)(?!\p{L})|\d+h?/gu, ' ')).join(' ');
}

/** A heading without the part of the day in it: "Reception". */
export function besideParts(heading: string): string {
  return partsOfDay(heading)
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), heading);
}

/** The cells without those of other parts of the day, where one is of the part that is asked for. */
export function withoutOtherParts<T extends Headed>(
  cells: readonly T[],
  asked: ReadonlySet<string>,
): readonly T[] {
  const own = cells.filter((cell) => isOfPart(cell, asked));
  if (own.length === 0) return cells;
  const isPlain = ({ heading }: Headed): boolean =>
    partsOfDay(heading).every(({ parts }) => parts.every((part) => asked.has(part)));
  // "PM" beside "Eve" is no evening.
  const isLess = (cell: Headed): boolean =>
    !isPlain(cell) && own.some((other) => isPlain(other) && nameBesideParts(other) === nameBesideParts(cell));
  return cells.filter((cell) => (own.includes(cell) ? !isLess(cell) : partsOfDay(cell.heading).length === 0));
}
