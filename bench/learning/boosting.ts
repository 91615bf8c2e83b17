import type { Tree } from '../../src/retrieval/trees.ts';
import { randomFrom } from './random.ts';

/** How trees are grown. */
export interface Settings {
  readonly trees: number;
  readonly leaves: number;
  readonly learningRate: number;
  /** Leaves hold at least this many rows. */
  readonly minRows: number;
  /** Added to every leaf's sum of second derivatives: the higher, the flatter the leaves (L2). */
  readonly shrinkage: number;
  /** Shares of the groups and of the features that a tree sees. */
  readonly groupShare: number;
  readonly featureShare: number;
  readonly seed: number;
}

/** Rows in groups (a question's windows); `starts` holds each group's first row and, last, the number of rows. */
export interface Rows {
  readonly features: Float32Array;
  readonly featureCount: number;
  readonly starts: Int32Array;
}

/** Writes first and second derivatives of the loss for the rows `[from, to)` of group `group`. */
export type Derive = (
  group: number,
  from: number,
  to: number,
  scores: Float64Array,
  first: Float32Array,
  second: Float32Array,
) => void;

const BINS = 64;

/** Grows boosted trees on the derivatives of any loss; thresholds are midpoints between bins of equal frequency. */
export function grow(
  rows: Rows,
  derive: Derive,
  settings: Settings,
  onTree: (at: number) => void = () => {},
): Tree[] {
  const { features, featureCount, starts } = rows;
  const rowCount = starts.at(-1) ?? 0;
  const random = randomFrom(settings.seed);
  const cuts = Array.from({ length: featureCount }, (_, feature) =>
    cutsOf(features, featureCount, feature, rowCount),
  );
  const bins = cuts.map((cut, feature) => binned(features, featureCount, feature, rowCount, cut));
  const scores = new Float64Array(rowCount);
  const first = new Float32Array(rowCount);
  const second = new Float32Array(rowCount);
  const trees: Tree[] = [];
  for (let at = 0; at < settings.trees; at++) {
    const inBag: number[] = [];
    for (let group = 0; group + 1 < starts.length; group++) {
      if (random() >= settings.groupShare) continue;
      const from = starts[group] ?? 0;
      const to = starts[group + 1] ?? 0;
      derive(group, from, to, scores, first, second);
      for (let row = from; row < to; row++) inBag.push(row);
    }
    const used = cuts
      .map((_, feature) => feature)
      .filter((feature) => (cuts[feature]?.length ?? 0) > 0 && random() < settings.featureShare);
    const tree = growTree(Int32Array.from(inBag), { bins, cuts, used, first, second }, settings);
    trees.push(tree);
    for (let row = 0; row < rowCount; row++)
      scores[row] = (scores[row] ?? 0) + valueOf(tree, features, row * featureCount);
    onTree(at);
  }
  return trees;
}

function valueOf(tree: Tree, features: Float32Array, at: number): number {
  let node = tree;
  while (typeof node !== 'number') node = (features[at + node[0]] ?? 0) <= node[1] ? node[2] : node[3];
  return node;
}

/** Up to 63 thresholds that split a sample of the feature's values evenly. */
function cutsOf(features: Float32Array, featureCount: number, feature: number, rowCount: number): number[] {
  const step = Math.max(1, Math.floor(rowCount / 50_000));
  const sample: number[] = [];
  for (let row = 0; row < rowCount; row += step) sample.push(features[row * featureCount + feature] ?? 0);
  sample.sort((a, b) => a - b);
  const cuts: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const at = Math.floor((bin * sample.length) / BINS);
    const low = sample[at - 1] ?? 0;
    const high = sample[at] ?? 0;
    if (high <= low) {
      // A value that fills several bins: its upper edge is still a threshold.
      const next = sample.find((value, place) => place > at && value > low);
      if (next !== undefined && rounded(low, next) > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY))
        cuts.push(rounded(low, next));
    } else if (rounded(low, high) > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY)) {
      cuts.push(rounded(low, high));
    }
  }
  return cuts;
}

/** A short number between two: the weights file holds thousands of them. */
function rounded(low: number, high: number): number {
  for (let digits = 1; digits < 8; digits++) {
    const short = Number(((low + high) / 2).toPrecision(digits));
    if (short >= low && short < high) return short;
  }
  return low;
}

function binned(
  features: Float32Array,
  featureCount: number,
  feature: number,
  rowCount: number,
  cuts: readonly number[],
): Uint8Array {
  const bins = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const value = features[row * featureCount + feature] ?? 0;
    let low = 0;
    let high = cuts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= (cuts[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    bins[row] = low;
  }
  return bins;
}

interface Data {
  readonly bins: readonly Uint8Array[];
  readonly cuts: readonly (readonly number[])[];
  readonly used: readonly number[];
  readonly first: Float32Array;
  readonly second: Float32Array;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Leaf {
  readonly rows: Int32Array;
  /** Per used feature and bin: sum of first derivatives, of second ones, and rows. */
  readonly histogram: Float64Array;
  readonly split: Split | undefined;
  node: { tree: Tree };
}

function growTree(rows: Int32Array, data: Data, settings: Settings): Tree {
  const root: { tree: Tree } = { tree: 0 };
  const parents = new Map<
    { tree: Tree },
    { feature: number; bin: number; below: { tree: Tree }; above: { tree: Tree } }
  >();
  const histogram = histogramOf(rows, data);
  const leaves: Leaf[] = [{ rows, histogram, split: bestSplit(histogram, data, settings), node: root }];
  while (leaves.length < settings.leaves) {
    let chosen = -1;
    for (const [at, { split }] of leaves.entries()) {
      if (split !== undefined && split.gain > (leaves[chosen]?.split?.gain ?? 0)) chosen = at;
    }
    const leaf = leaves[chosen];
    if (leaf?.split === undefined) break;
    const { feature, bin } = leaf.split;
    const column = data.bins[feature] ?? new Uint8Array();
    const below = leaf.rows.filter((row) => (column[row] ?? 0) <= bin);
    const above = leaf.rows.filter((row) => (column[row] ?? 0) > bin);
    const smaller = below.length < above.length ? below : above;
    const ofSmaller = histogramOf(smaller, data);
    const ofLarger = leaf.histogram.map((sum, at) => sum - (ofSmaller[at] ?? 0));
    const [ofBelow, ofAbove] = smaller === below ? [ofSmaller, ofLarger] : [ofLarger, ofSmaller];
    const nodes = { below: { tree: 0 as Tree }, above: { tree: 0 as Tree } };
    parents.set(leaf.node, { feature, bin, ...nodes });
    leaves.splice(
      chosen,
      1,
      { rows: below, histogram: ofBelow, split: bestSplit(ofBelow, data, settings), node: nodes.below },
      { rows: above, histogram: ofAbove, split: bestSplit(ofAbove, data, settings), node: nodes.above },
    );
  }
  for (const { rows: inLeaf, node } of leaves) {
    let g = 0;
    let h = 0;
    for (const row of inLeaf) {
      g += data.first[row] ?? 0;
      h += data.second[row] ?? 0;
    }
    node.tree = Number(((-g / (h + settings.shrinkage)) * settings.learningRate).toPrecision(3));
  }
  const build = (node: { tree: Tree }): Tree => {
    const parent = parents.get(node);
    if (parent === undefined) return node.tree;
    return [
      parent.feature,
      data.cuts[parent.feature]?.[parent.bin] ?? 0,
      build(parent.below),
      build(parent.above),
    ];
  };
  return build(root);
}

function histogramOf(rows: Int32Array, { bins, used, first, second }: Data): Float64Array {
  const histogram = new Float64Array(used.length * BINS * 3);
  // Gathered once: each feature below then reads them in order instead of all over memory.
  const firsts = Float32Array.from(rows, (row) => first[row] ?? 0);
  const seconds = Float32Array.from(rows, (row) => second[row] ?? 0);
  for (const [slot, feature] of used.entries()) {
    const column = bins[feature] ?? new Uint8Array();
    const offset = slot * BINS * 3;
    for (let at = 0; at < rows.length; at++) {
      const cell = offset + (column[rows[at] ?? 0] ?? 0) * 3;
      histogram[cell] = (histogram[cell] ?? 0) + (firsts[at] ?? 0);
      histogram[cell + 1] = (histogram[cell + 1] ?? 0) + (seconds[at] ?? 0);
      histogram[cell + 2] = (histogram[cell + 2] ?? 0) + 1;
    }
  }
  return histogram;
}

function bestSplit(
  histogram: Float64Array,
  { cuts, used }: Data,
  { minRows, shrinkage }: Settings,
): Split | undefined {
  let best: Split | undefined;
  for (const [slot, feature] of used.entries()) {
    const offset = slot * BINS * 3;
    let g = 0;
    let h = 0;
    let n = 0;
    for (let bin = 0; bin < BINS; bin++) {
      g += histogram[offset + bin * 3] ?? 0;
      h += histogram[offset + bin * 3 + 1] ?? 0;
      n += histogram[offset + bin * 3 + 2] ?? 0;
    }
    const whole = (g * g) / (h + shrinkage);
    let gBelow = 0;
    let hBelow = 0;
    let nBelow = 0;
    const bins = cuts[feature]?.length ?? 0;
    for (let bin = 0; bin < bins; bin++) {
      gBelow += histogram[offset + bin * 3] ?? 0;
      hBelow += histogram[offset + bin * 3 + 1] ?? 0;
      nBelow += histogram[offset + bin * 3 + 2] ?? 0;
      if (nBelow < minRows) continue;
      if (n - nBelow < minRows) break;
      const gain =
        (gBelow * gBelow) / (hBelow + shrinkage) +
        ((g - gBelow) * (g - gBelow)) / (h - hBelow + shrinkage) -
        whole;
      if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
    }
  }
  return best;
}
