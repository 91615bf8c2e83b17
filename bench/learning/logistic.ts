import type { Logistic } from '../../src/retrieval/logistic.ts';

/** One example: its features, whether it is so, and how much it counts. */
export interface Labelled {
  readonly features: readonly number[];
  readonly holds: boolean;
  readonly weight: number;
}

const STEPS = 12;

/** A logistic regression with a ridge, by Newton's method over standardised features. */
export function trainLogistic(examples: readonly Labelled[], ridge = 1): Logistic {
  const width = examples[0]?.features.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => examples.map(({ features }) => features[at] ?? 0));
  const mean = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / column.length);
  const deviation = columns.map(
    (column, at) =>
      Math.sqrt(column.reduce((sum, value) => sum + (value - (mean[at] ?? 0)) ** 2, 0) / column.length) || 1,
  );
  const rows = examples.map(({ features }) => [
    ...features.map((value, at) => (value - (mean[at] ?? 0)) / (deviation[at] ?? 1)),
    1,
  ]);
  let weights = Array.from({ length: width + 1 }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at < width ? -ridge * weight : 0));
    const hessian = weights.map((_, at) => weights.map((_unused, to) => (at === to ? ridge : 0)));
    for (const [place, row] of rows.entries()) {
      const { holds, weight } = examples[place] ?? { holds: false, weight: 0 };
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
      const curve = weight * p * (1 - p);
      for (const [at, value] of row.entries()) {
        gradient[at] = (gradient[at] ?? 0) + weight * (Number(holds) - p) * value;
        const line = hessian[at] ?? [];
        for (const [to, other] of row.entries()) line[to] = (line[to] ?? 0) + curve * value * other;
      }
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
  }
  const round = (value: number): number => Number(value.toPrecision(6));
  return {
    mean: mean.map(round),
    deviation: deviation.map(round),
    weights: weights.slice(0, width).map(round),
    bias: round(weights[width] ?? 0),
  };
}

/** The solution of a system of linear equations, by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const width = right.length;
  for (let at = 0; at < width; at++) {
    const pivot = rows
      .slice(at)
      .reduce((best, row) => (Math.abs(row[at] ?? 0) > Math.abs(best[at] ?? 0) ? row : best));
    const place = rows.indexOf(pivot);
    [rows[at], rows[place]] = [pivot, rows[at] ?? []];
    for (const [to, row] of rows.entries()) {
      if (to === at) continue;
      const factor = (row[at] ?? 0) / (pivot[at] || 1);
      for (let column = at; column <= width; column++)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row, at) => (row[width] ?? 0) / (row[at] || 1));
}
