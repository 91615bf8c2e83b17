import type { Article } from '../../corpus/article.ts';
import { readModelFile } from '../model-file.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type Pair, pairFeatures } from './succession-features.ts';

/** A logistic regression over the features of a pair. */
export interface PairModel {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
  /** From this probability on it counts. */
  readonly threshold: number;
}

/** What was learned of pairs: `models/succession/README.md` says from what, and how good it is. */
export interface SuccessionModel {
  /** Whether the later window answers where the earlier, the best one, no longer does. */
  readonly replaces: PairModel;
  /** Whether both state one fact, and the later one anew. */
  readonly changed: PairModel;
}

/** What later articles make of the best window. */
export interface Succession {
  /** The window to lead with: the best one, or that of a later article which replaces it. */
  readonly lead: Ranked;
  /** What the lead replaces, and how; undefined where it replaces nothing. */
  readonly before?:
    | {
        readonly ranked: Ranked;
        /** Whether it is plain that it has changed; else both stand side by side. */
        readonly plain: boolean;
      }
    | undefined;
}

/** Windows of other articles that the best one is compared with. */
const MOST_PAIRS = 6;
/** A window that scores less is about something else. */
const WITHIN = 3;

/** The windows that may replace the best one, or that it may replace: the best of each of at most six later, and six earlier articles. */
export function pairsOf([best, ...others]: readonly Ranked[]): Pair[] {
  if (best === undefined) return [];
  const seen = new Set<Article>([articleOf(best)]);
  const places = { earlier: 0, later: 0 };
  const pairs: Pair[] = [];
  for (const other of others) {
    if (other.score < best.score - WITHIN) break;
    if (seen.has(articleOf(other))) continue;
    seen.add(articleOf(other));
    const earlierIsBest = isLater(articleOf(other), articleOf(best));
    if (!earlierIsBest && !isLater(articleOf(best), articleOf(other))) continue;
    const side = earlierIsBest ? 'later' : 'earlier';
    if (places[side] >= MOST_PAIRS) continue;
    const place = places[side]++;
    pairs.push(
      earlierIsBest
        ? { earlier: best, later: other, earlierIsBest, place }
        : { earlier: other, later: best, earlierIsBest, place },
    );
  }
  return pairs;
}

/** What replaces the best window of a ranking, and what the one to lead with replaces. */
export function successionIn(
  ranked: readonly Ranked[],
  model: SuccessionModel = modelFor(ranked),
): Succession | undefined {
  const [best] = ranked;
  if (best === undefined) return undefined;
  const judged = pairsOf(ranked).map((pair) => {
    const { features, stated } = pairFeatures(pair);
    const [replaces, changed] = [
      probabilityOf(model.replaces, features),
      probabilityOf(model.changed, features),
    ];
    return { ...pair, stated, replaces, changed };
  });
  const [next] = judged
    .filter(
      ({ earlierIsBest, replaces, changed }) =>
        earlierIsBest && (replaces >= model.replaces.threshold || changed >= model.changed.threshold),
    )
    .toSorted((a, b) => Math.max(b.replaces, b.changed) - Math.max(a.replaces, a.changed));
  if (next !== undefined)
    return { lead: next.later, before: { ranked: best, plain: next.changed >= model.changed.threshold } };
  const [former] = judged
    .filter(({ earlierIsBest, changed }) => !earlierIsBest && changed >= model.changed.threshold)
    .toSorted((a, b) => b.changed - a.changed);
  return { lead: best, before: former && { ranked: former.earlier, plain: true } };
}

/** The probability in 0..1 that a model gives a pair. */
export function probabilityOf(
  { mean, deviation, weights, bias }: PairModel,
  features: readonly number[],
): number {
  const sum = features.reduce(
    (all, value, at) => all + ((value - (mean[at] ?? 0)) / (deviation[at] || 1)) * (weights[at] ?? 0),
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

function articleOf({ context }: Ranked): Article {
  return context.candidate.article;
}

/** Whether an article is plainly of a later date: "2023" is not earlier than "2023-05". */
function isLater({ published: a }: Article, { published: b }: Article): boolean {
  return a !== null && b !== null && a.iso > b.iso && !a.iso.startsWith(b.iso);
}

const BY_WORDS: SuccessionModel = JSON.parse(readModelFile('succession/words.json'));
const BY_MEANING: SuccessionModel = JSON.parse(readModelFile('succession/meaning.json'));

function modelFor([best]: readonly Ranked[]): SuccessionModel {
  return best?.context.likeness === undefined ? BY_WORDS : BY_MEANING;
}
