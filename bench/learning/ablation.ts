import { FEATURE_GROUPS, FEATURE_NAMES } from '../../src/retrieval/features/window-features.ts';
import { Forest, type Tree } from '../../src/retrieval/trees.ts';
import type { Task } from './examples.ts';
import { hashOf } from './random.ts';
import { scoresOf } from './ranking.ts';

/** What is lost when the trees cannot tell a question's windows apart by a group of features. */
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
export function ablate(tasks: readonly Task[], treesOf: (task: Task) => readonly Tree[]): Ablation[] {
  const forests = new Map<readonly Tree[], Forest>();
  const forestOf = (task: Task): Forest => {
    const trees = treesOf(task);
    const forest = forests.get(trees) ?? new Forest(trees);
    forests.set(trees, forest);
    return forest;
  };
  let from = 0;
  const ranges = [{ group: 'all groups', from: 0, to: 0 }];
  for (const { group, names } of FEATURE_GROUPS) {
    ranges.push({ group, from, to: from + names.length });
    from += names.length;
  }
  return ranges.map(({ group, from, to }) => {
    const { passage1, answer1, answer3 } = scoresOf(tasks, (task, row) =>
      forestOf(task).score(exchanged(task, row, from, to), 0),
    );
    return { group, passage1, answer1, answer3 };
  });
}

/** A window's features with `[from, to)` those of another window of the question. */
function exchanged(
  { features, examples, question }: Task,
  row: number,
  from: number,
  to: number,
): Float32Array {
  const width = FEATURE_NAMES.length;
  const own = features.slice(row * width, (row + 1) * width);
  if (to > from) {
    const other = hashOf(`${question.id} ${row}`) % examples.length;
    own.set(features.subarray(other * width + from, other * width + to), from);
  }
  return own;
}
