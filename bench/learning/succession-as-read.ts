import {
  leadsOnceRead,
  MOST_READ,
  READ_FROM,
  type ReadPair,
  readFeatures,
} from '../../src/retrieval/disagreement/succession.ts';
import { type Logistic, probabilityOf } from '../../src/retrieval/logistic.ts';
import { trainLogistic } from './logistic.ts';
import { type Example, type Item, isBetter, type Judged, partsOf } from './succession-examples.ts';

const RIDGE = 10;

/** A pair that is read, and what it is judged by. */
interface Read extends ReadPair {
  readonly pair: Example;
}

/** What learns from pairs that are read; `unread` are their probabilities by models that have not seen their community. */
export function trainAsRead(items: readonly Item[], unread: ReadonlyMap<Example, number>): Logistic {
  const examples = items
    .flatMap((item) => readOf(item, unread))
    .map((read) => ({ features: readFeatures(read), holds: isBetter(read.pair), weight: 1 }));
  return trainLogistic(examples, RIDGE);
}

/** What leads once the likeliest pairs were read, by models that have not seen their community. */
export function leadsAsReadBy(
  items: readonly Item[],
  unread: ReadonlyMap<Example, number>,
): (item: Item, at: number) => Judged | undefined {
  const models = new Map<Item, Logistic>();
  for (const { own, others } of partsOf(items)) {
    const model = trainAsRead(others, unread);
    for (const item of own) models.set(item, model);
  }
  return (item, at) => {
    const model = models.get(item);
    if (model === undefined) return undefined;
    return readOf(item, unread)
      .slice(0, MOST_READ)
      .map((read) => ({ read, better: probabilityOf(model, readFeatures(read)) }))
      .filter(({ read, better }) => leadsOnceRead(better, read, at))
      .toSorted((a, b) => b.better - a.better)[0]?.read.pair.later;
  };
}

/** The pairs of a question that the product would read, the likeliest first. */
function readOf({ pairs }: Item, unread: ReadonlyMap<Example, number>): Read[] {
  return pairs
    .flatMap((pair): Read[] => {
      const likely = unread.get(pair) ?? 0;
      const { relevance, earlierIsBest, mayLead: fits } = pair;
      const isRead = earlierIsBest && relevance !== undefined && likely >= READ_FROM;
      return isRead ? [{ pair, unread: likely, fits, ...relevance }] : [];
    })
    .toSorted((a, b) => b.unread - a.unread);
}
