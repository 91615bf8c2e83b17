import { readFileSync } from 'node:fs';
import { loadEncoder } from '../src/retrieval/meaning/encoder-runtime.ts';
import { packed, VectorTable } from '../src/retrieval/meaning/vector-table.ts';
import { toolLine } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/meaning.ts [onnxruntime-node|onnxruntime-web]

What meaning costs: the time to load the encoder on this thread, its milliseconds for a text, the memory it adds; how far packed vectors'
products are off; how long comparing all takes.
`;
const { words } = toolLine({ usage: USAGE, words: [0, 1] });
const FOLDER = new URL('../models/encoder/', import.meta.url);
const CARD = readFileSync(new URL('README.md', FOLDER), 'utf8');
const runtime = words[0] ?? 'onnxruntime-node';

const residentBefore = process.memoryUsage.rss();
const began = performance.now();
const folders = { encoder: FOLDER, crossEncoder: new URL('../cross-encoder/', FOLDER) };
const encoder = await loadEncoder(folders, [runtime]);
console.log(`${runtime}: loaded in ${(performance.now() - began).toFixed(0)} ms`);

const sentences = CARD.split(/(?<=[.:;|])\s+/).filter((text) => text.length > 20);
const texts = Array.from({ length: 120 }, (_, at) => sentences[at % sentences.length] ?? '');
for (const text of texts.slice(0, 60)) await encoder.encode(`query: ${text.slice(0, 40)}`, 512);
await timed('a question of 40 characters', (text) => `query: ${text.slice(0, 40)}`);
await timed(
  'a window of 300 characters',
  (_, at) => `passage: The encoder. ${CARD.slice(at * 11, at * 11 + 280)}`,
);
await timed(
  'a passage of 700 characters',
  (_, at) => `passage: The encoder. ${CARD.slice(at * 11, at * 11 + 680)}`,
);
console.log(`resident memory added: ${((process.memoryUsage.rss() - residentBefore) / 1e6).toFixed(0)} MB`);

const vectors: Float32Array[] = [];
for (const text of sentences) vectors.push(await encoder.encode(`passage: ${text}`, 512));
const table = new VectorTable();
table.append(packed(vectors));
let sum = 0;
let most = 0;
for (const query of vectors) {
  for (const [row, likeness] of table.likeness(query, 0, vectors.length).entries()) {
    const exact = query.reduce((all, value, at) => all + value * (vectors[row]?.[at] ?? 0), 0);
    sum += Math.abs(likeness - exact);
    most = Math.max(most, Math.abs(likeness - exact));
  }
}
const pairs = vectors.length ** 2;
console.log(
  `packed products are off by ${(sum / pairs).toFixed(5)} (mean of ${pairs}), ${most.toFixed(5)} at most`,
);
await encoder.release();

for (const rows of [1_000, 60_000, 190_000, 800_000]) {
  const many = new VectorTable();
  while (many.rows < rows) many.append(packed(vectors.slice(0, rows - many.rows)));
  const best = Array.from({ length: 9 }, (_, round) => {
    const start = performance.now();
    many.likeness(vectors[round] ?? new Float32Array(384), 0, rows);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  console.log(`comparing ${rows} vectors: ${(best[4] ?? 0).toFixed(2)} ms`);
}

async function timed(name: string, make: (text: string, at: number) => string): Promise<void> {
  const times: number[] = [];
  for (const [at, text] of texts.entries()) {
    const start = performance.now();
    await encoder.encode(make(text, at), 512);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(`${name}: ${(times[times.length >> 1] ?? 0).toFixed(1)} ms`);
}
