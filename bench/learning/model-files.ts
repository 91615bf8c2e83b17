import { writeFileSync } from 'node:fs';
import type { Answerability } from '../../src/retrieval/confidence/answerability.ts';
import type { SizedCalibration } from '../../src/retrieval/confidence/calibration.ts';
import type { NetworkWeights } from '../../src/retrieval/ranking/network.ts';
import { wrapSpans } from '../../src/text/wrap.ts';

const MODELS = new URL('../../models/', import.meta.url);

/** What one training made, and how good it was on what it had not seen. */
export interface Trained {
  readonly ranking: readonly NetworkWeights[];
  readonly confidence: readonly NetworkWeights[];
  readonly calibrations: readonly SizedCalibration[];
  readonly answerability: Answerability | undefined;
  /** Lines for `models/scores-by-….md`. */
  readonly scores: readonly string[];
}

/** Writes the numbers that ship, and beside them the scores that they reached in cross-validation. */
export function writeModels(
  kind: 'words' | 'meaning',
  { ranking, confidence, calibrations, answerability, scores }: Trained,
): void {
  write(`ranking/${kind}.json`, JSON.stringify(ranking));
  write(`confidence/${kind}.json`, JSON.stringify({ calibrations, answerability, networks: confidence }));
  write(
    `scores-by-${kind}.md`,
    `# Scores in cross-validation, by ${kind === 'words' ? 'words alone' : 'words and meaning'}

Written by \`npm run train\`: every question was judged by networks that saw nothing of its article, or of its community.

${scores.map((line) => asItem(line)).join('\n')}`,
  );
}

/** An item of a Markdown list, in lines of at most 120 characters. */
function asItem(line: string): string {
  const lines = wrapSpans(line, 118).map(({ start, end }) => line.slice(start, end));
  return `- ${lines.join('\n  ')}`;
}

function write(file: string, text: string): void {
  writeFileSync(new URL(file, MODELS), `${text}\n`);
}
