/**
 * How long the first start takes with some thousand Markdown posts, beside the same words as plain text.
 * `npm run build && npx tsx bench/reading/start.ts [files] [paragraphs]`
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { openLibrary as OpenLibrary } from '../../src/library.ts';
import { post } from './posts.ts';

const [files = 7_600, paragraphs = 12] = process.argv.slice(2).map(Number);
// The compiled program: only there do workers read and index.
const built = new URL('../../dist/library.js', import.meta.url).href;
const { openLibrary }: { openLibrary: typeof OpenLibrary } = await import(built);
const { loadCorpus: loadBuilt }: { loadCorpus: typeof loadCorpus } = await import(
  new URL('../../dist/corpus/load.js', import.meta.url).href
);

const folder = await mkdtemp(join(tmpdir(), 'verbatim-start-'));
const put = async (path: string, contents: string): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), contents);
};
let bytes = 0;
for (let number = 0; number < files; number += 1) {
  const { path, contents } = post(number, paragraphs);
  bytes += Buffer.byteLength(contents);
  await put(`markdown/${number}/${path}`, contents);
}
const markdown = await loadCorpus(join(folder, 'markdown'), { readers: { workers: 0 } });
for (const { id, title, text } of markdown.articles) await put(`plain/${id}.txt`, `${title}\n\n${text}`);

console.log(`${files} posts, ${(bytes / 1_048_576).toFixed(1)} MB of Markdown`);
for (const round of [1, 2]) {
  for (const kind of ['plain', 'markdown']) {
    const directory = join(folder, kind);
    const begun = performance.now();
    await loadBuilt(directory);
    const read = performance.now() - begun;
    const started = performance.now();
    const before = process.cpuUsage();
    const library = await openLibrary({ directory });
    const whole = performance.now() - started;
    // On a busy machine the work, and not the waiting, is what can be compared.
    const { user, system } = process.cpuUsage(before);
    const { articles, passages } = library.status();
    console.log(
      `round ${round}, ${kind}: ${articles} articles, ${passages} passages, read in ${(read / 1_000).toFixed(2)} s, started in ${(whole / 1_000).toFixed(2)} s (${((user + system) / 1_000_000).toFixed(2)} s of processors)`,
    );
  }
}
await rm(folder, { recursive: true });
