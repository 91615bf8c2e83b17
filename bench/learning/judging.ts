import {
  type Calibration,
  calibrated,
  type SizedCalibration,
} from '../../src/retrieval/confidence/calibration.ts';
import { judgedBy } from '../../src/retrieval/confidence/confidence.ts';
import { CONFIDENCE_FEATURES } from '../../src/retrieval/confidence/confidence-features.ts';
import { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import { WORD_INPUTS } from '../../src/retrieval/ranking/features/word-inputs.ts';
import type { NetworkWeights } from '../../src/retrieval/ranking/network.ts';
import { gateMetrics, percentile } from '../quality/metrics.ts';
import type { Case } from './cases.ts';
import { curveOf } from './curve.ts';
import { logisticLoss, type Settings, trainNetwork } from './network-training.ts';

/** How the networks of the confidence are trained. */
export const JUDGING: Settings = {
  words: [8, 4],
  judging: [16, 8],
  epochs: 12,
  batch: 128,
  rate: 0.003,
  decay: 0.02,
  dropout: 0.2,
  seed: 2,
};
/** Networks whose mean is taken. */
const NETWORKS = 5;
const WIDTHS = { features: CONFIDENCE_FEATURES.length, words: WORD_INPUTS.length };

/**
 * How heavy the unanswerable cases of a collection's kind of corpus are beside its answerable ones. Near misses (a thinned corpus) are
 * many and hard: they would make every answer doubtful.
 */
const UNANSWERABLE_SHARE: Readonly<Record<Case['corpus'], number>> = {
  whole: 0.5,
  lessons: 0.5,
  half: 0.5,
  few: 0.7,
  thinned: 0.2,
};
/** How much a kind of corpus counts: whole collections are what people ask, the others only show other sizes and other gaps. */
const CORPUS_WEIGHT: Readonly<Record<Case['corpus'], number>> = {
  whole: 1,
  lessons: 0.5,
  half: 0.2,
  few: 0.2,
  thinned: 0.2,
};
/**
 * An answerable case that was quoted wrongly counts against an answer, but little: what is wrong with the quote is for the ranking to learn.
 * As an answer (at .4) it let more wrong quotes through: at 14 % of the unanswerable answered, 21 % of all questions misled instead of 17 %.
 */
const QUOTED_WRONGLY = 0.2;

/** How much each case counts: its collection's weight, and the share above. */
export function weightsOf(cases: readonly Case[], weights: ReadonlyMap<string, number>): number[] {
  const counted = cases.map(
    ({ collection, corpus, answerable, answered }) =>
      (weights.get(collection) ?? 1) * CORPUS_WEIGHT[corpus] * (answerable && !answered ? QUOTED_WRONGLY : 1),
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

/** Networks whose mean score tells cases whose first quote answers from the others (logistic loss). */
export function trainJudging(
  cases: readonly Case[],
  weights: ReadonlyMap<string, number>,
  settings = JUDGING,
): NetworkWeights[] {
  const counted = weightsOf(cases, weights);
  const groups = cases.map((one, at) => ({
    rows: [
      { features: one.features, at: 0, words: one.words, from: 0, count: one.words.length / WIDTHS.words },
    ],
    targets: [one.answered ? 1 : 0],
    weight: counted[at] ?? 1,
  }));
  return Array.from({ length: NETWORKS }, (_, at) =>
    trainNetwork(() => groups, WIDTHS, logisticLoss, { ...settings, seed: settings.seed + at }),
  );
}

/** The score of such networks for a case. */
export function judge(weights: readonly NetworkWeights[]): (one: Case) => number {
  const networks = new Ensemble(weights);
  return ({ features, words }) => judgedBy(networks, features, words);
}

/** The share of unanswerable cases that made-up corpora are calibrated on: what strangers will ask is not known. */
const CALIBRATED_UNANSWERABLE = 0.3;

/** Sizes of corpus that are judged apart: two articles, a community, a larger collection. */
type Size = 'few' | 'community' | 'collection';

/** The share of the unanswerable questions of a size that may be answered. Three in four of a community's are near misses. */
const MOST_FALSE: Readonly<Record<Size, number>> = { few: 0.25, community: 0.13, collection: 0.03 };
/** Half of its questions are near misses: it teaches, but says nothing of how often one is asked. */
const TEACHES_ONLY: ReadonlySet<string> = new Set(['squad-a-near']);

/**
 * A calibration and a threshold for each size of corpus. Lessons, thinned corpora, and halves of communities are left out: nobody judged
 * what else answers there.
 */
export function calibrateBySize(
  scores: readonly number[],
  cases: readonly Case[],
  weights: ReadonlyMap<string, number>,
  communities: ReadonlySet<string>,
): SizedCalibration[] {
  const sizeOf = ({ corpus, collection }: Case): Size | undefined => {
    if (TEACHES_ONLY.has(collection)) return undefined;
    const isCommunity = communities.has(collection);
    if (corpus === 'few') return 'few';
    if (corpus === 'whole') return isCommunity ? 'community' : 'collection';
    return corpus === 'half' && !isCommunity ? 'collection' : undefined;
  };
  const sizes: readonly Size[] = ['few', 'community', 'collection'];
  return sizes
    .flatMap((size) => {
      const places = [...cases.entries()].flatMap(([at, one]) => (sizeOf(one) === size ? [at] : []));
      if (places.length === 0) return [];
      const own = places.flatMap((at) => cases[at] ?? []);
      const ownScores = places.map((at) => scores[at] ?? 0);
      const curve = calibrate(ownScores, own, weights);
      const unanswerable = own
        .flatMap((one, at) =>
          one.answerable || (size === 'few' && !communities.has(one.collection))
            ? []
            : calibrated(ownScores[at] ?? 0, curve),
        )
        .toSorted((a, b) => b - a);
      const most = Math.floor(MOST_FALSE[size] * unanswerable.length);
      const threshold = Math.ceil(((unanswerable[most] ?? 0) + 0.0005) * 1_000) / 1_000;
      const passages = percentile(
        own.map((one) => one.passages),
        0.5,
      );
      return { passages, threshold, ...curve };
    })
    .toSorted((a, b) => a.passages - b.passages);
}

/** The curve of some cases, each with its weight. */
function calibrate(
  scores: readonly number[],
  cases: readonly Case[],
  weights: ReadonlyMap<string, number>,
): Calibration {
  const counted = calibrationWeights(cases, weights);
  return curveOf(
    cases.map(({ answered }, at) => ({
      score: scores[at] ?? 0,
      holds: answered,
      weight: counted[at] ?? 0,
    })),
  );
}

/** A collection's weight for each case; the unanswerable ones of made-up corpora, of which there are any number, come to their share. */
function calibrationWeights(cases: readonly Case[], weights: ReadonlyMap<string, number>): number[] {
  const counts = new Map<string, { yes: number; no: number }>();
  for (const { collection, corpus, answerable } of cases) {
    const key = `${collection} ${corpus}`;
    const count = counts.get(key) ?? { yes: 0, no: 0 };
    counts.set(key, count);
    if (answerable) count.yes++;
    else count.no++;
  }
  return cases.map(({ collection, corpus, answerable }) => {
    const { yes, no } = counts.get(`${collection} ${corpus}`) ?? { yes: 0, no: 0 };
    const share =
      corpus !== 'whole' && !answerable && no > 0
        ? (CALIBRATED_UNANSWERABLE / (1 - CALIBRATED_UNANSWERABLE)) * (yes / no)
        : 1;
    return (weights.get(collection) ?? 1) * share;
  });
}

/** How good a gate is over some cases. */
export interface GateScores {
  readonly cases: number;
  readonly unanswerable: number;
  readonly auroc: number | null;
  readonly answeredAt5: number | null;
  readonly falseAnswers: number;
  readonly refused: number;
}

/** The gate's metrics over cases with held-out confidences, and whether each is answered. */
export function gateScores(
  cases: readonly Case[],
  confidences: readonly number[],
  isAnswered: readonly boolean[],
): GateScores {
  const of = (answerable: boolean): number[] =>
    confidences.filter((_, at) => cases[at]?.answerable === answerable);
  const yes = of(true);
  const no = of(false);
  return {
    cases: cases.length,
    unanswerable: no.length,
    ...gateMetrics(yes, no),
    falseAnswers: count(cases, (one, at) => !one.answerable && isAnswered[at] === true) / (no.length || 1),
    refused: count(cases, (one, at) => one.answerable && isAnswered[at] !== true) / (yes.length || 1),
  };
}

function count(cases: readonly Case[], holds: (one: Case, at: number) => boolean): number {
  return cases.filter(holds).length;
}
