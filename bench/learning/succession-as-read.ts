import type { BoostedTrees } from '../../src/retrieval/boosted-trees.ts';
import {
  betterAsRead,
  isTwin,
  MOST_READ,
  READ_FROM,
  type ReadPair,
  readFeatures,
} from '../../src/retrieval/disagreement/succession-as-read.ts';
import { type Classifier, probabilityOf } from '../../src/retrieval/logistic.ts';
import { readModelFile } from '../../src/retrieval/model-file.ts';
import { trainTrees } from './boosting.ts';
import { type Example, type Item, isBetter, type Judged } from './succession-examples.ts';

/** What the shipped models make of pairs before they are read: the communities that teach this did not teach them. */
const UNREAD: { readonly changed: Classifier; readonly leads: Classifier } = JSON.parse(
  readModelFile('succession/meaning.json'),
);

/** Whether the product would read a pair. */
export function isRead({ features, earlierIsBest }: Pick<Example, 'features' | 'earlierIsBest'>): boolean {
  return earlierIsBest && probabilityOf(UNREAD.leads, features) >= READ_FROM;
}

/** A pair that is read, and what it is judged by. */
interface Read extends ReadPair {
  readonly later: number;
  readonly pair: Example;
}

/** What learns from pairs that are read. */
export function trainLeads(items: readonly Item[]): BoostedTrees {
  return trainTrees(
    items.flatMap(readOf).map((read) => ({ features: readFeatures(read), holds: isBetter(read.pair) })),
  );
}

/** What leads in place of the best window once the likeliest pairs were read, from a probability on; undefined where nothing does. */
export function leadAsRead(model: BoostedTrees): (item: Item, at: number) => Judged | undefined {
  return (item, at) =>
    readOf(item)
      .slice(0, MOST_READ)
      .map((read) => ({ read, better: betterAsRead(model, read) }))
      .filter(({ read, better }) => better >= at && !isTwin(read.pair.features, read.earlier, read.later))
      .toSorted((a, b) => b.better - a.better)[0]?.read.pair.later;
}

/** The pairs of an answerable question that were read, the likeliest first: the product reads the first two. */
function readOf({ answerable, pairs }: Item): Read[] {
  if (!answerable) return [];
  return pairs
    .flatMap((pair): Read[] => {
      const { features, read } = pair;
      if (read === undefined) return [];
      const unread = probabilityOf(UNREAD.leads, features);
      return [{ pair, unread, likely: probabilityOf(UNREAD.changed, features), ...read }];
    })
    .toSorted((a, b) => b.unread - a.unread);
}
