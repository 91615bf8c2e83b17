import type { Block } from '../../corpus/article.ts';
import { blockAt, sectionStart } from '../passages/sections.ts';
import type { Candidate } from '../ranking/features/feature-group.ts';

/** Where in its article each unit of a passage stands. */
export interface UnitPlaces {
  readonly textOf: (unit: number) => string;
  readonly blockOf: (unit: number) => Block | undefined;
  readonly isSameBlock: (unit: number, other: number) => boolean;
  /** Where the item of a list begins that a unit is of; -1 outside of lists. */
  readonly itemOf: (unit: number) => number;
  readonly isRow: (unit: number) => boolean;
  /** A heading alone: "ADDENDUM 3 May" that a sentence goes on below says what that does. */
  readonly isHeading: (unit: number) => boolean;
  /** Where the heading or the label above a unit begins, or the unit is one. */
  readonly sectionOf: (unit: number) => number;
}

/** Reads the units of a passage so. */
export function placesIn({ passage: { article, units } }: Candidate): UnitPlaces {
  const blockOf = (unit: number): Block | undefined => blockAt(article.blocks, units[unit]?.start ?? -1);
  return {
    textOf: (unit) => article.text.slice(units[unit]?.start, units[unit]?.end),
    blockOf,
    isSameBlock: (unit, other) => unit >= 0 && blockOf(unit) === blockOf(other),
    itemOf: (unit) => (blockOf(unit)?.kind === 'item' ? (blockOf(unit)?.start ?? -1) : -1),
    isRow: (unit) => blockOf(unit)?.kind === 'row',
    isHeading: (unit) => {
      const block = blockOf(unit);
      return block?.kind === 'heading' && (units[unit]?.end ?? 0) <= block.end;
    },
    sectionOf: (unit) => sectionStart(article, units[unit]?.start ?? 0),
  };
}
