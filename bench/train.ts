import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { calibrated, calibrationFor } from '../src/retrieval/confidence/calibration.ts';
import { CONFIDENCE_FEATURES } from '../src/retrieval/confidence/confidence-features.ts';
import { Ensemble } from '../src/retrieval/ranking/ensemble.ts';
import { FEATURE_NAMES } from '../src/retrieval/ranking/features/window-features.ts';
import type { NetworkWeights } from '../src/retrieval/ranking/network.ts';
import { runOnCollections } from './communities/all.ts';
import { refuseReserved } from './communities/roles.ts';
import { ablate } from './learning/ablation.ts';
import { trainAnswerability, withAnswerability } from './learning/answerability.ts';
import { type Case, casesOf, isCommunity } from './learning/cases.ts';
import { type EncoderOf, type EncoderOptions, encodersFor } from './learning/encoders.ts';
import { type Task, tasksOf } from './learning/examples.ts';
import { type FoldOf, foldFinder } from './learning/folds.ts';
import { calibrateBySize, gateScores, judge, trainJudging } from './learning/judging.ts';
import { writeModels } from './learning/model-files.ts';
import {
  foldOfCommunity,
  foldsOf,
  NETWORKS,
  NETWORKS_OF_FOLD,
  RANKING,
  scorer,
  scoresOf,
  trainRankings,
} from './learning/ranking.ts';
import { Relevances } from './learning/relevances.ts';
import { offTopicFrom, sampled, sampledLessons } from './learning/sampling.ts';
import { thresholdLines } from './learning/thresholds.ts';
import { DEFAULT_VECTORS } from './learning/vectors.ts';
import { type Collection, type Question, readCollection } from './quality/collection.ts';
import { mean } from './quality/metrics.ts';
import { endTool, MANY, toolLine, toolNumber } from './tool-options.ts';

const USAGE = `usage: npm run train -- DIR… [--folds 5] [--words] [--dry] [--ablation] [--cache DIR] [--vectors FILE]
                    [--counterpart DIR] [--relevances FILE]

Trains the ranking and the confidence on question-answering collections and writes models/ranking and models/confidence.
What it prints are scores on what was held out: of each fold's questions, by networks that saw none of its articles; a
community is held out whole. Communities that are set aside are refused.
  --folds N    parts of the cross-validation, 5 by default
  --words      the networks that answer by words alone, where there is no encoder
  --dry        writes no weights
  --ablation   prints what each group of features is worth, and writes no weights
  --cache DIR  keeps features and folds between runs; empty it after a change of the features
  --vectors F  keeps the encoder's vectors in this file; node_modules/.cache/verbatim/vectors.bin by default
  --counterpart DIR  an encoder that learnt from none of the communities that taught the one that ships (bench/encoder):
               with it those teach, too; they are refused without
  --relevances F  what cross-encoders make of windows that they did not learn from (bench/cross-encoder), which the
               confidence learns from; by meaning, nothing is written without it
`;

/** How much a collection's questions count: small and hard collections more, so that one model serves all. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['squad-a', 1],
  ['xquad-vi-a', 2],
  ['vi-uit-seminar', 2],
  ['realtimeqa-2022', 4],
]);
/** A community's questions count more than any other's: they are asked as people ask. */
const COMMUNITY_WEIGHT = 6;
/** One of the questions that were written for single sentences counts less: nobody looked whether another post answers it as well. */
const BY_SENTENCE_WEIGHT = 2;
/** Questions of a collection that the ablation looks at, spread evenly. */
const MOST_ABLATED = 1_500;

interface Settings extends EncoderOptions {
  readonly folders: readonly string[];
  readonly folds: number;
  readonly dry: boolean;
  readonly ablation: boolean;
  readonly cache: string | undefined;
  readonly relevances: string | undefined;
}

async function train(settings: Settings): Promise<void> {
  const { folders, folds, words, dry, ablation, cache } = settings;
  const collections = folders.map(readCollection).map(sampled);
  for (const { name } of collections) refuseReserved(name, !words && settings.counterpart === undefined);
  const weights = new Map(
    collections.map((one) => [one.name, isCommunity(one) ? COMMUNITY_WEIGHT : (WEIGHTS.get(one.name) ?? 1)]),
  );
  const encoderOf = await encodersFor(settings);
  const tasks: Task[] = [];
  for (const collection of collections) {
    const own = await cached(cache, `tasks-${collection.name}`, async () =>
      tasksOf(collection, encoderOf(collection)),
    );
    for (const task of own) tasks.push(task);
    say(`${collection.name}: ${own.length} answerable questions`);
  }
  const communities = new Set(collections.filter(isCommunity).map(({ name }) => name));
  const foldOfTask = foldsOf(tasks, folds, communities);
  const lessons = await lessonsOf(settings, collections, weights, encoderOf);
  const heldOut: NetworkWeights[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    heldOut.push(
      await cached(cache, `network-${fold}`, async () =>
        trainRankings(
          [
            ...tasks.filter((_, at) => foldOfTask[at] !== fold),
            ...lessons.flatMap(({ community, tasks: own }) =>
              foldOfCommunity(community, folds) === fold ? [] : own,
            ),
          ],
          weights,
          NETWORKS_OF_FOLD,
        ),
      ),
    );
    say(`ranking without fold ${fold + 1} of ${folds}`);
  }
  const lines = rankingLines(collections, tasks, foldOfTask, heldOut);
  for (const line of lines) process.stdout.write(`${line}\n`);

  if (ablation) {
    for (const line of ablationLines(collections, tasks, foldOfTask, heldOut))
      process.stdout.write(`${line}\n`);
    return;
  }

  const name = settings.relevances === undefined ? 'cases' : 'cases-by-relevances';
  const asked = await cached(cache, name, async () =>
    allCases(collections, lessons, {
      foldOf: foldFinder(collections, tasks, folds),
      networks: heldOut.map((network) => new Ensemble(network)),
      encoderOf,
      relevances: settings.relevances,
    }),
  );
  say(`${asked.length} cases of answerable and unanswerable questions`);
  const cases = words ? asked : withAnswerability(asked, folds, weights);
  const scores = cases.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const score = judge(
      trainJudging(
        cases.filter((one) => one.fold !== fold),
        weights,
      ),
    );
    for (const [at, one] of cases.entries()) if (one.fold === fold) scores[at] = score(one);
    say(`confidence without fold ${fold + 1} of ${folds}`);
  }
  const calibrations = calibrateBySize(scores, cases, weights, communities);
  say(JSON.stringify(calibrations));
  const confidences = scores.map((score, at) =>
    calibrated(score, calibrationFor(cases[at]?.passages ?? 1, calibrations)),
  );
  const isAnswered = cases.map(
    ({ passages }, at) => (confidences[at] ?? 0) >= calibrationFor(passages, calibrations).threshold,
  );
  const gate = gateLines(cases, confidences, isAnswered);
  for (const line of gate) process.stdout.write(`${line}\n`);
  for (const line of reliabilityLines(cases, confidences)) process.stdout.write(`${line}\n`);
  for (const line of thresholdLines(cases, confidences, communities)) process.stdout.write(`${line}\n`);
  if (dry) return;

  const ranking = await cached(cache, 'network-all', async () =>
    trainRankings([...tasks, ...lessons.flatMap(({ tasks: own }) => own)], weights, NETWORKS),
  );
  const confidence = trainJudging(cases, weights);
  writeModels(words ? 'words' : 'meaning', {
    ranking,
    confidence,
    calibrations,
    answerability: words ? undefined : trainAnswerability(cases, weights),
    scores: [...lines, ...gate],
  });
  say('wrote models/ranking and models/confidence');
}

/** What is only learnt from: the questions that were written for single sentences of a community's posts. */
interface Lesson {
  readonly community: string;
  readonly tasks: readonly Task[];
  /** The same questions, near misses, and what is off-topic in other communities. */
  readonly questions: readonly Question[];
}

/** The lessons of the collections that have some; their weights are added to `weights`. */
async function lessonsOf(
  { folders, folds, cache }: Settings,
  collections: readonly Collection[],
  weights: Map<string, number>,
  encoderOf: EncoderOf,
): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  for (const [at, collection] of collections.entries()) {
    const { answerable: questions, nearMisses } = sampledLessons(folders[at] ?? '', collection);
    if (questions.length === 0) continue;
    const name = `${collection.name} by sentence`;
    weights.set(name, BY_SENTENCE_WEIGHT);
    const tasks = await cached(cache, `tasks-${name}`, async () =>
      tasksOf({ ...collection, name, questions }, encoderOf(collection)),
    );
    lessons.push({
      community: collection.name,
      tasks,
      questions: [...questions, ...nearMisses, ...offTopicFrom(collections, collection, folds)],
    });
    say(`${name}: ${tasks.length} questions`);
  }
  return lessons;
}

/** What a case is ranked by: each by networks and relevances that have not seen its fold. */
interface Judges {
  readonly foldOf: FoldOf;
  readonly networks: readonly Ensemble[];
  readonly encoderOf: EncoderOf;
  /** The file of them. */
  readonly relevances: string | undefined;
}

const NOTHING_ASKED = { asked: 0, missing: 0 };

async function allCases(
  collections: readonly Collection[],
  lessons: readonly Lesson[],
  { foldOf, networks, encoderOf, relevances: file }: Judges,
): Promise<Case[]> {
  const relevances = file === undefined ? undefined : await Relevances.read(file);
  const cases: Case[] = [];
  for (const collection of collections) {
    const before = relevances?.counts ?? NOTHING_ASKED;
    const own = await casesOf(
      collection,
      lessons.find(({ community }) => community === collection.name)?.questions ?? [],
      (question, found) => foldOf(collection, question, found),
      (fold) => {
        const network = networks[fold];
        if (network === undefined) throw new Error(`There is no fold ${fold}.`);
        return network;
      },
      { encoder: encoderOf(collection), relevances },
    );
    const after = relevances?.counts ?? NOTHING_ASKED;
    if (after.missing - before.missing > (after.asked - before.asked) / 2) {
      say(`${collection.name}: left out, the file has hardly any relevances for it`);
      continue;
    }
    say(`${collection.name}: ${own.length} cases`);
    for (const one of own) cases.push(one);
  }
  if (relevances !== undefined) say(relevances.told);
  return cases;
}

function rankingLines(
  collections: readonly Collection[],
  tasks: readonly Task[],
  foldOfTask: readonly number[],
  heldOut: readonly (readonly NetworkWeights[])[],
): string[] {
  const scoreOf = heldOut.map(scorer);
  const folds = new Map(tasks.map((task, at) => [task, foldOfTask[at] ?? 0]));
  return collections.map(({ name }) => {
    const { questions, passage1, article1, answer1, answer3, chars, p95 } = scoresOf(
      tasks.filter(({ collection }) => collection === name),
      (task, row) => scoreOf[folds.get(task) ?? 0]?.(task, row) ?? 0,
    );
    return `${name}: ${questions} questions, passage@1 ${share(passage1)}, article@1 ${share(article1)}, answer@1 ${share(answer1)}, answer@3 ${share(answer3)}, excerpt ${chars.toFixed(0)} characters (p95 ${p95})`;
  });
}

/** Per collection and group: what the ranking is without what the group tells. */
function ablationLines(
  collections: readonly Collection[],
  tasks: readonly Task[],
  foldOfTask: readonly number[],
  heldOut: readonly (readonly NetworkWeights[])[],
): string[] {
  const folds = new Map(tasks.map((task, at) => [task, foldOfTask[at] ?? 0]));
  const scoreOf = heldOut.map(scorer);
  return collections.flatMap(({ name }) => {
    const all = tasks.filter(({ collection }) => collection === name);
    const step = Math.ceil(all.length / MOST_ABLATED);
    const own = all.filter((_, at) => at % step === 0);
    return ablate(own, (task) => scoreOf[folds.get(task) ?? 0] ?? (() => 0)).map(
      ({ group, passage1, answer1, answer3 }) =>
        `| ${[name, group, share(passage1), share(answer1), share(answer3)].join(' | ')} |`,
    );
  });
}

function gateLines(
  cases: readonly Case[],
  confidences: readonly number[],
  isAnswered: readonly boolean[],
): string[] {
  const lines: string[] = [];
  for (const name of new Set(cases.map(({ collection }) => collection))) {
    for (const corpus of ['whole', 'lessons', 'half', 'few', 'thinned'] as const) {
      const places = cases.flatMap((one, at) =>
        one.collection === name && one.corpus === corpus ? [at] : [],
      );
      if (places.length === 0) continue;
      const own = places.flatMap((at) => cases[at] ?? []);
      const { unanswerable, auroc, answeredAt5, falseAnswers, refused } = gateScores(
        own,
        places.map((at) => confidences[at] ?? 0),
        places.map((at) => isAnswered[at] === true),
      );
      lines.push(
        `${name}, ${corpus}: ${own.length} cases, ${unanswerable} unanswerable, auroc ${share(auroc)}, answeredAt5 ${share(answeredAt5)}, falseAnswers ${share(falseAnswers)}, refused ${share(refused)}`,
      );
    }
  }
  return lines;
}

/** Ten bins of held-out confidence over the questions put to their whole collections, against how often the first quote answers. */
function reliabilityLines(cases: readonly Case[], confidences: readonly number[]): string[] {
  const whole = cases.flatMap((one, at) =>
    one.corpus === 'whole' ? [{ one, confidence: confidences[at] ?? 0 }] : [],
  );
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = whole.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    const predicted = inside.length === 0 ? null : mean(inside.map(({ confidence }) => confidence));
    const observed = inside.length === 0 ? null : mean(inside.map(({ one }) => (one.answered ? 1 : 0)));
    return `| ${[`${bin / 10}–${(bin + 1) / 10}`, inside.length, share(predicted), share(observed)].join(' | ')} |`;
  });
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

async function cached<T>(folder: string | undefined, name: string, make: () => Promise<T>): Promise<T> {
  if (folder === undefined) return make();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.bin`);
  if (existsSync(file)) {
    const kept: T = deserialize(readFileSync(file));
    return kept;
  }
  const made = await make();
  writeFileSync(file, serialize(made));
  return made;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

const { values, words: folders } = toolLine({
  usage: USAGE,
  options: {
    folds: { type: 'string' },
    words: { type: 'boolean' },
    vectors: { type: 'string' },
    counterpart: { type: 'string' },
    dry: { type: 'boolean' },
    ablation: { type: 'boolean' },
    cache: { type: 'string' },
    relevances: { type: 'string' },
  },
  words: [1, MANY],
});
const folds = toolNumber('--folds', values.folds, { least: 2 }) ?? 5;
const { words = false, dry = false, ablation = false, relevances } = values;
if (words && relevances !== undefined)
  endTool('--relevances belong to meaning: there are none with --words.');
if (!words && !dry && !ablation && relevances === undefined)
  endTool(
    'By meaning, the confidence learns from --relevances FILE (bench/cross-encoder); without, only --dry runs.',
  );
await runOnCollections(async () => {
  say(
    `${FEATURE_NAMES.length} ranking features, ${CONFIDENCE_FEATURES.length} confidence features, ${RANKING.epochs} epochs`,
  );
  await train({
    folders,
    folds,
    words,
    vectors: values.vectors ?? DEFAULT_VECTORS,
    counterpart: values.counterpart,
    dry,
    ablation,
    cache: values.cache,
    relevances,
  });
});
