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
