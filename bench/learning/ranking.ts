import { FEATURE_NAMES } from '../../src/retrieval/features/window-features.ts';
import { Forest, type Tree } from '../../src/retrieval/trees.ts';
import { mean, percentile } from '../quality/metrics.ts';
import { grow, type Settings } from './boosting.ts';
import type { Example, Task } from './examples.ts';
import { hashOf, randomFrom } from './random.ts';

export const RANKING: Settings = {
  trees: 350,
  leaves: 12,
  learningRate: 0.08,
  minRows: 120,
  shrinkage: 4,
  groupShare: 0.5,
  featureShare: 0.5,
  seed: 1,
};

/** Negatives that a question is trained on, at random beside every good window. */
const NEGATIVES = 45;

/** How good it is to quote a window: the answer in the paragraph it is known from, or half of that. */
function worth({ holdsAnswer, inGoldPassage, inGoldArticle }: Example): number {
  if (holdsAnswer && inGoldPassage) return 1;
  if (holdsAnswer) return inGoldArticle ? 0.6 : 0.25;
  return inGoldPassage ? 0.2 : 0;
}

/**
 * Trees that score windows so that the softmax over a question's windows falls on good ones: the loss is
 * `-log Σ worth · softmax(score)`. `weights` counts a collection's questions more or less.
 */
export function trainRanking(
  tasks: readonly Task[],
  weights: ReadonlyMap<string, number>,
  settings = RANKING,
): Tree[] {
  const width = FEATURE_NAMES.length;
  const random = randomFrom(settings.seed + 1);
  const chosen: { readonly task: Task; readonly rows: readonly number[] }[] = [];
  for (const task of tasks) {
    const rows = sampled(task, random);
    if (rows.length > 1) chosen.push({ task, rows });
  }
  const rowCount = chosen.reduce((sum, { rows }) => sum + rows.length, 0);
  const features = new Float32Array(rowCount * width);
  const worths = new Float32Array(rowCount);
  const starts = new Int32Array(chosen.length + 1);
  let next = 0;
  for (const [group, { task, rows }] of chosen.entries()) {
    starts[group] = next;
    for (const row of rows) {
      features.set(task.features.subarray(row * width, (row + 1) * width), next * width);
      const example = task.examples[row];
      worths[next] = example === undefined ? 0 : worth(example);
      next++;
    }
  }
  starts[chosen.length] = next;
  const weightOf = chosen.map(({ task }) => weights.get(task.collection) ?? 1);
  return grow(
    { features, featureCount: width, starts },
    (group, from, to, scores, first, second) => {
      let most = Number.NEGATIVE_INFINITY;
      for (let row = from; row < to; row++) most = Math.max(most, scores[row] ?? 0);
      let all = 0;
      let good = 0;
      for (let row = from; row < to; row++) {
        const power = Math.exp((scores[row] ?? 0) - most);
        all += power;
        good += power * (worths[row] ?? 0);
      }
      const weight = weightOf[group] ?? 1;
      for (let row = from; row < to; row++) {
        const power = Math.exp((scores[row] ?? 0) - most);
        const share = power / all;
        first[row] = weight * (share - (power * (worths[row] ?? 0)) / good);
        second[row] = weight * Math.max(1e-4, share * (1 - share));
      }
    },
    settings,
  );
}

/** Every good window and some others; none where there is no good one, since nothing is learned there. */
function sampled({ examples }: Task, random: () => number): number[] {
  const good: number[] = [];
  const others: number[] = [];
  for (const [row, example] of examples.entries()) (worth(example) > 0 ? good : others).push(row);
  if (good.length === 0 || others.length === 0) return [];
  const keep = NEGATIVES / others.length;
  return [...good, ...others.filter(() => random() < keep)];
}

/** A question's quotes as the product chooses them: the best windows that do not overlap. */
export function chosenBy(score: (task: Task, row: number) => number, task: Task, limit: number): Example[] {
  const order = task.examples
    .map((example, row) => ({ example, score: score(task, row) }))
    .toSorted((a, b) => b.score - a.score);
  const chosen: Example[] = [];
  for (const { example } of order) {
    if (chosen.length >= limit) break;
    if (
      !chosen.some(
        (other) =>
          other.passage === example.passage && other.start < example.end && example.start < other.end,
      )
    )
      chosen.push(example);
  }
  return chosen;
}

export interface RankingScores {
  readonly questions: number;
  readonly passage1: number;
  readonly article1: number;
  readonly answer1: number;
  readonly answer3: number;
  readonly chars: number;
  readonly p95: number;
}

/** The ranking metrics of held-out tasks. */
export function scoresOf(tasks: readonly Task[], score: (task: Task, row: number) => number): RankingScores {
  const chosen = tasks.map((task) => chosenBy(score, task, 3));
  const share = (holds: (excerpts: readonly Example[]) => boolean): number =>
    chosen.filter(holds).length / (chosen.length || 1);
  const lengths = chosen.flatMap(([first]) => (first === undefined ? [] : [first.end - first.start]));
  return {
    questions: tasks.length,
    passage1: share(([first]) => first?.inGoldPassage === true),
    article1: share(([first]) => first?.inGoldArticle === true),
    answer1: share(([first]) => first?.holdsAnswer === true),
    answer3: share((excerpts) => excerpts.some(({ holdsAnswer }) => holdsAnswer)),
    chars: mean(lengths),
    p95: percentile(lengths, 0.95),
  };
}

/** The score of trees for a task's row. */
export function scorer(trees: readonly Tree[]): (task: Task, row: number) => number {
  const forest = new Forest(trees);
  return ({ features }, row) => forest.score(features, row * FEATURE_NAMES.length);
}

/**
 * The fold of every task: questions that share an article, over all collections, are in one fold, so that nothing of a held-out
 * article is trained on.
 */
export function foldsOf(tasks: readonly Task[], folds: number): number[] {
  const parent = new Map<string, string>();
  const rootOf = (article: string): string => {
    let root = article;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  for (const { question } of tasks) {
    const [first, ...others] = question.articles;
    if (first === undefined) continue;
    for (const other of others) {
      const [a, b] = [rootOf(first), rootOf(other)];
      if (a !== b) parent.set(a, b);
    }
  }
  return tasks.map(({ question }) => hashOf(rootOf([...question.articles][0] ?? question.id)) % folds);
}
