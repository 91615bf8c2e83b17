/** A small decision tree: its value where it ends, else the question whether a feature is below a bound, and what follows. */
export type Tree =
  | number
  | { readonly feature: number; readonly bound: number; readonly below: Tree; readonly above: Tree };

/** Trees whose values add up to the log-odds of a claim (https://doi.org/10.1214/aos/1013203451). */
export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** The log-odds of the claim. With a feature that is not known yet: no less than they can come to be once it is. */
export function logOddsByTrees(
  { bias, trees }: BoostedTrees,
  features: readonly (number | undefined)[],
): number {
  return trees.reduce<number>((sum, tree) => sum + valueOf(tree, features), bias);
}

function valueOf(tree: Tree, features: readonly (number | undefined)[]): number {
  if (typeof tree === 'number') return tree;
  const { below, above, bound } = tree;
  const value = features[tree.feature];
  if (value === undefined) return Math.max(valueOf(below, features), valueOf(above, features));
  return valueOf(value < bound ? below : above, features);
}
