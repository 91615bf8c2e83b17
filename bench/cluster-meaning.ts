import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildNode, missingForNodes, Nodes } from '../cluster/nodes.ts';
import type { Article } from '../src/corpus/article.ts';
import type { Answer } from '../src/retrieval/answer.ts';
import { AnswerQueue } from '../src/retrieval/answer-queue.ts';
import { ClusterIndexer } from '../src/retrieval/cluster/cluster-indexer.ts';
import { IndexUnavailable } from '../src/retrieval/index/index-unavailable.ts';
import { createMeaning } from '../src/retrieval/meaning/meaning.ts';
import { createRetriever } from '../src/retrieval/retriever.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from './learning/vectors.ts';
import { readCollection } from './quality/collection.ts';
import { MANY, toolLine, toolNumber } from './tool-options.ts';

const USAGE = `npx tsx bench/cluster-meaning.ts [--vectors FILE] [--sampled N] [--nodes N] [--questions N] [--without] FOLDER…

Puts collections in BEIR's layout, as one corpus, into three nodes (--nodes) on this machine with their vectors, asks their questions there and in the
embedded index, and says how many of the exact first 50 and 100 by meaning the cluster finds, and how many answers differ. --sampled is how
many passages the bot holds the vectors of (4,096; of a corpus that has no more it compares all by itself). --without leaves out the plugin
that compares vectors.
`;

const { values, words: folders } = toolLine({
  usage: USAGE,
  options: {
    vectors: { type: 'string', default: DEFAULT_VECTORS },
    sampled: { type: 'string', default: '4096' },
    nodes: { type: 'string', default: '3' },
    questions: { type: 'string', default: '1000' },
    without: { type: 'boolean', default: false },
  },
  words: [1, MANY],
});
const { vectors, without: isWithout } = values;
const sampled = toolNumber('--sampled', values.sampled);
const count = toolNumber('--nodes', values.nodes);
const most = toolNumber('--questions', values.questions);
const missing = missingForNodes();
if (missing !== undefined) process.stdout.write(`Left out: ${missing}.\n`);
else await measure();

async function measure(): Promise<void> {
  const collections = folders.map((folder) => readCollection(folder));
  const articles = collections
    .flatMap(({ name, articles: own }) => own.map((one): Article => ({ ...one, id: `${name}/${one.id}` })))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const all = [...new Set(collections.flatMap(({ questions: own }) => own.map(({ text }) => text)))];
  const step = Math.max(1, Math.ceil(all.length / most));
  const questions = all.filter((_, at) => at % step === 0);
  const encoder = await openKeptEncoder(vectors);
  const exact = createMeaning(articles, { encoder });
  const embedded = await createRetriever({ articles }, { meaning: { encoder } });
  await Promise.all([exact.filled, embedded.meaning?.filled]);
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const nodes = new Nodes({ count, directory, httpPort: 9291, transportPort: 9391, vectors: !isWithout });
  buildNode();
  await nodes.start();
  const settings = { urls: nodes.urls, user: null, tls: { ca: null, cert: null, key: null } };
  const indexer = await ClusterIndexer.connect({ ...settings, prefix: 'bench', waits: false, sampled });
  try {
    const began = performance.now();
    const cluster = await createRetriever({ articles, version: 'v1' }, { indexer, meaning: { encoder } });
    await cluster.meaning?.filled;
    const { passageCount } = cluster;
    say(`${articles.length} articles, ${passageCount} passages: with vectors after ${seconds(began)} s`);
    const queue = new AnswerQueue();
    const shares = { 50: 0, 100: 0 };
    const off = { mean: 0, deviation: 0 };
    const times: number[] = [];
    let asked = 0;
    for (const question of questions) {
      const vector = await encoder.encode(question, 'query');
      for (const limit of [50, 100] as const) {
        const wanted = exact.nearest(vector, limit);
        const start = performance.now();
        const found = await patiently(async () => cluster.meaning?.compare(vector, { limit }, queue));
        if (limit === 50) times.push(performance.now() - start);
        const keys = new Set(
          found?.nearest.list.map(({ article: { id }, passageOrdinal }) => `${id} ${passageOrdinal}`),
        );
        const both = wanted.list.filter(({ article: { id }, passageOrdinal }) =>
          keys.has(`${id} ${passageOrdinal}`),
        );
        shares[limit] += both.length / wanted.list.length;
        off.mean += Math.abs(wanted.mean - (found?.nearest.mean ?? 0)) / 2;
        off.deviation += Math.abs(wanted.deviation - (found?.nearest.deviation ?? 0)) / 2;
      }
      asked++;
    }
    say(
      `found of the exact first 50: ${(shares[50] / asked).toFixed(4)}, of the first 100: ${(shares[100] / asked).toFixed(4)}`,
    );
    say(`off by: mean ${(off.mean / asked).toFixed(4)}, deviation ${(off.deviation / asked).toFixed(4)}`);
    say(`a comparison: p50 ${share(times, 0.5)} ms, p95 ${share(times, 0.95)} ms`);
    const different = { quote: 0, kind: 0, confidence: 0, any: 0 };
    const answers: number[] = [];
    for (const question of questions) {
      const here = await embedded.answer(question);
      const start = performance.now();
      const there = await patiently(() => cluster.answer(question));
      answers.push(performance.now() - start);
      note(different, here, there);
    }
    say(`an answer: p50 ${share(answers, 0.5)} ms, p95 ${share(answers, 0.95)} ms`);
    say(`differ of ${questions.length}: ${JSON.stringify(different)}`);
  } finally {
    await indexer.close();
    await encoder.close();
    await nodes.stopAll('SIGKILL');
    await rm(directory, { recursive: true, force: true });
  }
}

function note(
  different: Record<'quote' | 'kind' | 'confidence' | 'any', number>,
  here: Answer,
  there: Answer,
) {
  const quote = ({ excerpts: [first] }: Answer): string =>
    `${first?.article.id} ${first?.start} ${first?.end}`;
  const isSurer = Math.abs(here.confidence - there.confidence) > 0.01;
  if (here.kind !== there.kind) different.kind++;
  else if (quote(here) !== quote(there)) different.quote++;
  if (isSurer) different.confidence++;
  if (here.kind !== there.kind || quote(here) !== quote(there) || here.confidence !== there.confidence)
    different.any++;
}

/** Once more where nodes on a busy machine take too long: what is answered is of interest here. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof IndexUnavailable) || tries === 100) throw error;
      await sleep(500);
    }
  }
}

function share(times: readonly number[], part: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0);
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1_000).toFixed(0);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
