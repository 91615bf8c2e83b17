import type { Article } from '../../corpus/article.ts';
import { type Classifier, probabilityOf } from '../logistic.ts';
import { readModelFile } from '../model-file.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isRestated } from './restated.ts';
import { type Pair, pairFeatures, replacesArticle } from './succession-features.ts';

/** What was learned of pairs: `models/succession/README.md` says from what, and how good it is. */
export interface SuccessionModel {
  /** Whether the later window answers where the earlier, the best one, no longer does. */
  readonly replaces: Classifier;
  /** Whether both state one fact, and the later one anew. */
  readonly changed: Classifier;
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

/** Where the later one itself names what held before, so much is enough. */
const STATED_AT = 0.1;
/** The probability of a change that the sentences themselves show. */
const PLAIN = 0.9;
/** The words of the question that a later window may lack, by rarity. */
const MAY_LACK = 0.15;
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
    // A question that names dates, or goes on from an article, asks for what was said there and then.
    if (seen.has(articleOf(other)) || other.preference !== best.preference) continue;
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
    const { features, stated, change } = pairFeatures(pair);
    const [replaces, changed] = [
      probabilityOf(model.replaces, features),
      probabilityOf(model.changed, features),
    ];
    const isPlain =
      replacesArticle(articleOf(pair.later), articleOf(pair.earlier)) ||
      isRestated(pair.earlier, pair.later) ||
      (holdsAsMuch(pair) &&
        ((stated && changed >= STATED_AT) || (change && changed >= model.changed.threshold)));
    const isLikely = holdsAsMuch(pair);
    return { ...pair, isPlain, likely: isPlain ? Math.max(changed, PLAIN) : isLikely ? replaces : 0 };
  });
  const [next] = judged
    .filter(
      ({ earlierIsBest, isPlain, likely }) =>
        earlierIsBest && (isPlain || likely >= model.replaces.threshold),
    )
    .toSorted((a, b) => b.likely - a.likely);
  if (next !== undefined) return { lead: next.later, before: { ranked: best, plain: next.isPlain } };
  const [former] = judged
    .filter(({ earlierIsBest, isPlain }) => !earlierIsBest && isPlain)
    .toSorted((a, b) => b.likely - a.likely);
  return { lead: best, before: former && { ranked: former.earlier, plain: true } };
}

/** Whether the later window holds the words of the question that the earlier does: else it may be about another workshop. */
function holdsAsMuch({ earlier, later }: Pair): boolean {
  const { question, mask } = earlier.context;
  return weigh(question, mask & ~later.context.mask) <= MAY_LACK;
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
