import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runOnCollections } from '../communities/all.ts';
import { folderAt } from '../learning/encoders.ts';
import { JUDGES } from '../learning/folds.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from '../learning/vectors.ts';
import { type Collection, MalformedCollection, readCollection } from '../quality/collection.ts';
import { type Evaluation, evaluate } from '../quality/evaluation.ts';
import { printed, reportOf } from '../quality/report.ts';
import { collectionTable } from '../quality/tables.ts';
import { endTool, MANY, toolLine } from '../tool-options.ts';
import type { Pairs } from './windows.ts';

const USAGE = `usage: npx tsx bench/cross-encoder/held-out.ts TRAIN.jsonl… --judges DIR --on DIR… [--vectors FILE]

Measures collections that taught the cross-encoder as npm run evaluate does, each question by one that it did not teach.
  TRAIN.jsonl    what pairs.ts wrote of them: it says which fold a question is in
  --judges DIR   has two cross-encoders, in the folders 0 and 1, each trained without the fold of this number
  --on DIR       a collection; may be given several times
  --vectors F    keeps the encoder's vectors in this file; ${DEFAULT_VECTORS} by default
`;

/** The fold of each question of these collections, by collection and id. */
async function foldsIn(
  files: readonly string[],
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const folds = new Map<string, number>();
  for (const file of files)
    for await (const line of createInterface({ input: createReadStream(file) })) {
      const { collection, id, fold } = JSON.parse(line) as Pairs;
      if (names.has(collection)) folds.set(keyOf(collection, id), fold);
    }
  return folds;
}

function keyOf(collection: string, id: string): string {
  return `${collection}\0${id}`;
}

/** A collection with its questions of one fold. */
function part(
  { name, ...collection }: Collection,
  folds: ReadonlyMap<string, number>,
  fold: number,
): Collection {
  const questions = collection.questions.filter(({ id }) => folds.get(keyOf(name, id)) === fold);
  return { ...collection, name, questions };
}

async function main(
  files: readonly string[],
  folders: readonly string[],
  judges: string,
  vectors: string,
): Promise<void> {
  const collections = folders.map(readCollection);
  const folds = await foldsIn(files, new Set(collections.map(({ name }) => name)));
  for (const { name, questions } of collections) {
    const judged = questions.filter(({ id }) => (folds.get(keyOf(name, id)) ?? -1) >= 0);
    if (judged.length === 0)
      throw new MalformedCollection(`${name}: no question of it is in a fold, so that none can be held out.`);
  }
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const parts = new Map<Collection, Evaluation[]>(collections.map((one) => [one, []]));
  for (let fold = 0; fold < JUDGES; fold++) {
    const encoder = await openKeptEncoder(vectors, { crossEncoder: folderAt(join(judges, String(fold))) });
    for (const [collection, done] of parts)
      done.push(await evaluate(part(collection, folds, fold), { limit: undefined, encoder, say }));
    await encoder.close();
  }
  const whole = [...parts].flatMap(([collection, [first, ...others]]): Evaluation[] => {
    if (first === undefined) return [];
    const outcomes = [first, ...others].flatMap((one) => one.outcomes);
    return [{ collection, outcomes, report: reportOf(first.report, outcomes) }];
  });
  for (const { report, outcomes } of whole) process.stdout.write(`${printed(report, outcomes)}\n`);
  if (whole.length > 1) process.stdout.write(collectionTable(whole));
}

const { values, words } = toolLine({
  usage: USAGE,
  options: {
    judges: { type: 'string' },
    on: { type: 'string', multiple: true },
    vectors: { type: 'string' },
  },
  words: [1, MANY],
});
const { judges, on, vectors = DEFAULT_VECTORS } = values;
if (judges === undefined || on === undefined) endTool(`--judges and --on are needed.\n\n${USAGE}`);
await runOnCollections(() => main(words, on, judges, vectors));
