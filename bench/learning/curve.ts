import type { Calibration } from '../../src/retrieval/confidence/calibration.ts';
import { rounded } from './trained-layer.ts';

const STEPS = 1_500;
const RATE = 0.01;

/** A score, whether what it was given for holds, and how much that counts. */
export interface Scored {
  readonly score: number;
  readonly holds: boolean;
  readonly weight: number;
}

/** The curve from scores to the probability that it holds, by gradient descent on the logistic loss (Adam, https://arxiv.org/abs/1412.6980). */
export function curveOf(examples: readonly Scored[]): Calibration {
  const curve = [1, 0, 0.9];
  const first = [0, 0, 0];
  const second = [0, 0, 0];
  for (let step = 1; step <= STEPS; step++) {
    const [slope = 1, offset = 0, ceiling = 1] = curve;
    const change = [0, 0, 0];
    for (const { score, holds, weight } of examples) {
      const share = 1 / (1 + Math.exp(-(slope * score + offset)));
      const probability = Math.min(1 - 1e-6, Math.max(1e-6, ceiling * share));
      const off = (weight * (probability - Number(holds))) / (probability * (1 - probability));
      const ofLine = off * ceiling * share * (1 - share);
      change[0] = (change[0] ?? 0) + ofLine * score;
      change[1] = (change[1] ?? 0) + ofLine;
      change[2] = (change[2] ?? 0) + off * share;
    }
    for (const [at, sum] of change.entries()) {
      const mean = sum / (examples.length || 1);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * mean;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * mean * mean;
      const moment = (first[at] ?? 0) / (1 - 0.9 ** step);
      const size = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      curve[at] = (curve[at] ?? 0) - (RATE * moment) / size;
    }
    curve[2] = Math.min(1, Math.max(0.5, curve[2] ?? 1));
  }
  const [slope = 1, offset = 0, ceiling = 1] = rounded(curve);
  return { slope, offset, ceiling };
}
