import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence-features.ts';
import { weigh } from './features/feature-group.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import { Forest } from './trees.ts';
import { CALIBRATION, CONFIDENCE_TREES, THRESHOLD } from './weights.ts';

const forest = new Forest(CONFIDENCE_TREES);

/** What the log-odds lose where everything was found by synonyms alone: an expanded word must not certify itself. */
const SYNONYMS_COST = 1.5;

/** The probability in 0..1 that the first window answers the question; 0 where there is none. */
export function confidenceOf(query: Query, ranked: readonly Ranked[]): number {
  const [best] = ranked;
  if (best === undefined) return 0;
  const { question, candidate, mask } = best.context;
  const { synonymMask } = candidate.matches;
  // Nothing of the question itself stands in the passage: its synonyms alone are no answer.
  if ((candidate.mask & ~synonymMask) === 0 && synonymMask !== 0)
    return calibrated(Number.NEGATIVE_INFINITY, CALIBRATION);
  const score = forest.score(confidenceFeatures(query, ranked), 0);
  return calibrated(score, {
    ...CALIBRATION,
    offset: CALIBRATION.offset - SYNONYMS_COST * weigh(question, mask & synonymMask),
  });
}

/** Whether that is enough to answer. */
export function isEnough(confidence: number): boolean {
  return confidence >= THRESHOLD;
}

/** Platt's scaling of a score to a probability: https://www.cs.colorado.edu/~mozer/Teaching/syllabi/6622/papers/Platt1999.pdf */
export function calibrated(score: number, { slope, offset }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)));
}

/** A line from a score to log-odds. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

/** What each feature adds to the confidence's score, the largest first. */
export function confidenceShares(
  query: Query,
  ranked: readonly Ranked[],
): { readonly feature: string; readonly share: number }[] {
  if (ranked.length === 0) return [];
  const { parts } = forest.shares(confidenceFeatures(query, ranked), 0, CONFIDENCE_FEATURES.length);
  return CONFIDENCE_FEATURES.map((feature, at) => ({ feature, share: parts[at] ?? 0 }))
    .filter(({ share }) => share !== 0)
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share));
}
