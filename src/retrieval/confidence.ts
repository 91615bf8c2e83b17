import { CONFIDENCE_FEATURES, confidenceFeatures } from './confidence-features.ts';
import { evidenceIn } from './features/evidence.ts';
import { weigh } from './features/feature-group.ts';
import type { Query } from './query.ts';
import type { QuestionType } from './question-type.ts';
import type { Ranked } from './rank.ts';
import { Forest } from './trees.ts';
import { CALIBRATION, CONFIDENCE_TREES, THRESHOLD } from './weights.ts';

const forest = new Forest(CONFIDENCE_TREES);

/** What the log-odds lose where everything was found by synonyms alone: an expanded word must not certify itself. */
const SYNONYMS_COST = 0.7;

/** What they lose where a date, a number or a sum is asked for and the quote holds none beyond the question's own words. */
const NO_EVIDENCE_COST = 1.5;
const NEEDS_EVIDENCE: ReadonlySet<QuestionType> = new Set(['date', 'count', 'measure', 'money', 'percent']);

/**
 * What they gain in a small corpus: held out, two articles at a time answer under 1 % of the questions of other articles at the threshold
 * that fits a thousand passages (5 %), and refuse more of their own.
 */
const SMALL_CORPUS_GAIN = 0.65;
const SMALL = 16;
const LARGE = 512;

/** The probability in 0..1 that the first window answers the question; 0 where there is none. */
export function confidenceOf(query: Query, ranked: readonly Ranked[]): number {
  const [best] = ranked;
  if (best === undefined) return 0;
  const { question, candidate, mask } = best.context;
  // "MoPS?" finds "Ministry of Public Security", and that is all: nothing else was asked, so nothing is answered.
  const { synonymMask } = candidate.matches;
  if (query.type === 'other' && synonymMask !== 0 && (candidate.mask & ~synonymMask) === 0) return 0;
  const { strong, weak } = evidenceIn(best.context);
  const lacksEvidence = NEEDS_EVIDENCE.has(query.type) && strong === 0 && weak === 0;
  const cost = SYNONYMS_COST * weigh(question, mask & synonymMask) + (lacksEvidence ? NO_EVIDENCE_COST : 0);
  const smallness = Math.log2(LARGE / query.passageCount) / Math.log2(LARGE / SMALL);
  const gain = SMALL_CORPUS_GAIN * Math.min(1, Math.max(0, smallness));
  const score = forest.score(confidenceFeatures(query, ranked), 0);
  return calibrated(score, { ...CALIBRATION, offset: CALIBRATION.offset - cost + gain });
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
