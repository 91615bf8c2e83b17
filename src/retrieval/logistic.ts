/** A logistic regression: what a few numbers say for or against a thing. */
export interface Logistic {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The same with the probability from which on the thing is taken to be so. */
export interface Classifier extends Logistic {
  readonly threshold: number;
}

/** The probability in 0..1 that the thing is so. */
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
