import { type BoostedTrees, logOddsByTrees, type Tree } from '../../src/retrieval/boosted-trees.ts';
import type { Labelled } from './logistic.ts';

/** An example whose features are known; all count as much. */
type Example = Omit<Labelled, 'weight'>;

/** How trees are grown: so many, each so deep, with so many examples at least where one ends, and its values taken by so much of them. */
const TREES = 80;
const DEPTH = 2;
const LEAST = 20;
const RATE = 0.05;

/** An example, how far the trees so far are from it, and how unsure they are of it. */
interface Left {
  readonly features: readonly number[];
  readonly residual: number;
  readonly curve: number;
}

/** Learns trees one after another, each from what those before leave over (gradient boosting of the log loss). */
export function trainTrees(examples: readonly Example[]): BoostedTrees {
  const share = examples.filter(({ holds }) => holds).length / examples.length;
  const bias = round(Math.log(share / (1 - share)));
  const sums = examples.map(() => bias);
  const trees: Tree[] = [];
  for (let at = 0; at < TREES; at++) {
    const left = examples.map(({ features, holds }, place): Left => {
      const p = 1 / (1 + Math.exp(-(sums[place] ?? 0)));
      return { features, residual: Number(holds) - p, curve: p * (1 - p) };
    });
    const tree = grown(left, DEPTH);
    trees.push(tree);
    const alone = { bias: 0, trees: [tree] };
    for (const [place, { features }] of examples.entries())
      sums[place] = (sums[place] ?? 0) + logOddsByTrees(alone, features);
  }
  return { bias, trees };
}

function grown(left: readonly Left[], depth: number): Tree {
  const split = depth > 0 ? bestSplit(left) : undefined;
  if (split === undefined) return leaf(left);
  const { feature, bound } = split;
  const isBelow = ({ features }: Left): boolean => (features[feature] ?? 0) < bound;
  return {
    feature,
    bound,
    below: grown(left.filter(isBelow), depth - 1),
    above: grown(
      left.filter((one) => !isBelow(one)),
      depth - 1,
    ),
  };
}

/** A step of Newton's method. */
function leaf(left: readonly Left[]): number {
  const residual = left.reduce((sum, one) => sum + one.residual, 0);
  const curve = left.reduce((sum, one) => sum + one.curve, 0);
  return round((RATE * residual) / Math.max(curve, 1e-9));
}

/** Where two parts leave over the most different residuals; undefined where every part would be too small. */
function bestSplit(left: readonly Left[]): { feature: number; bound: number } | undefined {
  const all = left.reduce((sum, { residual }) => sum + residual, 0);
  let best: { feature: number; bound: number; gain: number } | undefined;
  for (const feature of left[0]?.features.keys() ?? []) {
    const valueOf = (one: Left | undefined): number => one?.features[feature] ?? 0;
    const sorted = left.toSorted((a, b) => valueOf(a) - valueOf(b));
    let below = 0;
    for (const [at, one] of sorted.entries()) {
      const above = sorted.length - at;
      const [last, next] = [valueOf(sorted[at - 1]), valueOf(one)];
      if (at >= LEAST && above >= LEAST && next > last) {
        const gain = (at * above * (below / at - (all - below) / above) ** 2) / sorted.length;
        if (gain > (best?.gain ?? 0)) best = { feature, bound: round((last + next) / 2), gain };
      }
      below += one.residual;
    }
  }
  return best;
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
