import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import type { NetworkWeights } from '../../src/retrieval/ranking/network.ts';
import { runOnCollections } from '../communities/all.ts';
import { refuseReserved, refuseSetAside } from '../communities/roles.ts';
import { isCommunity } from '../learning/cases.ts';
import { type EncoderOptions, encodersFor } from '../learning/encoders.ts';
import type { Task } from '../learning/examples.ts';
import { type FoldOf, foldFinder, foldOfReader, JUDGES, readerFoldFinder } from '../learning/folds.ts';
import { foldOfCommunity } from '../learning/ranking.ts';
import { allLessons, offTopicBeside, offTopicFrom, sampled, sampledLessons } from '../learning/sampling.ts';
import { DEFAULT_VECTORS } from '../learning/vectors.ts';
import {
  type Collection,
  MalformedCollection,
  type Question,
  readCollection,
} from '../quality/collection.ts';
import { endTool, MANY, toolLine, toolNumber } from '../tool-options.ts';
import { pairsOf } from './windows.ts';

const USAGE = `usage: npx tsx bench/cross-encoder/pairs.ts OUT.jsonl DIR… [--networks DIR] [--folds N] [--gate] [--vectors FILE]
                                            [--part K/N] [--counterpart DIR]

Writes what a cross-encoder learns from: each question of the collections with its best 8 windows, by the ranking that
ships. Communities that teach what is decided once windows were read are spread over the folds, and so are the articles
of what is no community; all other communities are in none (-1). Communities that are set aside are refused.
  --folds N      how many folds; as many as cross-encoders judge by default, 5 with --networks
  --networks D   by networks that have not seen a question's fold, instead: the folder that npm run train had for --cache
                 has them (network-N.bin), and its questions to what is no community (tasks-NAME.bin)
  --gate         with --networks, instead the cases that the confidence learns from, to be judged: the sample of npm run
                 train, also put to parts of the collections
  --vectors F    keeps the encoder's vectors in this file; ${DEFAULT_VECTORS} by default
  --part K/N     only each N-th collection from the K-th on, so that several can run side by side
  --counterpart D  an encoder for the communities that taught the one that ships, as for npm run train; with --networks
                 these are refused without it
With --networks, DIR… has the collections of npm run train that are no communities, in the same order.
`;

/** So many parts of the communities that are in no fold: all of their off-topic questions would be far too many for each. */
const QUARTERS = 4;

interface Settings extends EncoderOptions {
  readonly networks: string | undefined;
  readonly folds: number;
  readonly gate: boolean;
  readonly part: { readonly at: number; readonly of: number };
}

/** What chooses the windows of a question, and says which fold it is in. */
interface Sides {
  readonly networks: readonly Ensemble[];
  readonly foldOf: FoldOf;
  /** Off-topic questions of others that a community is asked, too: of those in its own fold. */
  readonly offTopic: (own: Collection) => readonly Question[];
}

/** By the ranking that ships: only who judges what was read needs a fold. */
function byTheShipped(collections: readonly Collection[], folds: number): Sides {
  for (const { name } of collections) refuseSetAside(name);
  const foldOf = readerFoldFinder(collections, folds);
  return {
    networks: [],
    foldOf,
    offTopic: (own) => offTopicBeside(collections, own, (name) => groupOf(name, folds)),
  };
}

/** Communities whose off-topic questions are asked of one another: those of a fold, and quarters of those that are in none. */
function groupOf(name: string, folds: number): number {
  const fold = foldOfReader(name, folds);
  return fold >= 0 ? fold : folds + foldOfCommunity(name, QUARTERS);
}

/** By networks that have not seen a question's fold. */
function byFolds(cache: string, collections: readonly Collection[], { folds, counterpart }: Settings): Sides {
  for (const { name } of collections) refuseReserved(name, counterpart === undefined);
  const others = collections.filter((one) => !isCommunity(one));
  const tasks = others.flatMap(({ name }) =>
    (kept(cache, `tasks-${name}`) as readonly Task[]).map(({ collection, question }) => ({
      collection,
      question,
    })),
  );
  return {
    foldOf: foldFinder(collections, tasks, folds),
    networks: Array.from(
      { length: folds },
      (_, fold) => new Ensemble(kept(cache, `network-${fold}`) as readonly NetworkWeights[]),
    ),
    offTopic: (own) => offTopicFrom(collections, own, folds),
  };
}

async function main(out: string, folders: readonly string[], settings: Settings): Promise<void> {
  const { networks: cache, folds, gate, part } = settings;
  const collections = folders.map(readCollection);
  const { networks, foldOf, offTopic } =
    cache === undefined ? byTheShipped(collections, folds) : byFolds(cache, collections, settings);
  const encoderOf = await encodersFor(settings);
  writeFileSync(out, '');
  for (const [at, collection] of collections.entries()) {
    if (at % part.of !== part.at - 1) continue;
    const asked = gate ? sampled(collection) : collection;
    const { answerable, nearMisses } = (gate ? sampledLessons : allLessons)(folders[at] ?? '', asked);
    const choosing = {
      encoder: encoderOf(collection),
      foldOf: (question: Question, found?: string) => foldOf(collection, question, found),
      networks,
      gate,
    };
    let questions = 0;
    for await (const pairs of pairsOf(
      asked,
      [...answerable, ...nearMisses, ...offTopic(collection)],
      choosing,
    )) {
      appendFileSync(out, `${JSON.stringify(pairs)}\n`);
      questions++;
    }
    process.stdout.write(`${collection.name}: ${questions} questions\n`);
  }
  for (const encoder of new Set(collections.map(encoderOf))) await encoder?.close();
}

/** What `npm run train` kept under a name. */
function kept(cache: string, name: string): unknown {
  const file = join(cache, `${name}.bin`);
  if (!existsSync(file))
    throw new MalformedCollection(`${file}: not there. npm run train -- DIR… --cache ${cache} writes it.`);
  return deserialize(readFileSync(file));
}

const { values, words } = toolLine({
  usage: USAGE,
  options: {
    networks: { type: 'string' },
    folds: { type: 'string' },
    gate: { type: 'boolean' },
    part: { type: 'string' },
    vectors: { type: 'string' },
    counterpart: { type: 'string' },
  },
  words: [2, MANY],
});
const [out = '', ...folders] = words;
const { networks, gate = false, vectors = DEFAULT_VECTORS, counterpart } = values;
if (gate && networks === undefined) endTool(`--gate goes with --networks.\n\n${USAGE}`);
const folds = toolNumber('--folds', values.folds, { least: 2 }) ?? (networks === undefined ? JUDGES : 5);
const [at = 1, of = 1] = (values.part ?? '1/1').split('/').map(Number);
if (!Number.isInteger(at) || !Number.isInteger(of) || at < 1 || at > of)
  endTool(`--part is K/N, such as 1/2.\n\n${USAGE}`);
await runOnCollections(() =>
  main(out, folders, { words: false, networks, folds, gate, part: { at, of }, vectors, counterpart }),
);
