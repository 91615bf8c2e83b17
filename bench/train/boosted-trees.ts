import type { TreeEnsemble } from '../../src/retrieval/trees.ts';
import { type BinnedColumns, binColumns } from './bins.ts';
import { gradientsOf, type Objective } from './objectives.ts';
import { growTree } from './grow-tree.ts';
import { randomNumbers } from './random.ts';

/** Rows to learn from: `columns[feature][row]`, a label a row, and where each group (question) begins. */
export interface TrainingRows {
  readonly features: readonly string[];
  readonly columns: readonly Float32Array[];
  /** 0 or more for ranking (gain 2^label - 1), 0 or 1 for the logistic objective. */
  readonly labels: Float32Array;
  /** Rows of group g are `groups[g] .. groups[g + 1]`; its last entry is the number of rows. Rows of a question stand together. */
  readonly groups: readonly number[];
  /** How much each group counts; 1 each by default. */
  readonly groupWeights?: readonly number[];
}

export interface TrainingOptions {
  readonly objective: Objective;
  readonly trees: number;
  /** Leaves a tree, 2 or more. */
  readonly leaves: number;
  /** Shrinkage of each tree, above 0 and at most 1. */
  readonly learningRate: number;
  /** The least rows in a leaf. */
  readonly leafRows: number;
  /** L2 regularisation of leaf values, 0 or more. */
  readonly l2: number;
  /** Part of the features that each tree may use, above 0 and at most 1. */
  readonly featureFraction: number;
  /** Part of the groups that each tree sees, above 0 and at most 1. */
  readonly groupFraction: number;
  readonly seed: number;
  readonly onTree?: (done: number, of: number) => void;
}

/**
 * Gradient-boosted regression trees over binned features, grown leaf by leaf with second-order gradients
 * (T. Chen and C. Guestrin, "XGBoost", KDD 2016, https://arxiv.org/abs/1603.02754, equations 5 to 7). The same rows, options and
 * seed give the same trees.
 */
export function trainTrees(rows: TrainingRows, options: TrainingOptions): TreeEnsemble {
  const binned = binColumns(rows.columns);
  const random = randomNumbers(options.seed);
  const count = rows.labels.length;
  const base = options.objective === 'logistic' ? logOdds(rows) : 0;
  const scores = new Float64Array(count).fill(base);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const nodes = {
    roots: [] as number[],
    feature: [] as number[],
    threshold: [] as number[],
    left: [] as number[],
    value: [] as number[],
  };

  for (let tree = 0; tree < options.trees; tree++) {
    gradientsOf(options.objective, rows, scores, gradients, hessians);
    const grown = growTree({
      binned,
      gradients,
      hessians,
      rows: sampleRows(rows.groups, options.groupFraction, random),
      features: sampleFeatures(binned, options.featureFraction, random),
      leaves: options.leaves,
      leafRows: options.leafRows,
      l2: options.l2,
      learningRate: options.learningRate,
    });
    // Rows outside the sample have a score, too: every row walks the new tree.
    grown.addScores(binned, scores);
    const offset = nodes.feature.length;
    nodes.roots.push(offset);
    nodes.feature.push(...grown.feature);
    nodes.threshold.push(...grown.threshold);
    nodes.left.push(...grown.left.map((left) => (left < 0 ? 0 : left + offset)));
    nodes.value.push(...grown.value);
    options.onTree?.(tree + 1, options.trees);
  }
  return { features: rows.features, base, ...nodes };
}

function logOdds({ labels }: TrainingRows): number {
  const mean = Math.min(
    0.999,
    Math.max(0.001, labels.reduce((sum, label) => sum + label, 0) / labels.length),
  );
  return Math.log(mean / (1 - mean));
}

function sampleRows(groups: readonly number[], fraction: number, random: () => number): Int32Array {
  const rows: number[] = [];
  for (let group = 0; group + 1 < groups.length; group++) {
    if (fraction < 1 && random() >= fraction) continue;
    for (let row = groups[group] ?? 0; row < (groups[group + 1] ?? 0); row++) rows.push(row);
  }
  return Int32Array.from(rows);
}

function sampleFeatures(binned: BinnedColumns, fraction: number, random: () => number): readonly number[] {
  const useful = binned.columns
    .map((_, feature) => feature)
    .filter((feature) => (binned.thresholds[feature]?.length ?? 0) > 0);
  return fraction >= 1 ? useful : useful.filter(() => random() < fraction);
}
