import type { TrainingRows } from './boosted-trees.ts';

/** `lambdarank`: order the rows of each group; `logistic`: the probability of label 1. */
export type Objective = 'lambdarank' | 'logistic';

/** Fills in the first and second derivative of the loss by each row's score. */
export function gradientsOf(
  objective: Objective,
  rows: TrainingRows,
  scores: Float64Array,
  gradients: Float64Array,
  hessians: Float64Array,
): void {
  gradients.fill(0);
  hessians.fill(0);
  for (let group = 0; group + 1 < rows.groups.length; group++) {
    const start = rows.groups[group] ?? 0;
    const end = rows.groups[group + 1] ?? 0;
    const weight = rows.groupWeights?.[group] ?? 1;
    if (objective === 'logistic') logistic(rows.labels, scores, gradients, hessians, start, end, weight);
    else lambdas(rows.labels, scores, gradients, hessians, start, end, weight);
  }
}

function logistic(
  labels: Float32Array,
  scores: Float64Array,
  gradients: Float64Array,
  hessians: Float64Array,
  start: number,
  end: number,
  weight: number,
): void {
  for (let row = start; row < end; row++) {
    const probability = 1 / (1 + Math.exp(-at(scores, row)));
    gradients[row] = weight * (probability - at(labels, row));
    hessians[row] = weight * probability * (1 - probability);
  }
}

/** Ranks beyond this are not looked at: only the first excerpts are ever shown. */
const TRUNCATION = 10;

/**
 * LambdaMART's gradients: each pair of rows with different labels pulls its better row up by the change of DCG that swapping the two would
 * make (C. Burges, "From RankNet to LambdaRank to LambdaMART", MSR-TR-2010-82, section 6), truncated at the first ranks.
 */
function lambdas(
  labels: Float32Array,
  scores: Float64Array,
  gradients: Float64Array,
  hessians: Float64Array,
  start: number,
  end: number,
  weight: number,
): void {
  const order = Array.from({ length: end - start }, (_, index) => start + index).toSorted(
    (a, b) => at(scores, b) - at(scores, a) || a - b,
  );
  const ideal = idealGain(labels.slice(start, end));
  if (ideal === 0) return;
  for (let high = 0; high < Math.min(TRUNCATION, order.length); high++) {
    for (let low = high + 1; low < order.length; low++) {
      const first = order[high] ?? 0;
      const second = order[low] ?? 0;
      const difference = gain(at(labels, first)) - gain(at(labels, second));
      if (difference === 0) continue;
      const [better, worse] = difference > 0 ? [first, second] : [second, first];
      const swap = (Math.abs(difference) * Math.abs(discount(high) - discount(low))) / ideal;
      const doubt = 1 / (1 + Math.exp(at(scores, better) - at(scores, worse)));
      const pull = weight * swap * doubt;
      const curve = Math.max(1e-9, weight * swap * doubt * (1 - doubt));
      gradients[better] = at(gradients, better) - pull;
      gradients[worse] = at(gradients, worse) + pull;
      hessians[better] = at(hessians, better) + curve;
      hessians[worse] = at(hessians, worse) + curve;
    }
  }
}

function idealGain(labels: Float32Array): number {
  let sum = 0;
  const sorted = labels.toSorted().toReversed();
  for (let rank = 0; rank < Math.min(TRUNCATION, sorted.length); rank++)
    sum += gain(at(sorted, rank)) * discount(rank);
  return sum;
}

function gain(label: number): number {
  return 2 ** label - 1;
}

function discount(rank: number): number {
  return 1 / Math.log2(rank + 2);
}

function at(array: ArrayLike<number>, index: number): number {
  return array[index] ?? 0;
}
