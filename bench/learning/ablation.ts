import { FEATURE_NAMES, featureRanges } from '../../src/retrieval/ranking/features/window-features.ts';
import { WORD_INPUTS } from '../../src/retrieval/ranking/features/word-inputs.ts';
import type { Task } from './examples.ts';
import { hashOf } from './random.ts';
import { type Score, scoresOf } from './ranking.ts';

/** What is lost when the network cannot tell a question's windows apart by a group of features. */
export interface Ablation {
  readonly group: string;
  readonly passage1: number;
  readonly answer1: number;
  readonly answer3: number;
}

/**
 * Ranks every held-out question with one group's numbers exchanged between its windows (permutation importance,
 * https://doi.org/10.1023/A:1010933404324 section 10); the first line is with nothing exchanged.
 */
export function ablate(tasks: readonly Task[], scoreOf: (task: Task) => Score): Ablation[] {
  const groups: { readonly group: string; readonly without: (task: Task) => Task }[] = [
    { group: 'all groups', without: (task) => task },
  ];
  for (const { group, range } of featureRanges()) {
    groups.push({
      group,
      without: (task) => ({ ...task, features: exchanged(task, task.features, FEATURE_NAMES.length, range) }),
    });
  }
  groups.push({
    group: 'words met',
    without: (task) => {
      const width = task.wordCount * WORD_INPUTS.length;
      return { ...task, words: exchanged(task, task.words, width, [0, width]) };
    },
  });
  const scores = new Map(tasks.map((task) => [task.question, scoreOf(task)]));
  return groups.map(({ group, without }) => {
    const { passage1, answer1, answer3 } = scoresOf(
      tasks.map(without),
      (task, row) => scores.get(task.question)?.(task, row) ?? 0,
    );
    return { group, passage1, answer1, answer3 };
  });
}

/** Rows of `width` numbers, those in `[from, to)` of each row taken from another row of the question. */
function exchanged(
  { examples, question }: Task,
  rows: Float32Array,
  width: number,
  [from, to]: readonly [from: number, to: number],
): Float32Array {
  const out = rows.slice();
  for (const row of examples.keys()) {
    const other = hashOf(`${question.id} ${row}`) % examples.length;
    out.set(rows.subarray(other * width + from, other * width + to), row * width + from);
  }
  return out;
}
