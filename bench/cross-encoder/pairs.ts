import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import type { NetworkWeights } from '../../src/retrieval/ranking/network.ts';
import { runOnCollections } from '../communities/all.ts';
import { refuseReserved } from '../communities/roles.ts';
import { isCommunity } from '../learning/cases.ts';
import { type EncoderOptions, encodersFor } from '../learning/encoders.ts';
import type { Task } from '../learning/examples.ts';
import { foldFinder } from '../learning/folds.ts';
import { allLessons, offTopicFrom, sampled, sampledLessons } from '../learning/sampling.ts';
import { DEFAULT_VECTORS } from '../learning/vectors.ts';
import { MalformedCollection, readCollection } from '../quality/collection.ts';
import { endTool, MANY, toolLine, toolNumber } from '../tool-options.ts';
import { pairsOf } from './windows.ts';

const USAGE = `usage: npx tsx bench/cross-encoder/pairs.ts OUT.jsonl DIR… --networks DIR [--folds N] [--gate] [--vectors FILE]
                                            [--part K/N] [--counterpart DIR]

Writes what a cross-encoder learns from: each question of the collections with its best 8 windows, by networks that have
not seen its fold. Communities that are set aside are refused.
  --networks D   the folder that npm run train had for --cache: its networks (network-N.bin), and its questions to what is
                 no community (tasks-NAME.bin)
  --folds N      how many folds that training had; 5 by default
  --gate         instead the cases that the confidence learns from, to be judged: the sample of npm run train, also put
                 to parts of the collections
  --vectors F    keeps the encoder's vectors in this file; ${DEFAULT_VECTORS} by default
  --part K/N     only each N-th collection from the K-th on, so that several can run side by side
  --counterpart D  an encoder for the communities that taught the one that ships, as for npm run train; without, these are
                 refused
DIR… has the collections of npm run train that are no communities, in the same order.
`;

interface Settings extends EncoderOptions {
  readonly networks: string;
  readonly folds: number;
  readonly gate: boolean;
  readonly part: { readonly at: number; readonly of: number };
}

async function main(out: string, folders: readonly string[], settings: Settings): Promise<void> {
  const { networks: cache, folds, gate, part, counterpart } = settings;
  const collections = folders.map(readCollection);
  for (const { name } of collections) refuseReserved(name, counterpart === undefined);
  // A community is in one fold, whatever it asks.
  const others = collections.filter((one) => !isCommunity(one));
  const tasks = others.flatMap(({ name }) =>
    (kept(cache, `tasks-${name}`) as readonly Task[]).map(({ collection, question }) => ({
      collection,
      question,
    })),
  );
  const foldOf = foldFinder(collections, tasks, folds);
  const networks = Array.from(
    { length: folds },
    (_, fold) => new Ensemble(kept(cache, `network-${fold}`) as readonly NetworkWeights[]),
  );
  const encoderOf = await encodersFor(settings);
  writeFileSync(out, '');
  for (const [at, collection] of collections.entries()) {
    if (at % part.of !== part.at - 1) continue;
    const asked = gate ? sampled(collection) : collection;
    const { answerable, nearMisses } = (gate ? sampledLessons : allLessons)(folders[at] ?? '', asked);
    const offTopic = offTopicFrom(collections, collection, folds);
    const choosing = {
      encoder: encoderOf(collection),
      foldOf: (question: Parameters<typeof foldOf>[1], found?: string) => foldOf(collection, question, found),
      networks,
      gate,
    };
    let questions = 0;
    for await (const pairs of pairsOf(asked, [...answerable, ...nearMisses, ...offTopic], choosing)) {
      appendFileSync(out, `${JSON.stringify(pairs)}\n`);
      questions++;
    }
    process.stdout.write(`${collection.name}: ${questions} questions\n`);
  }
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
if (networks === undefined) endTool(`--networks is missing.\n\n${USAGE}`);
const folds = toolNumber('--folds', values.folds, { least: 2 }) ?? 5;
const [at = 1, of = 1] = (values.part ?? '1/1').split('/').map(Number);
if (!Number.isInteger(at) || !Number.isInteger(of) || at < 1 || at > of)
  endTool(`--part is K/N, such as 1/2.\n\n${USAGE}`);
await runOnCollections(() =>
  main(out, folders, { words: false, networks, folds, gate, part: { at, of }, vectors, counterpart }),
);
