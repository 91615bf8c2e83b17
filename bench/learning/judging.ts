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

/** How much a case counts: all collections and kinds of corpus in proportion, near misses less, an answerable one quoted wrongly least. */
export function weightOf(
  { collection, corpus, answerable, answered }: Case,
  weights: ReadonlyMap<string, number>,
): number {
  const ofCollection = weights.get(collection) ?? 1;
  const ofKind = corpus === 'thinned' && !answerable ? 0.3 : 1;
  // Half of the answerable cases would drown the others: unanswerable ones of the whole collection are few.
  const ofWhole = corpus === 'whole' && !answerable ? 4 : 1;
  return ofCollection * ofKind * ofWhole * (answerable && !answered ? 0.4 : 1);
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
  const counted = cases.map((one) => weightOf(one, weights));
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
      if (one.corpus === 'thinned') continue;
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
    slope -= (hoo * gs - hso * go) / determinant;
    offset -= (hss * go - hso * gs) / determinant;
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
