import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { SuccessionModel } from '../../src/retrieval/disagreement/judged-pair.ts';
import { PAIR_FEATURES } from '../../src/retrieval/disagreement/succession-features.ts';
import { type Logistic, probabilityOf } from '../../src/retrieval/logistic.ts';
import { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import type { NetworkWeights } from '../../src/retrieval/ranking/network.ts';
import { runOnCollections } from '../communities/all.ts';
import { refuseReserved } from '../communities/roles.ts';
import { readCollection } from '../quality/collection.ts';
import { endTool, MANY, toolLine, toolNumber } from '../tool-options.ts';
import { type EncoderOptions, encodersFor } from './encoders.ts';
import { trainLogistic } from './logistic.ts';
import { foldOfCommunity } from './ranking.ts';
import { Relevances } from './relevances.ts';
import {
  type Example,
  type Item,
  isBetter,
  itemsOf,
  type LeadOf,
  leadLines,
  partsOf,
  share,
} from './succession-examples.ts';
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
  --relevances F   what cross-encoders without a fold make of windows, as for npm run train: they say what stands first;
                 by meaning, nothing is written without
`;

/** That a pair states one fact anew is said from this probability on, where a rule of the product does not know better. */
const CHANGED_AT = 0.4;
/** The later one leads from this probability on: below it, more right quotes are lost than found, or two posts that only look alike mislead. */
const LEADS_AT = { meaning: 0.35, words: 0.4 };
const RIDGE = 10;

/** Whether the earlier of a pair states what the later one changed. */
function isChange({ earlier, later }: Example): boolean {
  return earlier.stale && !earlier.good && later.good;
}

function trainOn(items: readonly Item[], holds: (pair: Example) => boolean): Logistic {
  const examples = items.flatMap(({ pairs }) =>
    pairs.map((pair) => ({ features: pair.features, holds: holds(pair), weight: 1 })),
  );
  return trainLogistic(examples, RIDGE);
}

/** Each pair's probabilities by models that have not seen its community. */
function heldOut(items: readonly Item[], holds: (pair: Example) => boolean): Map<Example, number> {
  const found = new Map<Example, number>();
  for (const { own, others } of partsOf(items)) {
    const model = trainOn(others, holds);
    for (const { pairs } of own)
      for (const pair of pairs) found.set(pair, probabilityOf(model, pair.features));
  }
  return found;
}

function leadUnread(found: ReadonlyMap<Example, number>): LeadOf {
  return ({ pairs }, at) =>
    pairs
      .filter((pair) => pair.earlierIsBest && pair.mayLead && (found.get(pair) ?? 0) >= at)
      .toSorted((a, b) => (found.get(b) ?? 0) - (found.get(a) ?? 0))[0]?.later;
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
    const readerOf = (asked: string) =>
      relevances ? { relevanceOf: relevances.by(fold, asked) } : undefined;
    const found = await itemsOf(collection, encoderOf(collection), networks, readerOf);
    items.push(...found.filter(({ answerable }) => answerable));
    process.stderr.write(`${collection.name}: ${items.length} questions so far\n`);
  }
  if (relevances) process.stderr.write(`${relevances.told}\n`);
  const unread = heldOut(items, isBetter);
  const lines = [...leadLines(items, 'the later leads', leadUnread(unread)), ...changeLines(items)];
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
if (!values.words && !values.dry && values.relevances === undefined)
  endTool('By meaning the model learns from --relevances: add them, or --dry.');
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
