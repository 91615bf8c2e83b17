import { coverage, discrimination, surroundings } from './coverage.ts';
import { entities } from './entities.ts';
import { evidence, placing } from './evidence.ts';
import type { FeatureGroup, FoundWindow } from './feature-group.ts';
import { frequency } from './frequency.ts';
import { likeness } from './likeness.ts';
import { pairsGroup, proximity } from './pairs.ts';
import { asked, shape } from './shape.ts';

/** The features of a window's words. A network over these alone answers where there is no encoder. */
const WORD_GROUPS: readonly FeatureGroup[] = [
  coverage,
  surroundings,
  discrimination,
  frequency,
  pairsGroup,
  proximity,
  evidence,
  placing,
  entities,
  shape,
  asked,
];

/** All groups in the order of the numbers that they fill. Training and answering call the same code. */
const FEATURE_GROUPS: readonly FeatureGroup[] = [...WORD_GROUPS, likeness];

/** `group: name` of every feature of words, in order. */
export const WORD_FEATURES: readonly string[] = namesOf(WORD_GROUPS);
/** The same for all features: those of words, then those of meaning. */
export const FEATURE_NAMES: readonly string[] = namesOf(FEATURE_GROUPS);

function namesOf(groups: readonly FeatureGroup[]): string[] {
  return groups.flatMap(({ group, names }) => names.map((name) => `${group}: ${name}`));
}

/** The features `[first, last)` of every group. */
export function featureRanges(): {
  readonly group: string;
  readonly range: readonly [first: number, last: number];
}[] {
  let next = 0;
  return FEATURE_GROUPS.map(({ group, names }) => {
    const first = next;
    next += names.length;
    return { group, range: [first, next] };
  });
}

/** Writes a window's features into `out` from `at` on: `FEATURE_NAMES.length` numbers. */
export function fillFeatures(found: FoundWindow, out: Float32Array, at: number): void {
  let next = at;
  for (const group of FEATURE_GROUPS) {
    group.fill(found, out, next);
    next += group.names.length;
  }
}
