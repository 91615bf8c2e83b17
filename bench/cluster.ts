import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildNode, missingForNodes, Nodes } from '../cluster/nodes.ts';
import type { Article } from '../src/corpus/article.ts';
import type { Outcome } from '../src/corpus/reading/read-article-file.ts';
import { LoadFile } from '../src/corpus/storage/load/load-file.ts';
import { fieldsOf } from '../src/corpus/storage/packed/packed-articles.ts';
import { ClusterIndexer } from '../src/retrieval/cluster/cluster-indexer.ts';
import { createRetriever, type Retriever, updateRetriever } from '../src/retrieval/retriever.ts';
import { copiesOf } from './copies.ts';
import { EmbeddedBeside } from './embedded-beside.ts';
import { readCollection } from './quality/collection.ts';
import { toolLine, toolNumber } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/cluster.ts FOLDER [COPIES] [QUESTIONS] [--compare] [--beside PASSAGES]

Starts three nodes on this machine, loads COPIES (1) of a collection in BEIR's layout, and asks QUESTIONS (200): how long loading, an answer,
an answer beside seven others and the change of one article, of a hundredth and of a tenth take, and what memory bot and nodes have. The articles are left in a file, as a
bot leaves them. --beside asks the embedded index of so many passages in turn with the cluster, in a process of its own, so that both meet
the machine as busy as it is. --compare asks the embedded index of the same articles and counts the answers that differ.
`;

const { values, words } = toolLine({
  usage: USAGE,
  options: { compare: { type: 'boolean', default: false }, beside: { type: 'string' } },
  words: [1, 3],
});
const [folder = '', copies = '1', most = '200'] = words;
const besides = toolNumber('--beside', values.beside);
const missing = missingForNodes();
if (missing !== undefined) process.stdout.write(`Left out: ${missing}.\n`);
else await measure(folder, toolNumber('COPIES', copies), toolNumber('QUESTIONS', most));

async function measure(from: string, times: number, asked: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const { questions: all, articles: own } = readCollection(from);
  const step = Math.max(1, Math.floor(all.length / asked));
  const questions = all
    .filter((_, at) => at % step === 0)
    .slice(0, asked)
    .map(({ text }) => text);
  const nodes = new Nodes({ count: 3, directory, httpPort: 9271, transportPort: 9371 });
  let beside: EmbeddedBeside | undefined;
  let indexer: ClusterIndexer | undefined;
  try {
    if (besides !== undefined) {
      beside = await EmbeddedBeside.of(from, besides);
      const { articles, passages, seconds } = beside.made;
      say(`embedded: ${articles} articles, ${passages} passages: indexed in ${seconds.toFixed(0)} s`);
    }
    buildNode();
    await nodes.start();
    const settings = { urls: nodes.urls, user: null, tls: { ca: null, cert: null, key: null } };
    indexer = await ClusterIndexer.connect({ ...settings, prefix: 'bench', waits: false });
    const articles = await leftInFile(copiesOf(own, times), join(directory, 'load.articles'));
    const began = performance.now();
    const retriever = await createRetriever(
      { articles, version: 'v1' },
      { indexer, onProgress: toldTenths() },
    );
    const seconds = (performance.now() - began) / 1_000;
    const { passageCount } = retriever;
    say(
      `cluster: ${articles.length} articles, ${passageCount} passages: loaded in ${seconds.toFixed(0)} s, ${(passageCount / seconds).toFixed(0)} passages a second`,
    );
    say(memoryOf(nodes));
    say(await diskOf(nodes, passageCount));
    for (const question of questions.slice(0, 20)) await retriever.answer(question).catch(() => undefined);
    for (const together of [1, 8]) {
      say(together === 1 ? 'an answer:' : 'eight at once:');
      await timed(questions, together, retriever, beside);
    }
    say(memoryOf(nodes));
    if (values.compare) await compare(questions, articles, retriever);
    for (const [at, every] of [articles.length, 100, 10].entries())
      await reloaded(retriever, { articles, every, version: `v${at + 2}` });
  } finally {
    beside?.end();
    await indexer?.close();
    await nodes.stopAll('SIGKILL');
    await rm(directory, { recursive: true, force: true });
  }
}

/** The same articles, their texts left in this file as those of a bot with a cluster are. */
async function leftInFile(articles: readonly Article[], path: string): Promise<readonly Article[]> {
  const outcomes = new Map(
    articles.map((article): [string, Outcome] => [
      article.id,
      { path: article.id, articles: [article], skipped: [], stamp: null, readMs: 0 },
    ]),
  );
  const record = { beganMs: 0, maxFileBytes: 0, outcomes, recent: new Map(), newestFirst: articles };
  const corpus = { articles, skipped: [], synonyms: [], version: 'v1' };
  return (await new LoadFile(path, 'file').save({ corpus, record })).corpus.articles;
}

/** Says how long the change of one article in `every` takes; the next reload finds the articles as they were, and others changed. */
async function reloaded(
  retriever: Retriever,
  { articles, every, version }: { articles: readonly Article[]; every: number; version: string },
): Promise<void> {
  const changed = articles.map((article, at) =>
    at % every === 0
      ? { ...fieldsOf(article), text: article.text, blocks: article.blocks, title: `Title ${version}` }
      : article,
  );
  const began = performance.now();
  await updateRetriever(retriever, { articles: changed, version });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  say(`${Math.ceil(articles.length / every)} of ${articles.length} articles changed: ${seconds} s`);
}

/** Says how long an answer takes where `together` people ask at once, of both in turn. */
async function timed(
  questions: readonly string[],
  together: number,
  retriever: Retriever,
  beside: EmbeddedBeside | undefined,
): Promise<void> {
  const times: number[] = [];
  const others: number[] = [];
  let lost = 0;
  for (let at = 0; at < questions.length; at += together) {
    const asked = questions.slice(at, at + together);
    if (beside !== undefined)
      others.push(...(await Promise.all(asked.map((question) => beside.timed(question)))));
    await Promise.all(
      asked.map(async (question) => {
        const began = performance.now();
        await retriever.answer(question).catch(() => lost++);
        times.push(performance.now() - began);
      }),
    );
  }
  say(`  cluster:  ${sharesOf(times)}; ${lost} of ${questions.length} unanswered`);
  if (beside !== undefined) say(`  embedded: ${sharesOf(others)}`);
}

function sharesOf(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number): string => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0);
  return `p50 ${share(0.5)} ms, p95 ${share(0.95)}, p99 ${share(0.99)}`;
}

function memoryOf(nodes: Nodes): string {
  const each = nodes.numbers.map((one) => megabytes(nodes.pidOf(one)));
  return `memory: bot ${megabytes(process.pid)} MB, nodes ${each.join(', ')} MB`;
}

/** What the index takes on the nodes' disks, with its copies and without. */
async function diskOf(nodes: Nodes, passages: number): Promise<string> {
  const response = await fetch(
    `${nodes.urlOf(1)}/_cat/indices/bench-passages-*?bytes=b&h=pri.store.size,store.size,pri`,
  );
  const [own = 0, all = 0, shards = 0] = (await response.text()).trim().split(/\s+/u).map(Number);
  const megabytesOf = (bytes: number): string => (bytes / 1_048_576).toFixed(0);
  return `disk: ${megabytesOf(own)} MB in ${shards} shards, ${(own / passages).toFixed(0)} bytes a passage; with copies ${megabytesOf(all)} MB`;
}

function toldTenths() {
  const began = performance.now();
  let tenth = 0;
  return (done: number, total: number): void => {
    if (Math.floor((10 * done) / total) === tenth) return;
    tenth = Math.floor((10 * done) / total);
    say(`  ${done} of ${total} articles after ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  };
}

async function compare(
  questions: readonly string[],
  articles: readonly Article[],
  cluster: Retriever,
): Promise<void> {
  const embedded = await createRetriever({ articles });
  let different = 0;
  for (const question of questions) {
    const [here, there] = [await embedded.answer(question), await cluster.answer(question)];
    const [one, other] = [here, there].map(({ kind, confidence, excerpts: [first] }) =>
      JSON.stringify([kind, confidence, first?.article.id, first?.start, first?.end]),
    );
    if (one !== other) different++;
  }
  say(
    `first quote, confidence or refusal differ from the embedded index: ${different} of ${questions.length}`,
  );
}

/** Resident memory of a process, as Linux reports it. */
function megabytes(pid: number | undefined): string {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024).toFixed(0);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
