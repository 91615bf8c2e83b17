/**
 * Boosted regression trees as nested arrays: a leaf is its value; a split is `[feature, threshold, below, above]`,
 * and a value below the threshold, or equal to it, goes below.
 */
export type Tree = number | readonly [feature: number, threshold: number, below: Tree, above: Tree];

/** Trees laid out flat, so that a hundred windows are scored in a millisecond. */
export class Forest {
  /** Per node: the feature, or -1 for a leaf. */
  readonly #features: Int16Array;
  /** Per node: the threshold, or the leaf's value. */
  readonly #values: Float64Array;
  /** Per split: the node above the threshold; the one below is the next node. */
  readonly #above: Int32Array;
  /** Per node: the mean of the leaves below it, for `shares`. */
  readonly #means: Float64Array;
  readonly #roots: Int32Array;

  constructor(trees: readonly Tree[]) {
    const size = trees.reduce<number>((sum, tree) => sum + nodes(tree), 0);
    this.#features = new Int16Array(size);
    this.#values = new Float64Array(size);
    this.#above = new Int32Array(size);
    this.#means = new Float64Array(size);
    this.#roots = new Int32Array(trees.length);
    let next = 0;
    for (const [at, tree] of trees.entries()) {
      this.#roots[at] = next;
      next = this.#place(tree, next);
    }
  }

  /** The sum of the trees for the features in `row` from `at` on. */
  score(row: Float32Array, at: number): number {
    let sum = 0;
    for (const root of this.#roots) {
      let node = root;
      for (let feature = this.#features[node] ?? -1; feature >= 0; feature = this.#features[node] ?? -1) {
        node = (row[at + feature] ?? 0) <= (this.#values[node] ?? 0) ? node + 1 : (this.#above[node] ?? 0);
      }
      sum += this.#values[node] ?? 0;
    }
    return sum;
  }

  /**
   * Each feature's part in a score, by what every split on the way changes in the mean of the leaves left; the parts and `base` add
   * up to the score. See Saabas, https://blog.datadive.net/interpreting-random-forests/
   */
  shares(
    row: Float32Array,
    at: number,
    featureCount: number,
  ): { readonly base: number; readonly parts: Float64Array } {
    const parts = new Float64Array(featureCount);
    let base = 0;
    for (const root of this.#roots) {
      let node = root;
      base += this.#means[node] ?? 0;
      for (let feature = this.#features[node] ?? -1; feature >= 0; feature = this.#features[node] ?? -1) {
        const next =
          (row[at + feature] ?? 0) <= (this.#values[node] ?? 0) ? node + 1 : (this.#above[node] ?? 0);
        parts[feature] = (parts[feature] ?? 0) + (this.#means[next] ?? 0) - (this.#means[node] ?? 0);
        node = next;
      }
    }
    return { base, parts };
  }

  #place(tree: Tree, at: number): number {
    if (typeof tree === 'number') {
      this.#features[at] = -1;
      this.#values[at] = tree;
      this.#means[at] = tree;
      return at + 1;
    }
    const [feature, threshold, below, above] = tree;
    this.#features[at] = feature;
    this.#values[at] = threshold;
    const middle = this.#place(below, at + 1);
    this.#above[at] = middle;
    const end = this.#place(above, middle);
    this.#means[at] = ((this.#means[at + 1] ?? 0) + (this.#means[middle] ?? 0)) / 2;
    return end;
  }
}

function nodes(tree: Tree): number {
  return typeof tree === 'number' ? 1 : 1 + nodes(tree[2]) + nodes(tree[3]);
}
