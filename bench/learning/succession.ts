import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { pairsOf, type SuccessionModel } from '../../src/retrieval/disagreement/succession.ts';
import { PAIR_FEATURES, pairFeatures } from '../../src/retrieval/disagreement/succession-features.ts';
import { type Logistic, probabilityOf } from '../../src/retrieval/logistic.ts';
import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { answeringUnits } from '../../src/retrieval/quoting/answering-units.ts';
import { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import type { NetworkWeights } from '../../src/retrieval/ranking/network.ts';
import { type Ranked, rank } from '../../src/retrieval/ranking/rank.ts';
import { runOnCollections } from '../communities/all.ts';
import { refuseReserved } from '../communities/roles.ts';
import { type Collection, readCollection } from '../quality/collection.ts';
import { MANY, toolLine, toolNumber } from '../tool-options.ts';
import { finderOver } from './finder.ts';
import { trainLogistic } from './logistic.ts';
import { foldOfCommunity } from './ranking.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from './vectors.ts';

const USAGE = `usage: npm run train:succession -- DIR… [--words] [--dry] [--vectors FILE] [--networks DIR --folds N]

Learns from communities what a later article changed, and writes models/succession. What it prints are
scores on communities that were held out whole. Communities that are set aside are refused.
  --words        the model for where there is no encoder
  --dry          writes no model
  --vectors F    keeps the encoder's vectors in this file; node_modules/.cache/verbatim/vectors.bin by default
  --networks D   ranks each community by the network of this folder (network-N.bin of train --cache) that has not seen it
  --folds N      how many folds that training had; 5 by default
`;

/** A pair of windows with what is known of it. */
interface Example {
  readonly features: readonly number[];
  readonly stated: boolean;
  readonly earlierIsBest: boolean;
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
/** The later one leads from this probability on: below it, more right quotes are lost than found. */
const LEADS_AT = 0.4;
const RIDGE = 10;

/** Whether the earlier of a pair states what the later one changed. */
function isChange({ earlier, later }: Example): boolean {
  return earlier.stale && !earlier.good && later.good;
}

function trainOn(items: readonly Item[]): Logistic {
  const examples = items.flatMap(({ pairs }) =>
    pairs.map((pair) => ({ features: pair.features, holds: isChange(pair), weight: 1 })),
  );
  return trainLogistic(examples, RIDGE);
}

/** Each pair's probabilities by models that have not seen its community. */
function heldOut(items: readonly Item[]): Map<Example, number> {
  const names = [...new Set(items.map(({ collection }) => collection))].toSorted();
  const part = new Map(names.map((name, at) => [name, at % PARTS]));
  const found = new Map<Example, number>();
  for (let fold = 0; fold < PARTS; fold++) {
    const model = trainOn(items.filter(({ collection }) => part.get(collection) !== fold));
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
): Promise<Item[]> {
  const { name, articles, questions } = collection;
  const finder = await finderOver(articles, encoder);
  const { analyser } = finder;
  const items: Item[] = [];
  for (const question of questions) {
    if (!question.answerable) continue;
    const { query, hits, carried, meaning } = await finder.find(question);
    const ranked = rank(query, hits, analyser, { networks, carried, meaning });
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
        ...pairFeatures(pair),
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

async function main(folders: readonly string[], options: Options): Promise<void> {
  const encoder = options.words ? undefined : await openKeptEncoder(options.vectors);
  const items: Item[] = [];
  for (const collection of folders.map(readCollection)) {
    refuseReserved(collection.name, !options.words);
    const fold = foldOfCommunity(collection.name, options.folds);
    const kept = options.networks && join(options.networks, `network-${fold}.bin`);
    const weights: NetworkWeights | readonly NetworkWeights[] | undefined =
      kept !== undefined && existsSync(kept) ? deserialize(readFileSync(kept)) : undefined;
    const networks = weights && new Ensemble([weights].flat());
    items.push(...(await itemsOf(collection, encoder, networks)));
    process.stderr.write(`${collection.name}: ${items.length} questions so far\n`);
  }
  const found = heldOut(items);
  const lines: string[] = [];
  const changed = items.filter((item) => item.changed);
  const leadOf = ({ best, pairs }: Item, at: number): Judged =>
    pairs
      .filter((pair) => pair.earlierIsBest && (found.get(pair) ?? 0) >= at)
      .toSorted((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0))[0]?.later ?? best;
  for (const at of [2, 0.8, 0.7, 0.6, 0.5, LEADS_AT, 0.3]) {
    const isStale = (item: Item): boolean => leadOf(item, at).stale && !leadOf(item, at).good;
    const pairs = items.flatMap((item) => item.pairs).filter((pair) => (found.get(pair) ?? 0) >= at);
    const line = `the later leads from ${at}: right first ${share(items, (item) => leadOf(item, at).good)}, of the changed ${share(changed, (item) => leadOf(item, at).good)}, stale first ${share(changed, isStale)}; ${pairs.length} pairs, ${share(pairs, isChange)} of them changes`;
    process.stdout.write(`${line}\n`);
    lines.push(line);
  }
  const model: SuccessionModel = { changed: { ...trainOn(items), threshold: LEADS_AT } };
  process.stdout.write(
    `${PAIR_FEATURES.map((name, at) => `${name} ${model.changed.weights[at]?.toFixed(2)}`).join(', ')}\n`,
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

interface Options {
  readonly words: boolean;
  readonly dry: boolean;
  readonly vectors: string;
  readonly networks: string | undefined;
  readonly folds: number;
}

const { values, words: folders } = toolLine({
  usage: USAGE,
  options: {
    words: { type: 'boolean' },
    dry: { type: 'boolean' },
    vectors: { type: 'string' },
    networks: { type: 'string' },
    folds: { type: 'string' },
  },
  words: [1, MANY],
});
await runOnCollections(() =>
  main(folders, {
    words: values.words ?? false,
    dry: values.dry ?? false,
    vectors: values.vectors ?? DEFAULT_VECTORS,
    networks: values.networks,
    folds: toolNumber('--folds', values.folds) ?? 5,
  }),
);
