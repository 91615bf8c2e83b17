import { type Answerability, answerabilityOf } from '../../src/retrieval/confidence/answerability.ts';
import { ANSWERABILITY_AT } from '../../src/retrieval/confidence/confidence-features.ts';
import type { Case } from './cases.ts';
import { weightsOf } from './judging.ts';

/** How much weights are held at 0, per sum of the examples' weights. */
const RIDGE = 0.06;
const STEPS = 120;

/**
 * The same cases with what their vectors say, each by weights that were learned without its fold. The networks of the gate learn from these
 * numbers, so they must not be those of weights that know the answer.
 */
export function withAnswerability(
  cases: readonly Case[],
  folds: number,
  weights: ReadonlyMap<string, number>,
): Case[] {
  const models = Array.from({ length: folds }, (_, fold) =>
    trainAnswerability(
      cases.filter((one) => one.fold !== fold),
      weights,
    ),
  );
  return cases.map((one) => {
    const model = models[one.fold];
    if (one.vectors === undefined || model === undefined) return one;
    const features = one.features.slice();
    features[ANSWERABILITY_AT] = answerabilityOf(model, one.vectors.question, one.vectors.text);
    return { ...one, features };
  });
}

/**
 * A logistic regression with a ridge over the question's vector and its product with the text's, by Nesterov's accelerated gradient
 * (https://doi.org/10.1007/978-1-4419-8853-9, 2.2). Halves, pairs and thinned collections teach as well: there the same question has an answer in
 * one corpus and none in the other, so that what it asks cannot decide alone.
 */
export function trainAnswerability(
  cases: readonly Case[],
  weights: ReadonlyMap<string, number>,
): Answerability {
  const own = cases.filter(({ vectors }) => vectors !== undefined);
  const dimensions = own[0]?.vectors?.question.length ?? 0;
  const width = 2 * dimensions;
  const counted = weightsOf(own, weights);
  const total = counted.reduce((sum, weight) => sum + weight, 0) || 1;
  const rows = own.map(({ vectors }) => rowOf(vectors, dimensions));
  const { mean, deviation } = spreadOf(rows, counted, width);
  for (const row of rows)
    for (let at = 0; at < width; at++) row[at] = ((row[at] ?? 0) - (mean[at] ?? 0)) / (deviation[at] ?? 1);

  const learned = new Float64Array(width + 1);
  const ahead = new Float64Array(width + 1);
  const rate = 1 / (0.25 * largestEigenvalue(rows, counted, total, width) + RIDGE);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(width + 1);
    for (const [at, row] of rows.entries()) {
      const error = (counted[at] ?? 0) * (sigmoid(dot(ahead, row, width)) - Number(own[at]?.answerable));
      for (let to = 0; to < width; to++) gradient[to] = (gradient[to] ?? 0) + error * (row[to] ?? 0);
      gradient[width] = (gradient[width] ?? 0) + error;
    }
    for (let at = 0; at <= width; at++) {
      const ridge = at < width ? RIDGE * (ahead[at] ?? 0) : 0;
      const next = (ahead[at] ?? 0) - rate * ((gradient[at] ?? 0) / total + ridge);
      ahead[at] = next + ((step - 1) / (step + 2)) * (next - (learned[at] ?? 0));
      learned[at] = next;
    }
  }

  const scaled = Array.from({ length: width }, (_, at) => (learned[at] ?? 0) / (deviation[at] ?? 1));
  const moved = scaled.reduce((sum, weight, at) => sum + weight * (mean[at] ?? 0), 0);
  const round = (value: number): number => Number(value.toPrecision(5));
  return {
    question: scaled.slice(0, dimensions).map(round),
    product: scaled.slice(dimensions).map(round),
    bias: round((learned[width] ?? 0) - moved),
  };
}

/** The question's vector, then its product with the text's. */
function rowOf(vectors: Case['vectors'], dimensions: number): Float32Array {
  const row = new Float32Array(2 * dimensions);
  for (let at = 0; at < dimensions; at++) {
    const question = vectors?.question[at] ?? 0;
    row[at] = question;
    row[dimensions + at] = question * (vectors?.text[at] ?? 0);
  }
  return row;
}

function spreadOf(rows: readonly Float32Array[], weights: readonly number[], width: number) {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (const [at, row] of rows.entries()) {
    const weight = (weights[at] ?? 0) / total;
    for (let to = 0; to < width; to++) {
      const value = row[to] ?? 0;
      mean[to] = (mean[to] ?? 0) + weight * value;
      square[to] = (square[to] ?? 0) + weight * value * value;
    }
  }
  const deviation = square.map((value, at) => Math.sqrt(Math.max(0, value - (mean[at] ?? 0) ** 2)) || 1);
  return { mean, deviation };
}

/** Of the weighted covariance, by power iteration: how steep the loss can be. */
function largestEigenvalue(
  rows: readonly Float32Array[],
  weights: readonly number[],
  total: number,
  width: number,
): number {
  let vector = new Float64Array(width).fill(1 / Math.sqrt(width));
  let value = 1;
  for (let step = 0; step < 20; step++) {
    const next = new Float64Array(width);
    for (const [at, row] of rows.entries()) {
      const along = ((weights[at] ?? 0) / total) * dot(vector, row, width);
      for (let to = 0; to < width; to++) next[to] = (next[to] ?? 0) + along * (row[to] ?? 0);
    }
    value = Math.hypot(...next) || 1;
    vector = next.map((one) => one / value);
  }
  return Math.max(1, 1.1 * value);
}

/** The product of a row with weights; beyond the row's width the weights have a bias. */
function dot(weights: Float64Array, row: Float32Array, width: number): number {
  let sum = weights[width] ?? 0;
  for (let at = 0; at < width; at++) sum += (weights[at] ?? 0) * (row[at] ?? 0);
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
