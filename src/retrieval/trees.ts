/**
 * An ensemble of regression trees, as flat arrays with one entry a node over all trees. A row goes left where
 * `row[feature] <= threshold`, otherwise right (not-a-number goes right).
 */
export interface TreeEnsemble {
  /** Names of the features, in the order of a row. */
  readonly features: readonly string[];
  /** Added to every score. */
  readonly base: number;
  /** The first node of each tree. */
  readonly roots: readonly number[];
  /** Feature of an inner node, -1 for a leaf. */
  readonly feature: readonly number[];
  /** Threshold of an inner node, 0 for a leaf. */
  readonly threshold: readonly number[];
  /** The left child of an inner node; the right one follows it. */
  readonly left: readonly number[];
  /** Score of a leaf; of an inner node, the mean of the training rows below it, which `featureShares` needs. */
  readonly value: readonly number[];
}

/** The sum of the leaves that a row falls into. `row` has one number a feature. */
export function scoreTrees(trees: TreeEnsemble, row: ArrayLike<number>): number {
  let score = trees.base;
  for (const root of trees.roots) score += trees.value[leafOf(trees, root, row)] ?? 0;
  return score;
}

/**
 * What each feature adds to a row's score, one number a feature; with the mean score of the roots they sum to `scoreTrees`. Each step of
 * a path is credited to the feature that decided it (A. Saabas, "Interpreting random forests", http://blog.datadive.net/interpreting-random-forests/).
 */
export function featureShares(trees: TreeEnsemble, row: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(trees.features.length);
  for (const root of trees.roots) {
    let node = root;
    let feature = trees.feature[node] ?? -1;
    while (feature >= 0) {
      const next = childOf(trees, node, feature, row);
      shares[feature] = (shares[feature] ?? 0) + (trees.value[next] ?? 0) - (trees.value[node] ?? 0);
      node = next;
      feature = trees.feature[node] ?? -1;
    }
  }
  return shares;
}

function leafOf(trees: TreeEnsemble, root: number, row: ArrayLike<number>): number {
  let node = root;
  let feature = trees.feature[node] ?? -1;
  while (feature >= 0) {
    node = childOf(trees, node, feature, row);
    feature = trees.feature[node] ?? -1;
  }
  return node;
}

function childOf(trees: TreeEnsemble, node: number, feature: number, row: ArrayLike<number>): number {
  const left = trees.left[node] ?? 0;
  return (row[feature] ?? Number.NaN) <= (trees.threshold[node] ?? 0) ? left : left + 1;
}
