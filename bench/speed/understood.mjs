// Plain JavaScript, so that the process holds nothing but the compiled program and Node itself.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const REST_MS = 10_000;
const WARM_UP = 20;

/** `make` opens the library with made-up vectors and keeps them; `ask` opens it as a next start does, and measures. */
async function main([kind, directory, stateDir, questions]) {
  const product = (file) => import(new URL(`../../dist/${file}`, import.meta.url).href);
  const { openEncoder } = await product('retrieval/meaning/encoder.js');
  const { openLibrary } = await product('library.js');
  const real = await openEncoder({ onUnavailable: (reason) => process.stderr.write(`${reason}\n`) });
  if (real === undefined) throw new Error('The encoder does not run here.');
  // A question costs the real encoder's time, and is compared by a vector of the same making as the articles'.
  const encode = async (text, kindOfText) => {
    if (kind === 'ask') await real.encode(text, kindOfText);
    return madeUp(text, real.dimensions);
  };
  const encoder = { ...real, encode };
  const began = performance.now();
  const library = await openLibrary({ directory, stateDir, encoder: Promise.resolve(encoder) });
  const startMs = performance.now() - began;
  await library.understood();
  if (kind === 'make') {
    await library.saved();
    await library.close();
    return;
  }
  const asked = readFileSync(questions, 'utf8').split('\n').filter((line) => line !== '');
  for (const question of asked.slice(0, WARM_UP)) await library.answer(question);
  const times = [];
  const before = process.cpuUsage();
  for (const question of asked.slice(WARM_UP)) {
    const asking = performance.now();
    await library.answer(question);
    times.push(performance.now() - asking);
  }
  const used = process.cpuUsage(before);
  const cpuMs = (used.user + used.system) / 1_000 / times.length;
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const restMb = process.memoryUsage.rss() / 1e6;
  const quantile = (share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;
  const vectorsMb = vectorBytes(stateDir) / 1e6;
  process.stdout.write(
    JSON.stringify({ vectorsMb, startMs, cpuMs, p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99), restMb }),
  );
  await library.close();
}

function vectorBytes(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => /vectors/.test(name))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

/** Words this short say little of what a text is about. */
const SHORT_WORD = 3;
const vectorsOfWords = new Map();

/** The normalised sum of a made-up vector for each word: texts that share words are alike, as they are by the real encoder. */
function madeUp(text, dimensions) {
  const sum = new Float32Array(dimensions);
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length <= SHORT_WORD) continue;
    const vector = vectorOfWord(word, dimensions);
    for (let at = 0; at < dimensions; at++) sum[at] += vector[at];
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** Numbers in -1..1 that depend on the word alone (xorshift, https://doi.org/10.18637/jss.v008.i14). */
function vectorOfWord(word, dimensions) {
  const known = vectorsOfWords.get(word);
  if (known !== undefined) return known;
  let state = 2_463_534_242;
  for (let at = 0; at < word.length; at++) state = Math.imul(state ^ word.charCodeAt(at), 16_777_619);
  const vector = Float32Array.from({ length: dimensions }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  });
  vectorsOfWords.set(word, vector);
  return vector;
}

await main(process.argv.slice(2));
