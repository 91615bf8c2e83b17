import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildNode, missingForNodes, Nodes } from '../cluster/nodes.ts';
import type { Article } from '../src/corpus/article.ts';
import { ClusterIndexer } from '../src/retrieval/cluster/cluster-indexer.ts';
import { createRetriever, type Retriever, updateRetriever } from '../src/retrieval/retriever.ts';
import { readCollection } from './quality/collection.ts';
import { toolLine, toolNumber } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/cluster.ts FOLDER [COPIES] [QUESTIONS] [--compare]

Starts three nodes on this machine, loads COPIES (1) of a collection in BEIR's layout, and asks QUESTIONS (200): how long loading, an answer,
an answer beside seven others and the change of one article take, and what memory bot and nodes have. --compare asks the embedded index the
same and counts the answers that differ.
`;

const { values, words } = toolLine({
  usage: USAGE,
  options: { compare: { type: 'boolean', default: false } },
  words: [1, 3],
});
const [folder = '', copies = '1', most = '200'] = words;
const missing = missingForNodes();
if (missing !== undefined) process.stdout.write(`Left out: ${missing}.\n`);
else await measure(folder, toolNumber('COPIES', copies), toolNumber('QUESTIONS', most), values.compare);

async function measure(from: string, times: number, asked: number, compares: boolean): Promise<void> {
  const { articles: own, questions: all } = readCollection(from);
  const articles = Array.from({ length: times }, (_, copy) =>
    own.map((article): Article => ({ ...article, id: `${article.id}~${copy}` })),
  )
    .flat()
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const step = Math.max(1, Math.floor(all.length / asked));
  const questions = all.filter((_, at) => at % step === 0).slice(0, asked);
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const nodes = new Nodes({ count: 3, directory, httpPort: 9271, transportPort: 9371 });
  buildNode();
  await nodes.start();
  const settings = { urls: nodes.urls, user: null, tls: { ca: null, cert: null, key: null } };
  const indexer = await ClusterIndexer.connect({ ...settings, prefix: 'bench', waits: false });
  try {
    const began = performance.now();
    const retriever = await createRetriever({ articles, version: 'v1' }, { indexer });
    const seconds = (performance.now() - began) / 1_000;
    const { passageCount } = retriever;
    say(
      `${articles.length} articles, ${passageCount} passages: loaded in ${seconds.toFixed(0)} s, ${(passageCount / seconds).toFixed(0)} passages a second`,
    );
    for (const { text } of questions.slice(0, 20)) await retriever.answer(text).catch(() => undefined);
    say(
      `an answer:          ${await timed(
        questions.map(({ text }) => text),
        1,
        retriever,
      )}`,
    );
    say(
      `eight at once:      ${await timed(
        questions.map(({ text }) => text),
        8,
        retriever,
      )}`,
    );
    say(
      `memory: bot ${megabytes(process.pid)} MB, nodes ${nodes.numbers.map((one) => megabytes(nodes.pidOf(one))).join(', ')} MB`,
    );
    const changed = articles.map((article, at) =>
      at === 0 ? { ...article, title: 'Another title' } : article,
    );
    const reloaded = performance.now();
    await updateRetriever(retriever, { articles: changed, version: 'v2' });
    say(`one article changed: ${((performance.now() - reloaded) / 1_000).toFixed(1)} s`);
    if (compares)
      await compare(
        questions.map(({ text }) => text),
        articles,
        retriever,
      );
  } finally {
    await indexer.close();
    await nodes.stopAll('SIGKILL');
    await rm(directory, { recursive: true, force: true });
  }
}

/** Milliseconds of an answer where `together` people ask at once. */
async function timed(questions: readonly string[], together: number, retriever: Retriever): Promise<string> {
  const times: number[] = [];
  let lost = 0;
  for (let at = 0; at < questions.length; at += together) {
    await Promise.all(
      questions.slice(at, at + together).map(async (question) => {
        const began = performance.now();
        await retriever.answer(question).catch(() => lost++);
        times.push(performance.now() - began);
      }),
    );
  }
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number): string => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0);
  return `p50 ${share(0.5)} ms, p95 ${share(0.95)}, p99 ${share(0.99)}; ${lost} of ${questions.length} unanswered`;
}

async function compare(
  questions: readonly string[],
  articles: readonly Article[],
  cluster: Retriever,
): Promise<void> {
  const embedded = await createRetriever({ articles });
  say(`the embedded index: ${await timed(questions, 1, embedded)}`);
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
