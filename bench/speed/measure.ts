import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readCollection } from '../quality/collection.ts';
import type { Engine } from './engine.ts';
import { ENGINES } from './engines.ts';
import { resized, withOneChanged } from './passages.ts';
import { spread } from './questions.ts';

/** What one library does with one corpus: times in milliseconds, sizes in MB (10^6 bytes); null for what it cannot do. */
export interface Measurement {
  readonly build: number;
  readonly load: number | null;
  readonly reload: number | null;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Beyond the articles themselves. */
  readonly heap: number;
  readonly rss: number;
  /** How late the event loop was while the index was built, 99th percentile. */
  readonly delay: number;
  /** The same, and a question's p99, while a full rebuild ran beside the questions. */
  readonly rebuilding: { readonly delay: number; readonly p99: number } | null;
  /** Postings that a question scores, and that its words have, mean. */
  readonly work: { readonly scored: number; readonly all: number } | null;
  readonly asks: string;
}

/** Reloads that are timed; the middle one counts. */
const RELOADS = 5;

async function main([
  folder = '',
  name = '',
  articles = '',
  questions = '',
]: readonly string[]): Promise<void> {
  const engine = await ENGINES[name]?.();
  if (engine === undefined) throw new Error(`no library is called ${name}`);
  const collection = readCollection(folder);
  const corpus = resized(collection.articles, Number(articles));
  const asked = spread(collection.questions, Number(questions)).map(({ text }) => text);
  global.gc?.();
  const heapBefore = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;

  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const build = await timed(() => engine.build(corpus));
  // The monitor notes a delay only after it: a build in one go is one long delay.
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();

  let load: number | null = null;
  if (engine.store !== undefined && engine.load !== undefined) {
    await engine.store();
    load = await timed(() => engine.load?.());
  }
  const reload = await reloadTime(engine, corpus);
  for (const question of asked.slice(0, 20)) await engine.search(question);
  const times = await questionTimes(engine, asked);
  const rebuilding = await whileRebuilding(engine, asked);
  global.gc?.();
  const memory = process.memoryUsage();
  const measurement: Measurement = {
    build,
    load,
    reload,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    heap: (memory.heapUsed + memory.arrayBuffers - heapBefore) / 1e6,
    rss: memory.rss / 1e6,
    delay: delay.percentile(99) / 1e6,
    rebuilding,
    work: workOf(engine, asked),
    asks: engine.asks,
  };
  process.stdout.write(JSON.stringify(measurement));
}

async function reloadTime(engine: Engine, corpus: Parameters<Engine['build']>[0]): Promise<number | null> {
  if (engine.reload === undefined) return null;
  let articles = corpus;
  const times: number[] = [];
  for (let round = 0; round < RELOADS; round++) {
    const changed = Math.floor(((round + 1) * articles.length) / (RELOADS + 2));
    articles = withOneChanged(articles, changed, `Paragraph number ${round} was added.`);
    const now = articles;
    times.push(await timed(() => engine.reload?.(now, changed)));
  }
  return quantile(times, 0.5);
}

async function questionTimes(engine: Engine, asked: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const question of asked) {
    times.push(await timed(() => engine.search(question)));
    await turn();
  }
  return times;
}

async function whileRebuilding(engine: Engine, asked: readonly string[]): Promise<Measurement['rebuilding']> {
  if (engine.rebuild === undefined) return null;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const state = { isDone: false };
  const rebuilt = engine.rebuild().finally(() => {
    state.isDone = true;
  });
  const times: number[] = [];
  for (let at = 0; !state.isDone; at++) {
    times.push(await timed(() => engine.search(asked[at % asked.length] ?? '')));
    // Questions come some time apart; without a pause their own work would be all that the delay shows.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await rebuilt;
  delay.disable();
  return { delay: delay.percentile(99) / 1e6, p99: quantile(times, 0.99) };
}

function workOf(engine: Engine, asked: readonly string[]): Measurement['work'] {
  if (engine.work === undefined) return null;
  let [scored, all] = [0, 0];
  for (const question of asked) {
    const work = engine.work(question);
    scored += work.scored / asked.length;
    all += work.all / asked.length;
  }
  return { scored, all };
}

async function timed(work: () => Promise<unknown> | undefined): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

await main(process.argv.slice(2));
