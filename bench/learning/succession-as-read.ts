import {
  type LikelyLead,
  leadsOnceRead,
  MOST_READ,
  READ_FROM,
  type ReadPair,
  readFeatures,
} from '../../src/retrieval/disagreement/succession-as-read.ts';
import { type Classifier, type Logistic, probabilityOf } from '../../src/retrieval/logistic.ts';
import { readModelFile } from '../../src/retrieval/model-file.ts';
import { trainLogistic } from './logistic.ts';
import { type Example, type Item, isBetter, type Judged, share } from './succession-examples.ts';

const RIDGE = 30;

/** What the shipped models make of pairs before they are read: the communities that teach this did not teach them. */
const UNREAD: { readonly changed: Classifier; readonly leads: Classifier } = JSON.parse(
  readModelFile('succession/meaning.json'),
);

/** Whether the product would read a pair. */
export function isRead({ features, earlierIsBest }: Pick<Example, 'features' | 'earlierIsBest'>): boolean {
  return earlierIsBest && probabilityOf(UNREAD.leads, features) >= READ_FROM;
}

/** A pair that is read, and what it is judged by. */
interface Read extends ReadPair, LikelyLead {
  readonly pair: Example;
}

/** What learns from pairs that are read. */
export function trainLeads(items: readonly Item[]): Logistic {
  const examples = items
    .flatMap(readOf)
    .map((read) => ({ features: readFeatures(read), holds: isBetter(read.pair), weight: 1 }));
  return trainLogistic(examples, RIDGE);
}

/** What leads in place of the best window once the likeliest pairs were read, from a probability on; undefined where nothing does. */
export function leadAsRead(model: Logistic): (item: Item, at: number) => Judged | undefined {
  return (item, at) =>
    readOf(item)
      .map((read) => ({ read, better: probabilityOf(model, readFeatures(read)) }))
      .filter(({ read, better }) => leadsOnceRead(better, read, at))
      .toSorted((a, b) => b.better - a.better)[0]?.read.pair.later;
}

/** The first quote, and the one beside it: the other side of a guess. */
export interface Card {
  readonly first: Judged;
  readonly beside: Judged | undefined;
}

/** What is quoted once pairs were read: the later one leads from `at` on, and stands beside the best window from `from` on. */
export function cardAsRead(model: Logistic): (item: Item, at: number, from: number) => Card {
  const leadOf = leadAsRead(model);
  return (item, at, from) => {
    const lead = leadOf(item, at);
    if (lead !== undefined) return { first: lead, beside: item.best };
    const [likeliest] = readOf(item)
      .map((read) => ({ later: read.pair.later, better: probabilityOf(model, readFeatures(read)) }))
      .toSorted((a, b) => b.better - a.better);
    const isInDoubt = likeliest !== undefined && likeliest.better >= from;
    return { first: item.best, beside: isInDoubt ? likeliest.later : undefined };
  };
}

/** How often nothing but what is outdated is quoted, and what the quotes beside the first are worth, from several probabilities on. */
export function besideLines(
  items: readonly Item[],
  what: string,
  cardOf: (item: Item, from: number) => Card,
): string[] {
  const changed = items.filter((item) => item.changed);
  return [2, 0.2, 0.18, 0.16, 0.14, 0.12].map((from) => {
    const isStale = (item: Item): boolean => {
      const { first, beside } = cardOf(item, from);
      return first.stale && !first.good && beside?.good !== true;
    };
    const two = items.map((item) => cardOf(item, from)).filter(({ beside }) => beside !== undefined);
    const adds = ({ first, beside }: Card): boolean =>
      beside !== undefined && (first.good ? beside.stale : beside.good);
    return `${what} at ${from} or more: nothing but stale ${share(changed, isStale)}, two quotes ${share(items, (item) => cardOf(item, from).beside !== undefined)}, of which the second adds ${share(two, adds)}`;
  });
}

/** The pairs of an answerable question that the product would read, the likeliest first. */
function readOf({ answerable, pairs }: Item): Read[] {
  if (!answerable) return [];
  return pairs
    .flatMap((pair): Read[] => {
      const { features, read } = pair;
      if (read === undefined) return [];
      const unread = probabilityOf(UNREAD.leads, features);
      return [{ pair, features, unread, likely: probabilityOf(UNREAD.changed, features), ...read }];
    })
    .toSorted((a, b) => b.unread - a.unread)
    .slice(0, MOST_READ);
}
