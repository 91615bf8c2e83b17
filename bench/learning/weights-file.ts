import type { Calibration } from '../../src/retrieval/confidence.ts';
import type { Layer, NetworkWeights } from '../../src/retrieval/network.ts';

/** The text of `src/retrieval/weights.ts`. */
export function written(model: {
  readonly ranking: NetworkWeights;
  readonly confidence: readonly NetworkWeights[];
  readonly calibration: Calibration;
  readonly threshold: number;
  readonly scores: readonly string[];
}): string {
  const { ranking, confidence, calibration, threshold, scores } = model;
  return `/**
 * Written by \`npm run train\`; not to be edited by hand. Networks of \`./network.ts\` over the features of \`./features/window-features.ts\`
 * (ranking) or \`./confidence-features.ts\` (confidence) and the words' numbers of \`./features/word-inputs.ts\`, in their order. No text of a
 * collection is in here.
 *
 * Cross-validated by article, every question judged by networks that saw none of its articles:
${scores.map((line) => ` * - ${line}`).join('\n')}
 */
import type { Calibration } from './confidence.ts';
import type { NetworkWeights } from './network.ts';

/** Below this probability nothing is answered. */
export const THRESHOLD = ${threshold};

export const CALIBRATION: Calibration = ${JSON.stringify(calibration)};

export const RANKING_NETWORK: NetworkWeights = ${network(ranking)};

export const CONFIDENCE_NETWORKS: readonly NetworkWeights[] = [${confidence.map(network).join(', ')}];
`;
}

function network({ usual, spread, words, judging }: NetworkWeights): string {
  return `{
  usual: ${JSON.stringify(usual)},
  spread: ${JSON.stringify(spread)},
  words: [${words.map(layer).join(', ')}],
  judging: [${judging.map(layer).join(', ')}],
}`;
}

/** The weights of an input a line, so that a change can be looked at. */
function layer({ inputs, outputs, weights, biases }: Layer): string {
  const all = Array.from(weights);
  const rows = Array.from({ length: inputs }, (_, from) =>
    all.slice(from * outputs, (from + 1) * outputs).join(','),
  );
  return `{
    inputs: ${inputs},
    outputs: ${outputs},
    weights: [
${rows.map((row) => `      ${row},`).join('\n')}
    ],
    biases: ${JSON.stringify(Array.from(biases))},
  }`;
}
