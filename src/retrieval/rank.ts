import type { PassageAnalyser } from './analysed-passage.ts';
import { windowsInContext } from './candidates.ts';
import type { WindowInContext } from './features/feature-group.ts';
import { FEATURE_GROUPS, FEATURE_NAMES, fillFeatures } from './features/window-features.ts';
import type { Hit } from './passage-index.ts';
import type { Query } from './query.ts';
import { Forest } from './trees.ts';
import { RANKING_TREES } from './weights.ts';

const forest = new Forest(RANKING_TREES);
const WIDTH = FEATURE_NAMES.length;

/** A window that may be quoted, with its score: comparable inside one question, higher is better. */
export interface Ranked {
  readonly context: WindowInContext;
  readonly features: Float32Array;
  /** What the score holds beside the trees' part. */
  readonly prior: number;
  readonly score: number;
}

/** How windows are ranked; every field may be left out. */
export interface RankingOptions {
  /** Other trees than the trained ones, for cross-validation. */
  readonly trees?: Forest;
  /** The article that an earlier question was about. */
  readonly preferred?: string | undefined;
}

/** What the score of the preferred article's windows gains: as much as doubling their odds three times. */
const PREFERENCE = 2;
/** What a caption's score loses: at equal evidence prose says more. No collection that was trained on has captions. */
const CAPTION_COST = 0.3;

/** The windows of the found passages, best first; ties in the order of the first stage, then of place. */
export function rank(
  query: Query,
  hits: readonly Hit[],
  analyser: PassageAnalyser,
  options: RankingOptions = {},
): Ranked[] {
  const { trees = forest, preferred } = options;
  const contexts = windowsInContext(query, hits, analyser);
  const features = new Float32Array(contexts.length * WIDTH);
  return contexts
    .map((context, at) => {
      fillFeatures(context, features, at * WIDTH);
      const { passage, hit } = context.candidate;
      const prior =
        (hit.passage.article.id === preferred ? PREFERENCE : 0) - (passage.caption ? CAPTION_COST : 0);
      return {
        context,
        features: features.subarray(at * WIDTH, (at + 1) * WIDTH),
        prior,
        score: trees.score(features, at * WIDTH) + prior,
      };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** What each feature group adds to a score, the largest first; with the trees' common base they add up to it. */
export function sharesOf({ features, prior }: Ranked): { readonly group: string; readonly share: number }[] {
  const { base, parts } = forest.shares(features, 0, WIDTH);
  let next = 0;
  const shares = FEATURE_GROUPS.map(({ group, names }) => {
    const own = parts.subarray(next, next + names.length);
    next += names.length;
    return { group, share: own.reduce((sum, part) => sum + part, 0) };
  });
  return [...shares, { group: 'article and kind', share: prior }, { group: 'base', share: base }].toSorted(
    (a, b) => Math.abs(b.share) - Math.abs(a.share),
  );
}
