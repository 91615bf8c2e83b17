import type { Span } from '../../corpus/article.ts';

/** A run of whole units of one passage that may be quoted: units `[first, last]`, both included. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** The units of a window, in order. */
export function unitsOf({ first, last }: Window): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** A run of sentences is at most this long; a single one may be longer. Keeps the mean excerpt under 270 characters. */
export const LONGEST_WINDOW = 300;

/**
 * The runs of neighbouring units that may be quoted: from each unit on as many as fit, those inside another run left out. A reader
 * is better served by the sentence before or after as well than by one torn from them.
 */
export function windowsOf(
  { units }: { readonly units: readonly Span[] },
  longest = LONGEST_WINDOW,
): Window[] {
  const windows: Window[] = [];
  for (const [first, unit] of units.entries()) {
    let last = first;
    while (last + 1 < units.length && (units[last + 1]?.end ?? 0) - unit.start <= longest) last++;
    if (last > (windows.at(-1)?.last ?? -1)) windows.push({ first, last });
  }
  return windows;
}
