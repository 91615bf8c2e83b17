import type { AnalysedPassage } from './analysed-passage.ts';

/** A run of whole units of one passage that may be quoted: units `[first, last]`, both included. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** A run of sentences is at most this long; a single one may be longer. Keeps the mean excerpt under 270 characters. */
export const LONGEST_WINDOW = 320;
const MOST_UNITS = 4;

/** Every run of neighbouring units that may be quoted. */
export function windowsOf({ units }: AnalysedPassage, longest = LONGEST_WINDOW): Window[] {
  const windows: Window[] = [];
  for (const [first, unit] of units.entries()) {
    for (let last = first; last < Math.min(units.length, first + MOST_UNITS); last++) {
      const end = units[last]?.end ?? unit.end;
      if (last > first && end - unit.start > longest) break;
      windows.push({ first, last });
    }
  }
  return windows;
}
