import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { openLibrary as OpenLibrary } from '../../src/library.ts';
import { toolLine, toolNumber } from '../tool-options.ts';
import { post } from './posts.ts';

const USAGE = `usage: npx tsx bench/reading/start.ts [FILES] [PARAGRAPHS]     (after npm run build)

What reading and a first start take with FILES (7600) Markdown posts of PARAGRAPHS (12), beside the same words as plain text; without the
encoder.
`;
const { words } = toolLine({ usage: USAGE, words: [0, 2] });
const files = toolNumber('FILES', words[0] ?? '7600');
const paragraphs = toolNumber('PARAGRAPHS', words[1] ?? '12');
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
const best = new Map<string, number>();
for (const round of [1, 2]) {
  for (const kind of ['plain', 'markdown']) {
    const directory = join(folder, kind);
    const reading = await taken(() => loadBuilt(directory));
    const starting = await taken(() => openLibrary({ directory }));
    const { articles, passages } = starting.result.status();
    await starting.result.close();
    console.log(
      `round ${round}, ${kind}: ${articles} articles, ${passages} passages, read in ${reading.said}, started in ${starting.said}`,
    );
    least(`reading ${kind}`, reading.work);
    least(`first start ${kind}`, starting.work);
  }
}
await rm(folder, { recursive: true });
for (const what of ['reading', 'first start']) {
  const [plain = 0, marked = 0] = ['plain', 'markdown'].map((kind) => best.get(`${what} ${kind}`));
  console.log(
    `${what}: Markdown takes ${(marked / plain).toFixed(2)} times as much of the processors as plain text`,
  );
}

/** What something takes: its wall clock is that of a busy machine, its work can be compared. */
async function taken<T>(run: () => Promise<T>) {
  const begun = performance.now();
  const before = process.cpuUsage();
  const result = await run();
  const wall = performance.now() - begun;
  const { user, system } = process.cpuUsage(before);
  const work = (user + system) / 1_000_000;
  return { result, work, said: `${(wall / 1_000).toFixed(2)} s (${work.toFixed(2)} s of processors)` };
}

function least(what: string, work: number): void {
  best.set(what, Math.min(work, best.get(what) ?? work));
}
