/** A line from a score to log-odds, and the highest probability. */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
  readonly ceiling: number;
}

/**
 * Platt's scaling of a score to a probability (https://www.cs.colorado.edu/~mozer/Teaching/syllabi/6622/papers/Platt1999.pdf), below a
 * ceiling: however sure it is that the articles answer, the best quote is the wrong sentence at times.
 */
export function calibrated(score: number, { slope, offset, ceiling }: Calibration): number {
  return ceiling / (1 + Math.exp(-(slope * score + offset)));
}

/** A calibration for corpora of so many passages: the fewer there are, the less a high score owes to chance. */
export interface SizedCalibration extends Calibration {
  readonly passages: number;
  /** Below this probability nothing is answered. */
  readonly threshold: number;
}

/** The calibration for a corpus: between two sizes a mixture of theirs, by the logarithm of the size; beyond them the nearest's. */
export function calibrationFor(passages: number, sizes: readonly SizedCalibration[]): SizedCalibration {
  const next = sizes.findIndex((one) => one.passages >= passages);
  const upper = sizes.at(next);
  const lower = sizes[next - 1];
  if (upper === undefined) throw new Error('A confidence has at least one calibration.');
  if (next < 1 || lower === undefined) return next === -1 ? upper : (sizes[0] ?? upper);
  const share = Math.log(passages / lower.passages) / Math.log(upper.passages / lower.passages);
  const between = (a: number, b: number): number => a + share * (b - a);
  return {
    passages,
    threshold: between(lower.threshold, upper.threshold),
    slope: between(lower.slope, upper.slope),
    offset: between(lower.offset, upper.offset),
    ceiling: between(lower.ceiling, upper.ceiling),
  };
}
