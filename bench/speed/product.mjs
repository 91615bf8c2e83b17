// Plain JavaScript, so that the process holds nothing but the compiled program and Node itself.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const REST_MS = 10_000;
const SAMPLE_MS = 5;
const RELOADS = 5;
const WARM_UP = 20;

/** The compiled program as `npm start` runs it. */
async function main([kind, directory, stateDir, questions]) {
  const asked = readFileSync(questions, 'utf8').split('\n').filter((line) => line !== '');
  const href = new URL('../../dist/library.js', import.meta.url).href;
  const { openLibrary } = await import(href);
  const began = performance.now();
  const opened = await openLibrary({ directory, stateDir });
  const start = performance.now() - began;
  await opened.kept();
  for (const question of asked.slice(0, WARM_UP)) await opened.answer(question);
  const times = [];
  for (const question of asked) times.push(await timed(() => opened.answer(question)));
  const rest = await resident();
  const later = kind === 'next' ? await changing(opened, directory, asked, times) : null;
  process.stdout.write(JSON.stringify({ start, rest, later }));
}

async function changing(opened, directory, asked, idle) {
  const files = readdirSync(directory).map((name) => join(directory, name));
  const change = (file) =>
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne line more.\n`);
  const reloads = [];
  const reloadPeak = await peak(async () => {
    for (let round = 1; round <= RELOADS; round++) {
      change(files[Math.floor((round * files.length) / (RELOADS + 2))] ?? '');
      reloads.push(await timed(() => opened.reload()));
    }
    await opened.kept();
  });
  await resident();
  const alone = await delayed(asked, () => pause(REST_MS / 2));
  for (const file of files) change(file);
  const quiet = await delayed([], () => opened.reload());
  await opened.kept();
  for (const file of files) change(file);
  let both;
  const rebuildPeak = await peak(async () => {
    both = await delayed(asked, () => opened.reload());
    await opened.kept();
  });
  return {
    reload: quantile(reloads, 0.5),
    reloadPeak,
    rebuild: both.took,
    rebuildPeak,
    delay: both.delay,
    longest: both.longest,
    delayOfQuestions: alone.delay,
    delayOfRebuild: quiet.delay,
    longestOfRebuild: quiet.longest,
    idleP99: quantile(idle, 0.99),
    rebuildP99: quantile(both.times, 0.99),
  };

  /** How late the event loop is while some work goes on and questions are asked beside it. */
  async function delayed(questions, work) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    const times = [];
    const state = { isDone: false };
    delay.enable();
    const done = timed(work).finally(() => {
      state.isDone = true;
    });
    for (let at = 0; !state.isDone; at++) {
      const question = questions[at % questions.length];
      if (question !== undefined) times.push(await timed(() => opened.answer(question)));
      // Questions come some time apart; without a pause their own work would be all that the delay shows.
      await pause(20);
    }
    const took = await done;
    delay.disable();
    return { took, times, delay: delay.percentile(99) / 1e6, longest: delay.max / 1e6 };
  }
}

async function pause(milliseconds) {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function resident() {
  await pause(REST_MS);
  return process.memoryUsage.rss() / 1e6;
}

async function peak(work) {
  let highest = process.memoryUsage.rss();
  const sampling = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, SAMPLE_MS);
  await work();
  clearInterval(sampling);
  return Math.max(highest, process.memoryUsage.rss()) / 1e6;
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

await main(process.argv.slice(2));
