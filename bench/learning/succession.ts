import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { mayLead, pairsOf, type SuccessionModel } from '../../src/retrieval/disagreement/succession.ts';
import { PAIR_FEATURES, pairFeatures } from '../../src/retrieval/disagreement/succession-features.ts';
import { type Logistic, probabilityOf } from '../../src/retrieval/logistic.ts';
import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { answeringUnits } from '../../src/retrieval/quoting/answering-units.ts';
import { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import type { NetworkWeights } from '../../src/retrieval/ranking/network.ts';
import { type Ranked, rank } from '../../src/retrieval/ranking/rank.ts';
import { type RelevanceOf, reranked } from '../../src/retrieval/ranking/rerank.ts';
import { runOnCollections } from '../communities/all.ts';
import { refuseReserved } from '../communities/roles.ts';
import { type Collection, readCollection } from '../quality/collection.ts';
import { endTool, MANY, toolLine, toolNumber } from '../tool-options.ts';
import { type EncoderOptions, encodersFor } from './encoders.ts';
import { finderOver } from './finder.ts';
import { trainLogistic } from './logistic.ts';
import { foldOfCommunity } from './ranking.ts';
import { Relevances } from './relevances.ts';
import { DEFAULT_VECTORS } from './vectors.ts';

const USAGE = `usage: npm run train:succession -- DIR… [--words] [--dry] [--vectors FILE] [--networks DIR --folds N]
                                        [--counterpart DIR] [--relevances FILE]

Learns from communities what a later article changed, and writes models/succession. What it prints are
scores on communities that were held out whole. Communities that are set aside are refused.
  --words        the model for where there is no encoder
  --dry          writes no model
  --vectors F    keeps the encoder's vectors in this file; node_modules/.cache/verbatim/vectors.bin by default
  --networks D   ranks each community by the network of this folder (network-N.bin of train --cache) that has not seen it
  --folds N      how many folds that training had; 5 by default
  --counterpart D  an encoder for the communities that taught the one that ships, as for npm run train; without, these are refused
  --relevances F   what cross-encoders without a fold make of windows, as for npm run train: they say what stands first
`;

/** A pair of windows with what is known of it. */
interface Example {
  readonly features: readonly number[];
  readonly earlierIsBest: boolean;
  /** Whether the product's rules let the later one lead. */
  readonly mayLead: boolean;
  readonly earlier: Judged;
  readonly later: Judged;
}

interface Judged {
  readonly good: boolean;
  readonly stale: boolean;
}

/** A question with the pairs of its best window. */
interface Item {
  readonly collection: string;
  readonly changed: boolean;
  readonly best: Judged;
  readonly pairs: readonly Example[];
}

const PARTS = 5;
/** That a pair states one fact anew is said from this probability on, where a rule of the product does not know better. */
const CHANGED_AT = 0.4;
/** The later one leads from this probability on: below it, more right quotes are lost than found, or two posts that only look alike mislead. */
const LEADS_AT = { meaning: 0.35, words: 0.4 };
const RIDGE = 10;

/** Whether the earlier of a pair states what the later one changed. */
function isChange({ earlier, later }: Example): boolean {
  return earlier.stale && !earlier.good && later.good;
}

/** Whether the later of a pair answers where the earlier does not, for whatever reason. */
function isBetter({ earlier, later }: Example): boolean {
  return later.good && !earlier.good;
}

function trainOn(items: readonly Item[], holds: (pair: Example) => boolean): Logistic {
  const examples = items.flatMap(({ pairs }) =>
    pairs.map((pair) => ({ features: pair.features, holds: holds(pair), weight: 1 })),
  );
  return trainLogistic(examples, RIDGE);
}

/** Each pair's probabilities by models that have not seen its community. */
function heldOut(items: readonly Item[], holds: (pair: Example) => boolean): Map<Example, number> {
  const names = [...new Set(items.map(({ collection }) => collection))].toSorted();
  const part = new Map(names.map((name, at) => [name, at % PARTS]));
  const found = new Map<Example, number>();
  for (let fold = 0; fold < PARTS; fold++) {
    const model = trainOn(
      items.filter(({ collection }) => part.get(collection) !== fold),
      holds,
    );
    for (const { collection, pairs } of items) {
      if (part.get(collection) !== fold) continue;
      for (const pair of pairs) found.set(pair, probabilityOf(model, pair.features));
    }
  }
  return found;
}

async function itemsOf(
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
    const ranked = await reranked(first, relevanceOf(asked));
    const [best] = ranked;
    if (best === undefined) continue;
    const judge = (one: Ranked): Judged => {
      const { passage, article } = one.context.candidate;
      const { first, last } = answeringUnits(one);
      const text = article.text.slice(passage.units[first]?.start ?? 0, passage.units[last]?.end ?? 0);
      const holds = (strings: readonly string[]): boolean => strings.some((string) => text.includes(string));
      return { good: holds(question.answers), stale: holds(question.stale) };
    };
    items.push({
      collection: name,
      changed: question.stale.length > 0,
      best: judge(best),
      pairs: pairsOf(ranked).map((pair) => ({
        features: pairFeatures(pair).features,
        mayLead: mayLead(pair),
        earlierIsBest: pair.earlierIsBest,
        earlier: judge(pair.earlier),
        later: judge(pair.later),
      })),
    });
  }
  return items;
}

function share<T>(of: readonly T[], holds: (one: T) => boolean): string {
  return (of.filter(holds).length / (of.length || 1)).toFixed(3);
}

/** How often the first quote is right, and outdated, where the later one leads from several probabilities on. */
function leadLines(items: readonly Item[]): string[] {
  const found = heldOut(items, isBetter);
  const changed = items.filter((item) => item.changed);
  const leadOf = ({ best, pairs }: Item, at: number): Judged =>
    pairs
      .filter((pair) => pair.earlierIsBest && pair.mayLead && (found.get(pair) ?? 0) >= at)
      .toSorted((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0))[0]?.later ?? best;
  return [2, 0.6, 0.5, 0.4, 0.35, 0.33, 0.3, 0.25, 0.2].map((at) => {
    const isGood = (item: Item): boolean => leadOf(item, at).good;
    const isStale = (item: Item): boolean => leadOf(item, at).stale && !isGood(item);
    return `the later leads at ${at} or more: right first ${share(items, isGood)}, of the changed ${share(changed, isGood)}, stale first ${share(changed, isStale)}`;
  });
}

/** How many pairs are taken for changes from several probabilities on, and how many of them are. */
function changeLines(items: readonly Item[]): string[] {
  const found = heldOut(items, isChange);
  return [0.7, 0.5, CHANGED_AT].map((at) => {
    const pairs = items.flatMap((item) => item.pairs).filter((pair) => (found.get(pair) ?? 0) >= at);
    return `changes at ${at} or more: ${pairs.length} pairs, ${share(pairs, isChange)} of them changes`;
  });
}

async function main(folders: readonly string[], options: Options): Promise<void> {
  const encoderOf = await encodersFor(options);
  const relevances = options.relevances && (await Relevances.read(options.relevances));
  const items: Item[] = [];
  for (const collection of folders.map(readCollection)) {
    refuseReserved(collection.name, !options.words && options.counterpart === undefined);
    const fold = foldOfCommunity(collection.name, options.folds);
    const kept = options.networks && join(options.networks, `network-${fold}.bin`);
    const weights: NetworkWeights | readonly NetworkWeights[] | undefined =
      kept !== undefined && existsSync(kept) ? deserialize(readFileSync(kept)) : undefined;
    const networks = weights && new Ensemble([weights].flat());
    const relevanceOf = (asked: string) => (relevances ? relevances.by(fold, asked) : undefined);
    items.push(...(await itemsOf(collection, encoderOf(collection), networks, relevanceOf)));
    process.stderr.write(`${collection.name}: ${items.length} questions so far\n`);
  }
  if (relevances) process.stderr.write(`${relevances.told}\n`);
  const lines = [...leadLines(items), ...changeLines(items)];
  for (const line of lines) process.stdout.write(`${line}\n`);
  const model: SuccessionModel = {
    changed: { ...trainOn(items, isChange), threshold: CHANGED_AT },
    leads: { ...trainOn(items, isBetter), threshold: options.words ? LEADS_AT.words : LEADS_AT.meaning },
  };
  process.stdout.write(
    `${PAIR_FEATURES.map((name, at) => `${name} ${model.changed.weights[at]?.toFixed(2)} / ${model.leads.weights[at]?.toFixed(2)}`).join(', ')}\n`,
  );
  if (options.dry) return;
  const folder = new URL('../../models/succession/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({
    features: PAIR_FEATURES,
    heldOut: [`${items.length} questions`, ...lines],
    ...model,
  });
  writeFileSync(new URL(`${options.words ? 'words' : 'meaning'}.json`, folder), `${text}\n`);
}

interface Options extends EncoderOptions {
  readonly dry: boolean;
  readonly networks: string | undefined;
  readonly folds: number;
  readonly relevances: string | undefined;
}

const { values, words: folders } = toolLine({
  usage: USAGE,
  options: {
    words: { type: 'boolean' },
    dry: { type: 'boolean' },
    vectors: { type: 'string' },
    networks: { type: 'string' },
    folds: { type: 'string' },
    counterpart: { type: 'string' },
    relevances: { type: 'string' },
  },
  words: [1, MANY],
});
if (values.words && values.relevances !== undefined)
  endTool('--relevances belong to meaning: there are none with --words.');
await runOnCollections(() =>
  main(folders, {
    words: values.words ?? false,
    dry: values.dry ?? false,
    vectors: values.vectors ?? DEFAULT_VECTORS,
    networks: values.networks,
    counterpart: values.counterpart,
    folds: toolNumber('--folds', values.folds) ?? 5,
    relevances: values.relevances,
  }),
);
