import { mayLead, pairsOf } from '../../src/retrieval/disagreement/succession.ts';
import { type Pair, pairFeatures } from '../../src/retrieval/disagreement/succession-features.ts';
import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { answeringUnits } from '../../src/retrieval/quoting/answering-units.ts';
import type { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import { type Ranked, rank } from '../../src/retrieval/ranking/rank.ts';
import { type RelevanceOf, reranked } from '../../src/retrieval/ranking/rerank.ts';
import type { Collection } from '../quality/collection.ts';
import { finderOver } from './finder.ts';

/** A pair of windows with what is known of it. */
export interface Example {
  readonly features: readonly number[];
  readonly earlierIsBest: boolean;
  /** Whether the product's rules let the later one lead. */
  readonly mayLead: boolean;
  /** How relevant both are, in log-odds; undefined where a cross-encoder has not read both. */
  readonly relevance: { readonly earlier: number; readonly later: number } | undefined;
  readonly earlier: Judged;
  readonly later: Judged;
}

/** Parts of the cross-validation. */
const PARTS = 5;

/** Whether a window has a string that answers, and one that is no longer true. */
export interface Judged {
  readonly good: boolean;
  readonly stale: boolean;
}

/** A question with the pairs of its best window. */
export interface Item {
  readonly collection: string;
  readonly changed: boolean;
  readonly best: Judged;
  readonly pairs: readonly Example[];
}

/** The answerable questions of a collection, by networks and relevances that have not seen it. */
export async function itemsOf(
  collection: Collection,
  encoder: Encoder | undefined,
  networks: Ensemble | undefined,
  relevanceOf: (asked: string) => RelevanceOf | undefined,
): Promise<Item[]> {
  const { name, articles, questions } = collection;
  const finder = await finderOver(articles, encoder);
  const { analyser } = finder;
  const items: Item[] = [];
  for (const question of questions) {
    if (!question.answerable) continue;
    const { query, hits, carried, meaning, asked } = await finder.find(question);
    const first = rank(query, hits, analyser, { networks, carried, meaning });
    const relevance = relevanceOf(asked);
    const ranked = await reranked(first, relevance);
    const [best] = ranked;
    if (best === undefined) continue;
    const judge = (one: Ranked): Judged => {
      const { passage, article } = one.found.candidate;
      const { first, last } = answeringUnits(one);
      const text = article.text.slice(passage.units[first]?.start ?? 0, passage.units[last]?.end ?? 0);
      const holds = (strings: readonly string[]): boolean => strings.some((string) => text.includes(string));
      return { good: holds(question.answers), stale: holds(question.stale) };
    };
    items.push({
      collection: name,
      changed: question.stale.length > 0,
      best: judge(best),
      pairs: await Promise.all(
        pairsOf(ranked).map(async (pair) => ({
          features: pairFeatures(pair).features,
          mayLead: mayLead(pair),
          relevance: await relevancesOf(pair, relevance),
          earlierIsBest: pair.earlierIsBest,
          earlier: judge(pair.earlier),
          later: judge(pair.later),
        })),
      ),
    });
  }
  return items;
}

async function relevancesOf(pair: Pair, relevanceOf: RelevanceOf | undefined): Promise<Example['relevance']> {
  const earlier = await relevanceOf?.(pair.earlier);
  const later = await relevanceOf?.(pair.later);
  return earlier === undefined || later === undefined ? undefined : { earlier, later };
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
