import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrated } from '../../src/retrieval/confidence/calibration.ts';
import type { AsReadModel } from '../../src/retrieval/confidence/confidence-as-read.ts';
import { Reader } from '../../src/retrieval/ranking/reader.ts';
import { allCommunities, runOnCollections } from '../communities/all.ts';
import { refuseTaught, TEACHES_READING, TEACHES_SUCCESSION } from '../communities/roles.ts';
import { MalformedCollection, readCollection } from '../quality/collection.ts';
import { gateMetrics, mean } from '../quality/metrics.ts';
import { endTool, MANY, toolLine } from '../tool-options.ts';
import { scoreOf, trainToAnswer } from './confidence-as-read.ts';
import { curveOf } from './curve.ts';
import { folderAt } from './encoders.ts';
import { foldOfReader, JUDGES } from './folds.ts';
import { besideLines, cardAsRead, isRead, leadAsRead, trainLeads } from './succession-as-read.ts';
import { type Item, itemsOf, leadLines } from './succession-examples.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from './vectors.ts';

const USAGE = `usage: npm run train:as-read -- --judges DIR [DIR…] [--dry] [--vectors FILE]

Learns what is decided once windows were read: whether to answer, and whether a later article leads. It learns from the
communities that neither encoder nor ranking have seen, all of them where none is named; others are refused. What it
prints are scores on communities that were held out; then it writes as-read.json in models/confidence and
models/succession.
  --judges DIR   has two cross-encoders, in the folders 0 and 1, each trained without the fold of this number
                 (bench/cross-encoder): a community is read by the one that it did not teach
  --dry          writes no model
  --vectors F    keeps the encoder's vectors in this file; ${DEFAULT_VECTORS} by default
`;

/** The share of the unanswerable questions, three in four of them near misses, that may be answered. */
const MOST_FALSE = 0.11;
/**
 * Of two passages whatever stands there comes first: from this probability on .29 of the questions about other articles are answered, and .52 of
 * the near misses (`bench/few.ts`, on eight of these communities).
 */
const OF_TWO_PASSAGES = 0.48;
/** From so many passages on a corpus is judged as a community: the two shipped articles are, of whose questions two in thirty more are refused otherwise. */
const COMMUNITY_PASSAGES = 12;
/** The later one leads from this probability on: the last at which as many first quotes are right. */
const LEADS_AT = 0.18;
const SHARES_FALSE = [0.08, 0.1, MOST_FALSE, 0.12, 0.14, 0.16];

/** A question, and the log-odds that the articles answer it, by what was learned from other communities. */
interface Scored {
  readonly item: Item;
  readonly score: number;
}

/** Those that teach whether to answer. */
function plain(items: readonly Item[]): Item[] {
  return items.filter(({ collection }) => !TEACHES_SUCCESSION.has(collection));
}

/** What each community gets from what was learned of all others. */
async function heldOut(items: readonly Item[]) {
  const names = [...new Set(items.map(({ collection }) => collection))];
  const scored: Scored[] = [];
  const leads = new Map<Item, ReturnType<typeof trainLeads>>();
  for (const name of names) {
    const own = items.filter(({ collection }) => collection === name);
    const others = items.filter(({ collection }) => collection !== name);
    const toAnswer = trainToAnswer(plain(others));
    for (const item of plain(own)) scored.push({ item, score: await scoreOf(toAnswer, item) });
    const toLead = trainLeads(others);
    for (const item of own) leads.set(item, toLead);
  }
  const modelOf = (item: Item) => leads.get(item) ?? trainLeads([]);
  return {
    scored,
    leadOf: (item: Item, at: number) => leadAsRead(modelOf(item))(item, at),
    cardOf: (item: Item, from: number) => cardAsRead(modelOf(item))(item, LEADS_AT, from),
  };
}

/** The score above which so many of the unanswerable questions are answered. */
function scoreAt(scored: readonly Scored[], mostFalse: number): number {
  const others = scored.flatMap(({ item, score }) => (item.answerable ? [] : score));
  return others.toSorted((a, b) => b - a)[Math.floor(mostFalse * others.length)] ?? 0;
}

/** What is refused, right and wrong of the answerable questions where so many of the others are answered. */
function gateLine(scored: readonly Scored[], mostFalse: number): string {
  const least = scoreAt(scored, mostFalse);
  const answerable = scored.filter(({ item }) => item.answerable);
  const share = (holds: (one: Scored) => boolean): string =>
    mean(answerable.map((one) => Number(holds(one)))).toFixed(3);
  const refused = share(({ score }) => score <= least);
  const right = share(({ item, score }) => score > least && item.best.good);
  const wrong = share(({ item, score }) => score > least && !item.best.good);
  return `others answered ${mostFalse}: refused ${refused}, right ${right}, wrong ${wrong}`;
}

function write(file: string, model: object): void {
  writeFileSync(new URL(`../../models/${file}`, import.meta.url), `${JSON.stringify(model)}\n`);
}

interface Settings {
  readonly dry: boolean;
  readonly vectors: string;
  readonly judges: string;
}

async function main(folders: readonly string[], { dry, vectors, judges }: Settings): Promise<void> {
  const items: Item[] = [];
  const collections = folders.map(readCollection);
  for (const { name } of collections) refuseTaught(name);
  if (collections.length < 2)
    throw new MalformedCollection('Each community is held out from the others, so it takes two or more.');
  for (let fold = 0; fold < JUDGES; fold++) {
    const crossEncoder = folderAt(join(judges, String(fold)));
    const encoder = await openKeptEncoder(vectors, { crossEncoder });
    for (const collection of collections) {
      if (foldOfReader(collection.name, JUDGES) !== fold) continue;
      items.push(
        ...(await itemsOf(collection, encoder, undefined, (asked) => new Reader(encoder, asked), isRead)),
      );
      process.stderr.write(`${collection.name}: ${items.length} questions so far\n`);
    }
    await encoder.close();
  }
  const { scored, leadOf, cardOf } = await heldOut(items);
  const answerable = items.filter((item) => item.answerable);
  const scoresOf = (holds: boolean) =>
    scored.flatMap(({ item, score }) => (item.answerable === holds ? score : []));
  const lines = [
    `${scored.length} questions that teach whether to answer; auroc ${gateMetrics(scoresOf(true), scoresOf(false)).auroc?.toFixed(3)}`,
    ...SHARES_FALSE.map((share) => gateLine(scored, share)),
    `${answerable.length} answerable questions that teach which leads, ${plain(answerable).length} of them as people ask`,
    ...leadLines(answerable, 'of all, the later leads once read', leadOf),
    ...leadLines(plain(answerable), 'as people ask, the later leads once read', leadOf),
    ...besideLines(answerable, 'of all, beside the first', cardOf),
    ...besideLines(plain(answerable), 'as people ask, beside the first', cardOf),
  ];
  for (const line of lines) process.stdout.write(`${line}\n`);
  if (dry) return;
  const calibration = curveOf(scored.map(({ item, score }) => ({ score, holds: item.best.good, weight: 1 })));
  const threshold = Number(calibrated(scoreAt(scored, MOST_FALSE), calibration).toFixed(3));
  const confidence: AsReadModel = {
    ...trainToAnswer(plain(items)),
    calibrations: [
      { passages: 2, threshold: OF_TWO_PASSAGES, ...calibration },
      { passages: COMMUNITY_PASSAGES, threshold, ...calibration },
    ],
  };
  write('confidence/as-read.json', { heldOut: lines, ...confidence });
  write('succession/as-read.json', { heldOut: lines, ...trainLeads(items), threshold: LEADS_AT });
}

const { values, words } = toolLine({
  usage: USAGE,
  options: { judges: { type: 'string' }, dry: { type: 'boolean' }, vectors: { type: 'string' } },
  words: [0, MANY],
});
const { judges, dry = false, vectors = DEFAULT_VECTORS } = values;
if (judges === undefined)
  endTool(
    `--judges is needed: the cross-encoder that ships learned from these communities, too.\n\n${USAGE}`,
  );
const teaches = (name: string): boolean => TEACHES_READING.has(name) || TEACHES_SUCCESSION.has(name);
const all = () => allCommunities().filter((folder) => teaches(folder.split('/').at(-1) ?? ''));
await runOnCollections(() => main(words.length > 0 ? words : all(), { dry, vectors, judges }));
