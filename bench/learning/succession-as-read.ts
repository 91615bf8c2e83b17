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
import { type Example, type Item, isBetter, type Judged } from './succession-examples.ts';

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
