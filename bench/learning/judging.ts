import { calibrated, type Calibration } from '../../src/retrieval/confidence.ts';
import { CONFIDENCE_FEATURES } from '../../src/retrieval/confidence-features.ts';
import { Forest, type Tree } from '../../src/retrieval/trees.ts';
import { gateMetrics } from '../quality/metrics.ts';
import { grow, type Settings } from './boosting.ts';
import type { Case } from './cases.ts';

export const JUDGING: Settings = {
  trees: 150,
  leaves: 8,
  learningRate: 0.08,
  minRows: 60,
  shrinkage: 4,
  groupShare: 0.7,
  featureShare: 0.6,
  seed: 2,
};

/**
 * How heavy the unanswerable cases of a collection's kind of corpus are beside its answerable ones. Near misses (a thinned corpus) are
 * many and hard: they would make every answer doubtful.
 */
const UNANSWERABLE_SHARE: Readonly<Record<Case['corpus'], number>> = {
  whole: 0.4,
  half: 0.5,
  few: 0.7,
  thinned: 0.05,
};
/** An answerable case that was quoted wrongly is neither one nor the other. */
const QUOTED_WRONGLY = 0.4;

/** How much each case counts: its collection's weight, and the share above. */
export function weightsOf(cases: readonly Case[], weights: ReadonlyMap<string, number>): number[] {
  const counted = cases.map(
    ({ collection, answerable, answered }) =>
      (weights.get(collection) ?? 1) * (answerable && !answered ? QUOTED_WRONGLY : 1),
  );
  const sums = new Map<string, number>();
  const keyOf = ({ collection, corpus, answerable }: Case): string =>
    `${collection} ${corpus} ${String(answerable)}`;
  for (const [at, one] of cases.entries())
    sums.set(keyOf(one), (sums.get(keyOf(one)) ?? 0) + (counted[at] ?? 0));
  return cases.map((one, at) => {
    if (one.answerable) return counted[at] ?? 0;
    const answerable = sums.get(keyOf({ ...one, answerable: true })) ?? 0;
    return ((counted[at] ?? 0) * UNANSWERABLE_SHARE[one.corpus] * answerable) / (sums.get(keyOf(one)) ?? 1);
  });
}

/** Trees whose score tells cases that the corpus answers from those that it does not (logistic loss). */
export function trainJudging(
  cases: readonly Case[],
  weights: ReadonlyMap<string, number>,
  settings = JUDGING,
): Tree[] {
  const width = CONFIDENCE_FEATURES.length;
  const features = new Float32Array(cases.length * width);
  for (const [at, { features: own }] of cases.entries()) features.set(own, at * width);
  const starts = Int32Array.from({ length: cases.length + 1 }, (_, at) => at);
  const counted = weightsOf(cases, weights);
  return grow(
    { features, featureCount: width, starts },
    (group, from, _to, scores, first, second) => {
      const weight = counted[group] ?? 1;
      const probability = 1 / (1 + Math.exp(-(scores[from] ?? 0)));
      first[from] = weight * (probability - (cases[group]?.answerable === true ? 1 : 0));
      second[from] = weight * Math.max(1e-3, probability * (1 - probability));
    },
    settings,
  );
}

export function judge(trees: readonly Tree[]): (one: Case) => number {
  const forest = new Forest(trees);
  return ({ features }) => forest.score(features, 0);
}

/** The line from scores to log-odds that the first window answers, by Newton's method on the logistic loss. */
export function calibrate(
  scores: readonly number[],
  cases: readonly Case[],
  weights: ReadonlyMap<string, number>,
): Calibration {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < 50; step++) {
    let gs = 0;
    let go = 0;
    let hss = 1e-6;
    let hso = 0;
    let hoo = 1e-6;
    for (const [at, one] of cases.entries()) {
      if (one.corpus !== 'whole' && one.corpus !== 'few') continue;
      const weight = weights.get(one.collection) ?? 1;
      const score = scores[at] ?? 0;
      const probability = calibrated(score, { slope, offset });
      const error = weight * (probability - (one.answered ? 1 : 0));
      const curve = weight * probability * (1 - probability);
      gs += error * score;
      go += error;
      hss += curve * score * score;
      hso += curve * score;
      hoo += curve;
    }
    const determinant = hss * hoo - hso * hso;
    // A whole step of Newton's can leap to where all probabilities are 0 or 1, and stay there.
    slope -= Math.max(-0.2, Math.min(0.2, (hoo * gs - hso * go) / determinant));
    offset -= Math.max(-0.2, Math.min(0.2, (hss * go - hso * gs) / determinant));
  }
  return { slope: Number(slope.toPrecision(4)), offset: Number(offset.toPrecision(4)) };
}

export interface GateScores {
  readonly cases: number;
  readonly unanswerable: number;
  readonly auroc: number | null;
  readonly answeredAt5: number | null;
  readonly falseAnswers: number;
  readonly refused: number;
}

/** The gate's metrics over cases with held-out confidences. */
export function gateScores(
  cases: readonly Case[],
  confidences: readonly number[],
  threshold: number,
): GateScores {
  const of = (answerable: boolean): number[] =>
    confidences.filter((_, at) => cases[at]?.answerable === answerable);
  const yes = of(true);
  const no = of(false);
  return {
    cases: cases.length,
    unanswerable: no.length,
    ...gateMetrics(yes, no),
    falseAnswers: no.filter((confidence) => confidence >= threshold).length / (no.length || 1),
    refused: yes.filter((confidence) => confidence < threshold).length / (yes.length || 1),
  };
}
