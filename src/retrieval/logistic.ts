/** A logistic regression: judges a claim from a few numbers. */
export interface Logistic {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The same with the probability from which the claim counts as true. */
export interface Classifier extends Logistic {
  readonly threshold: number;
}

/** The probability in 0..1 that the claim is true. */
export function probabilityOf(
  { mean, deviation, weights, bias }: Logistic,
  features: readonly number[],
): number {
  const sum = features.reduce(
    (all, value, at) => all + ((value - (mean[at] ?? 0)) / (deviation[at] || 1)) * (weights[at] ?? 0),
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** A probability is at least this far from 0 and 1, so that its log-odds are finite. */
const LEAST = 1e-4;

/** The log-odds of a probability in 0..1. */
export function logOdds(probability: number): number {
  const inside = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(inside / (1 - inside));
}
