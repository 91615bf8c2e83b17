import type { Window } from '../passages/windows.ts';

/** Which of a passage's vectors is whose, by its place among them: 0 is the whole passage's. */
export interface PassageRows {
  readonly count: number;
  /** For each unit the place of its vector. */
  readonly units: readonly number[];
  /** For each window the place of its vector: the whole passage's or a unit's where it is no more than that. */
  readonly windows: readonly number[];
}

/** The vectors of a passage of so many units: its whole, each unit, and each window of several units that is not all of it. */
export function rowsOfPassage(unitCount: number, windows: readonly Window[]): PassageRows {
  if (unitCount <= 1) return { count: 1, units: [0].slice(0, unitCount), windows: windows.map(() => 0) };
  let count = 1 + unitCount;
  const own = windows.map(({ first, last }) => {
    if (first === last) return 1 + first;
    return last - first + 1 === unitCount ? 0 : count++;
  });
  return { count, units: Array.from({ length: unitCount }, (_, unit) => 1 + unit), windows: own };
}
