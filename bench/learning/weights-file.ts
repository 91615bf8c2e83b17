import type { Calibration } from '../../src/retrieval/confidence.ts';
import type { Tree } from '../../src/retrieval/trees.ts';

/** The text of `src/retrieval/weights.ts`. */
export function written(model: {
  readonly ranking: readonly Tree[];
  readonly confidence: readonly Tree[];
  readonly calibration: Calibration;
  readonly threshold: number;
  readonly scores: readonly string[];
}): string {
  const { ranking, confidence, calibration, threshold, scores } = model;
  return `/**
 * Written by \`npm run train\`; not to be edited by hand. Trees of \`./trees.ts\` over the features of \`./features/window-features.ts\`
 * (ranking) and \`./confidence-features.ts\` (confidence), in their order. No text of a collection is in here.
 *
 * Cross-validated by article, every question judged by trees that saw none of its articles:
${scores.map((line) => ` * - ${line}`).join('\n')}
 */
import type { Calibration } from './confidence.ts';
import type { Tree } from './trees.ts';

/** Below this probability nothing is answered. */
export const THRESHOLD = ${threshold};

export const CALIBRATION: Calibration = ${JSON.stringify(calibration)};

export const RANKING_TREES: readonly Tree[] = ${lines(ranking)};

export const CONFIDENCE_TREES: readonly Tree[] = ${lines(confidence)};
`;
}

/** A tree a line, so that a change of the weights can be looked at. */
function lines(trees: readonly Tree[]): string {
  return `[\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')},\n]`;
}
