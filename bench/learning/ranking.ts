import { chooseQuotes } from '../../src/retrieval/quoting/quotes.ts';
import { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import { FEATURE_NAMES } from '../../src/retrieval/ranking/features/window-features.ts';
import { WORD_INPUTS } from '../../src/retrieval/ranking/features/word-inputs.ts';
import type { NetworkWeights } from '../../src/retrieval/ranking/network.ts';
import { mean, percentile } from '../quality/metrics.ts';
import type { Example, Task } from './examples.ts';
import { type Group, type Row, type Settings, softmaxLoss, trainNetwork } from './network-training.ts';
import { hashOf, randomFrom } from './random.ts';

/** How the networks of the ranking are trained. */
export const RANKING: Settings = {
  words: [32, 16],
  judging: [64, 32],
  epochs: 8,
  batch: 32,
  rate: 0.003,
  decay: 0.01,
  dropout: 0.2,
  seed: 1,
};
const WIDTHS = { features: FEATURE_NAMES.length, words: WORD_INPUTS.length };

/** Other windows that a question is trained on beside its good ones, about; chosen anew in every epoch. */
const NEGATIVES = 45;

/** How good it is to quote a window: the answer in the paragraph it is known from, or half of that. */
function worth({ holdsAnswer, inGoldPassage, inGoldArticle }: Example): number {
  if (holdsAnswer && inGoldPassage) return 1;
  if (holdsAnswer) return inGoldArticle ? 0.6 : 0.25;
  return inGoldPassage ? 0.2 : 0;
}

/**
 * A network that scores windows so that the softmax over a question's windows falls on good ones, by their worth. `weights` counts a
 * collection's questions more or less.
 */
export function trainRanking(
  tasks: readonly Task[],
  weights: ReadonlyMap<string, number>,
  settings = RANKING,
  onEpoch?: (done: number) => void,
): NetworkWeights {
  const random = randomFrom(settings.seed + 1);
  // Nothing is learned from a question without a good window, or with nothing else.
  const telling = tasks
    .map((task) => ({ task, worths: task.examples.map(worth) }))
    .filter(({ worths }) => worths.some((value) => value > 0) && worths.includes(0));
  const groupsOf = (): Group[] =>
    telling.map(({ task, worths }) => {
      const keep = NEGATIVES / worths.filter((value) => value === 0).length;
      const rows = worths.flatMap((value, row) => (value > 0 || random() < keep ? [row] : []));
      return {
        rows: rows.map((row) => rowOf(task, row)),
        targets: rows.map((row) => worths[row] ?? 0),
        weight: weights.get(task.collection) ?? 1,
      };
    });
  return trainNetwork(groupsOf, WIDTHS, softmaxLoss, settings, onEpoch);
}

function rowOf({ features, words, wordCount }: Task, row: number): Row {
  return {
    features,
    at: row * WIDTHS.features,
    words,
    from: row * wordCount * WIDTHS.words,
    count: wordCount,
  };
}

/** Networks whose mean is taken. */
export const NETWORKS = 3;
/** The same of a fold: training them takes longest, so one is saved. */
export const NETWORKS_OF_FOLD = 2;

/** Several such networks, which differ in where their training began. */
export function trainRankings(
  tasks: readonly Task[],
  weights: ReadonlyMap<string, number>,
  networks: number,
): NetworkWeights[] {
  return Array.from({ length: networks }, (_, at) =>
    trainRanking(tasks, weights, { ...RANKING, seed: RANKING.seed + 10 * at }),
  );
}

/** How a task's row is scored. */
export type Score = (task: Task, row: number) => number;

/** A quote of a task as the product chooses it, and what is good about it. */
type Chosen = Omit<Example, 'passage' | 'untrained'>;

function chosenBy(score: Score, task: Task, limit: number): Chosen[] {
  const ranked = task.examples
    .map((example, row) => ({ ...example, score: score(task, row) }))
    .toSorted((a, b) => b.score - a.score);
  return chooseQuotes(ranked, limit);
}

/** How good a ranking is over some tasks. */
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
export function scoresOf(tasks: readonly Task[], score: Score): RankingScores {
  const chosen = tasks.map((task) => chosenBy(score, task, 3));
  const share = (holds: (excerpts: readonly Chosen[]) => boolean): number =>
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

/** The product's score with some networks for a task's row. */
export function scorer(weights: readonly NetworkWeights[]): Score {
  const networks = new Ensemble(weights);
  return (task, row) => {
    const { features, at, words, from, count } = rowOf(task, row);
    return networks.score(features, at, words, from, count) + (task.examples[row]?.untrained ?? 0);
  };
}

/**
 * The fold of every task: questions that share an article, over all collections, are in one fold, so that nothing of a held-out
 * article is trained on; those of a community are in one, too.
 */
export function foldsOf(
  tasks: readonly Pick<Task, 'collection' | 'question'>[],
  folds: number,
  communities: ReadonlySet<string> = new Set(),
): number[] {
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
  return tasks.map(({ collection, question }) =>
    communities.has(collection)
      ? foldOfCommunity(collection, folds)
      : hashOf(rootOf([...question.articles][0] ?? question.id)) % folds,
  );
}

/** The fold of all questions of a community. */
export function foldOfCommunity(name: string, folds: number): number {
  return hashOf(`community ${name}`) % folds;
}
