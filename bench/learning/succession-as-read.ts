import {
  type AsReadSuccession,
  type LikelyLead,
  leadsOnceRead,
  MOST_READ,
  READ_FROM,
  type ReadPair,
  readFeatures,
  unreadFeatures,
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

/** Pairs are read that the shipped model thinks less likely than the product reads, so that the one that is trained here can choose. */
const READ_TO_LEARN = 0.03;

/** Whether a pair is read to learn from it. */
export function isRead({
  features,
  earlierIsBest,
  isNearest,
}: Pick<Example, 'features' | 'earlierIsBest' | 'isNearest'>): boolean {
  return earlierIsBest && (isNearest || probabilityOf(UNREAD.leads, features) >= READ_TO_LEARN);
}

/** What decides whether a pair is read, and which of the two leads. */
export type LeadsModel = Omit<AsReadSuccession, 'threshold'>;

/** A pair that is read, and what it is judged by. */
interface Read extends ReadPair, LikelyLead {
  readonly pair: Example;
}

/** What learns from the pairs of answerable questions. */
export function trainLeads(items: readonly Item[]): LeadsModel {
  const unread = trainLogistic(
    items
      .flatMap(pairsOf)
      .map((pair) => ({ features: featuresUnread(pair), holds: isBetter(pair), weight: 1 })),
    RIDGE,
  );
  const examples = items
    .flatMap((item) => readOf(item, unread))
    .map((read) => ({ features: readFeatures(read), holds: isBetter(read.pair), weight: 1 }));
  return { ...trainLogistic(examples, RIDGE), unread };
}

function featuresUnread(pair: Example): readonly number[] {
  const { features } = pair;
  const [better, likely] = [probabilityOf(UNREAD.leads, features), probabilityOf(UNREAD.changed, features)];
  return unreadFeatures({ pair, features, better, likely });
}

/** What leads in place of the best window once the likeliest pairs were read, from a probability on; undefined where nothing does. */
export function leadAsRead(model: LeadsModel): (item: Item, at: number) => Judged | undefined {
  return (item, at) =>
    readOf(item, model.unread)
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
export function cardAsRead(model: LeadsModel): (item: Item, at: number, from: number) => Card {
  const leadOf = leadAsRead(model);
  return (item, at, from) => {
    const lead = leadOf(item, at);
    if (lead !== undefined) return { first: lead, beside: item.best };
    const [likeliest] = readOf(item, model.unread)
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

/** The pairs of an answerable question that could be read, with a cross-encoder that has. */
function pairsOf({ answerable, pairs }: Item): readonly Example[] {
  return answerable ? pairs.filter(({ read }) => read !== undefined) : [];
}

/** Those that the product reads, the likeliest first. */
function readOf(item: Item, model: Logistic): Read[] {
  return pairsOf(item)
    .flatMap((pair): Read[] => {
      const { features, read } = pair;
      const unread = probabilityOf(model, featuresUnread(pair));
      const likely = probabilityOf(UNREAD.changed, features);
      return read === undefined || unread < READ_FROM ? [] : [{ pair, features, unread, likely, ...read }];
    })
    .toSorted((a, b) => b.unread - a.unread)
    .slice(0, MOST_READ);
}
