import {
  type AsReadModel,
  asReadFeatures,
  type BeforeReading,
  padded,
  scoreAsRead,
} from '../../src/retrieval/confidence/confidence-as-read.ts';
import { lacksAsked } from '../../src/retrieval/values/lacks-asked.ts';
import { trainLogistic } from './logistic.ts';
import type { Item } from './succession-examples.ts';

const RIDGE = 3;
/**
 * How far an answerable question counts as answered whose first window is wrong. As an answer (1), more wrong quotes are shown; as none (0), the
 * regressions would have to tell the right window from a wrong one, which the ranking could not do either, and refuse much more.
 */
const QUOTED_WRONGLY = 0.6;

type Regressions = Pick<AsReadModel, 'one' | 'three'>;

/** Learns from what was read whether to answer. */
export function trainToAnswer(items: readonly Item[]): Regressions {
  const regressionOf = (featuresOf: (item: Item) => readonly number[]) =>
    trainLogistic(
      items.flatMap((item) => {
        const features = featuresOf(item);
        const share = item.best.good ? 1 : item.answerable ? QUOTED_WRONGLY : 0;
        return [
          { features, holds: true, weight: share },
          { features, holds: false, weight: 1 - share },
        ].filter(({ weight }) => weight > 0);
      }),
      RIDGE,
    );
  return {
    one: regressionOf((item) =>
      asReadFeatures(beforeReading(item), item.ranked, item.relevances.slice(0, 1)),
    ),
    three: regressionOf((item) => asReadFeatures(beforeReading(item), item.ranked, padded(item.relevances))),
  };
}

/** The log-odds that the articles answer a question. */
export async function scoreOf(model: Regressions, item: Item): Promise<number> {
  const { ranked, relevances } = item;
  const known = new Map(ranked.map((one, at) => [one, relevances[at]]));
  const score = await scoreAsRead(model, beforeReading(item), ranked, (one) =>
    Promise.resolve(known.get(one)),
  );
  if (score === undefined) throw new Error('A window of a question was not read.');
  return score;
}

function beforeReading({ unread, ranked }: Item): BeforeReading {
  return { confidence: unread, lacks: lacksAsked(ranked[0]) };
}
