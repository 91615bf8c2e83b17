import type { BinnedColumns } from './bins.ts';

/** What one tree is grown from. */
export interface GrowInput {
  readonly binned: BinnedColumns;
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  /** The rows that the tree may look at. */
  readonly rows: Int32Array;
  /** The features that it may split by. */
  readonly features: readonly number[];
  readonly leaves: number;
  readonly leafRows: number;
  readonly l2: number;
  readonly learningRate: number;
}

/** One tree in the layout of `TreeEnsemble`, children numbered within it; `left` is -1 for a leaf. */
export interface GrownTree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly value: readonly number[];
  /** Adds the tree's value for every row to its score. */
  addScores(binned: BinnedColumns, scores: Float64Array): void;
}

/** Bins a feature: the most thresholds (64) and one. */
const BINS = 65;
/** Numbers a bin holds: sum of gradients, sum of hessians, rows. */
const SUMS = 3;

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly sums: Float64Array;
  readonly split: Split | null;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Grows one tree, always splitting the leaf that gains most, until it has its leaves or nothing gains. */
export function growTree(input: GrowInput): GrownTree {
  const feature: number[] = [];
  const threshold: number[] = [];
  const left: number[] = [];
  const value: number[] = [];
  const bins: number[] = [];

  const addLeaf = (rows: Int32Array, sums: Float64Array): Leaf => {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += input.gradients[row] ?? 0;
      hessian += input.hessians[row] ?? 0;
    }
    const node = feature.push(-1) - 1;
    threshold.push(0);
    left.push(-1);
    bins.push(0);
    value.push((-gradient / (hessian + input.l2)) * input.learningRate);
    return { node, rows, sums, split: bestSplit(input, rows.length, sums, gradient, hessian) };
  };

  const leaves = [addLeaf(input.rows, sumUp(input, input.rows))];
  while (leaves.length < input.leaves) {
    const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    if (best.split === null) break;
    leaves.splice(leaves.indexOf(best), 1);
    const column = input.binned.columns[best.split.feature] ?? new Uint8Array();
    const { bin } = best.split;
    feature[best.node] = best.split.feature;
    threshold[best.node] = input.binned.thresholds[best.split.feature]?.[bin] ?? 0;
    bins[best.node] = bin;
    left[best.node] = feature.length;
    const leftRows = best.rows.filter((row) => (column[row] ?? 0) <= bin);
    const rightRows = best.rows.filter((row) => (column[row] ?? 0) > bin);
    // Only the smaller child is summed up: the larger one is what remains of its parent.
    const smaller = sumUp(input, leftRows.length <= rightRows.length ? leftRows : rightRows);
    const larger = best.sums.map((sum, index) => sum - (smaller[index] ?? 0));
    leaves.push(addLeaf(leftRows, leftRows.length <= rightRows.length ? smaller : larger));
    leaves.push(addLeaf(rightRows, leftRows.length <= rightRows.length ? larger : smaller));
  }

  const addScores = (binned: BinnedColumns, scores: Float64Array): void => {
    for (let row = 0; row < scores.length; row++) {
      let node = 0;
      let split = feature[node] ?? -1;
      while (split >= 0) {
        const next = left[node] ?? 0;
        node = (binned.columns[split]?.[row] ?? 0) <= (bins[node] ?? 0) ? next : next + 1;
        split = feature[node] ?? -1;
      }
      scores[row] = (scores[row] ?? 0) + (value[node] ?? 0);
    }
  };
  return { feature, threshold, left, value, addScores };
}

/** Gradients, hessians and rows by feature (of `input.features`, in order) and bin. */
function sumUp(input: GrowInput, rows: Int32Array): Float64Array {
  const sums = new Float64Array(input.features.length * BINS * SUMS);
  // Gathered once: each feature below then reads them in order instead of all over memory.
  const gradients = Float64Array.from(rows, (row) => input.gradients[row] ?? 0);
  const hessians = Float64Array.from(rows, (row) => input.hessians[row] ?? 0);
  input.features.forEach((feature, index) => {
    const column = input.binned.columns[feature] ?? new Uint8Array();
    const offset = index * BINS * SUMS;
    for (let position = 0; position < rows.length; position++) {
      const place = offset + (column[rows[position] ?? 0] ?? 0) * SUMS;
      sums[place] = (sums[place] ?? 0) + (gradients[position] ?? 0);
      sums[place + 1] = (sums[place + 1] ?? 0) + (hessians[position] ?? 0);
      sums[place + 2] = (sums[place + 2] ?? 0) + 1;
    }
  });
  return sums;
}

/** The split of these rows that lowers the loss most, null where none does. */
function bestSplit(
  input: GrowInput,
  rows: number,
  sums: Float64Array,
  gradient: number,
  hessian: number,
): Split | null {
  if (rows < 2 * input.leafRows) return null;
  const { l2, leafRows } = input;
  const whole = gradient ** 2 / (hessian + l2);
  let best: Split | null = null;
  for (const [index, feature] of input.features.entries()) {
    const splits = input.binned.thresholds[feature]?.length ?? 0;
    let leftGradient = 0;
    let leftHessian = 0;
    let leftCount = 0;
    for (let bin = 0; bin < splits; bin++) {
      const place = (index * BINS + bin) * SUMS;
      leftGradient += sums[place] ?? 0;
      leftHessian += sums[place + 1] ?? 0;
      leftCount += sums[place + 2] ?? 0;
      if (leftCount < leafRows) continue;
      if (rows - leftCount < leafRows) break;
      const rightGradient = gradient - leftGradient;
      const rightHessian = hessian - leftHessian;
      const gain = leftGradient ** 2 / (leftHessian + l2) + rightGradient ** 2 / (rightHessian + l2) - whole;
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain };
    }
  }
  return best;
}
