import { judged } from '../../src/retrieval/confidence/confidence.ts';
import { READ_TO_JUDGE } from '../../src/retrieval/confidence/confidence-as-read.ts';
import { mayLead } from '../../src/retrieval/disagreement/judged-pair.ts';
import type { LikelyLead, ReadPair } from '../../src/retrieval/disagreement/succession-as-read.ts';
import { type Pair, pairFeatures } from '../../src/retrieval/disagreement/succession-features.ts';
import { pairsOf, pairsWithNearest } from '../../src/retrieval/disagreement/succession-pairs.ts';
import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { answeringUnits } from '../../src/retrieval/quoting/answering-units.ts';
import type { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import { type Ranked, rank } from '../../src/retrieval/ranking/rank.ts';
import type { Reader } from '../../src/retrieval/ranking/reader.ts';
import { reranked } from '../../src/retrieval/ranking/rerank.ts';
import type { Collection } from '../quality/collection.ts';
import { finderOver } from './finder.ts';

/** A pair of windows with what is known of it. */
export interface Example {
  readonly features: readonly number[];
  readonly earlierIsBest: boolean;
  readonly place: number;
  readonly isNearest: boolean;
  /** Whether the product's rules let the later one lead. */
  readonly mayLead: boolean;
  /** How relevant both are, and how likely the later one leads, in log-odds; undefined where a cross-encoder has not read both. */
  readonly read: (Pick<ReadPair, 'earlier' | 'leading'> & Pick<LikelyLead, 'later'>) | undefined;
  readonly earlier: Judged;
  readonly later: Judged;
}

/** What reads windows; without `leadOf` no pair is read. */
type Reading = Pick<Reader, 'relevanceOf'> & Partial<Pick<Reader, 'leadOf'>>;

/** Parts of the cross-validation. */
const PARTS = 5;

/** Whether a window has a string that answers, and one that is no longer true. */
export interface Judged {
  readonly good: boolean;
  readonly stale: boolean;
}

/** A question with its best windows, and the pairs of the best one. */
export interface Item {
  readonly collection: string;
  readonly answerable: boolean;
  readonly changed: boolean;
  readonly best: Judged;
  readonly pairs: readonly Example[];
  /** The confidence before the windows were read, the best of them, and how relevant each is; fewer relevances where a cross-encoder has not read them. */
  readonly unread: number;
  readonly ranked: readonly Ranked[];
  readonly relevances: readonly number[];
}

/**
 * The questions of a collection, by networks and relevances that have not seen it; the pairs for which `isRead` holds are read, too. Where it
 * is left out, there are only pairs of windows that are in the ranking.
 */
export async function itemsOf(
  collection: Collection,
  encoder: Encoder | undefined,
  networks: Ensemble | undefined,
  readerOf: (asked: string) => Reading | undefined,
  isRead?: (pair: Pick<Example, 'features' | 'earlierIsBest' | 'isNearest'>) => boolean,
): Promise<Item[]> {
  const { name, articles, questions } = collection;
  const finder = await finderOver(articles, encoder);
  const { analyser } = finder;
  const items: Item[] = [];
  for (const question of questions) {
    const found = await finder.find(question);
    const { query, hits, carried, meaning, asked } = found;
    const first = rank(query, hits, analyser, { networks, carried, meaning });
    const reader = readerOf(asked);
    const ranked = await reranked(first, reader?.relevanceOf);
    const [best] = ranked;
    if (best === undefined) continue;
    const judge = (one: Ranked): Judged => {
      const { passage, article } = one.found.candidate;
      const { first, last } = answeringUnits(one);
      const text = article.text.slice(passage.units[first]?.start ?? 0, passage.units[last]?.end ?? 0);
      const holds = (strings: readonly string[]): boolean => strings.some((string) => text.includes(string));
      return { good: holds(question.answers), stale: holds(question.stale) };
    };
    const nearest = ranked.slice(0, READ_TO_JUDGE);
    const pairs =
      isRead === undefined
        ? pairsOf(ranked)
        : await pairsWithNearest(ranked, { nearestLater: finder.nearestLater(found) });
    items.push({
      collection: name,
      answerable: question.answerable,
      changed: question.stale.length > 0,
      best: judge(best),
      unread: judged(query, ranked).confidence,
      ranked: nearest.map((one) => ({ ...one, score: one.score - one.preference })),
      relevances: await relevancesOf(nearest, reader?.relevanceOf),
      pairs: await Promise.all(
        pairs.map(async (pair) => {
          const { features } = pairFeatures(pair);
          const { earlierIsBest, place, isNearest = false } = pair;
          return {
            features,
            mayLead: mayLead(pair),
            read: isRead?.({ features, earlierIsBest, isNearest })
              ? await readingOf(pair, reader)
              : undefined,
            earlierIsBest,
            place,
            isNearest,
            earlier: judge(pair.earlier),
            later: judge(pair.later),
          };
        }),
      ),
    });
  }
  return items;
}

async function relevancesOf(
  windows: readonly Ranked[],
  relevanceOf: Reader['relevanceOf'] | undefined,
): Promise<readonly number[]> {
  const relevances: number[] = [];
  for (const one of windows) relevances.push((await relevanceOf?.(one)) ?? Number.NaN);
  return relevances.filter((relevance) => !Number.isNaN(relevance));
}

async function readingOf(
  { earlier: a, later: b }: Pair,
  reader: Reading | undefined,
): Promise<Example['read']> {
  const earlier = await reader?.relevanceOf(a);
  const later = await reader?.relevanceOf(b);
  const leading = await reader?.leadOf?.(a, b);
  return earlier === undefined || later === undefined || leading === undefined
    ? undefined
    : { earlier, later, leading };
}

/** Whether the later of a pair answers where the earlier does not, for whatever reason. */
export function isBetter({ earlier, later }: Example): boolean {
  return later.good && !earlier.good;
}

/** The items in parts by community: those of a part, and all others. */
export function partsOf(
  items: readonly Item[],
): readonly { readonly own: readonly Item[]; readonly others: readonly Item[] }[] {
  const names = [...new Set(items.map(({ collection }) => collection))].toSorted();
  const part = new Map(names.map((name, at) => [name, at % PARTS]));
  return Array.from({ length: PARTS }, (_, number) => ({
    own: items.filter(({ collection }) => part.get(collection) === number),
    others: items.filter(({ collection }) => part.get(collection) !== number),
  }));
}

/** The share of them for which it holds, in three digits. */
export function share<T>(of: readonly T[], holds: (one: T) => boolean): string {
  return (of.filter(holds).length / (of.length || 1)).toFixed(3);
}

/** What leads in place of the best window from a probability on; undefined where nothing does. */
export type LeadOf = (item: Item, at: number) => Judged | undefined;

/** How often the first quote is right, and outdated, where the later one leads from several probabilities on. */
export function leadLines(items: readonly Item[], what: string, leadOf: LeadOf): string[] {
  const changed = items.filter((item) => item.changed);
  return [2, 0.6, 0.5, 0.4, 0.35, 0.3, 0.25, 0.2, 0.18, 0.15].map((at) => {
    const first = (item: Item): Judged => leadOf(item, at) ?? item.best;
    const isGood = (item: Item): boolean => first(item).good;
    const isStale = (item: Item): boolean => first(item).stale && !isGood(item);
    return `${what} at ${at} or more: right first ${share(items, isGood)}, of the changed ${share(changed, isGood)}, stale first ${share(changed, isStale)}`;
  });
}
