import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Library, openLibrary } from '../src/library.ts';
import { generatedArticle } from '../tests/support/generated-articles.ts';
import { stubCluster } from '../tests/support/stub-cluster.ts';
import { toolLine, toolNumber } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/articles.ts COUNT

What COUNT made-up articles of 1 KB take in the memory of a bot whose index stands in a search cluster, in MB: at the first start, at a start
from the file that this left, and at a reload after each when one article has changed. A server that says yes to everything stands for
the cluster; nothing is asked of it.
`;

const FLAGS = ['--import', 'tsx', '--expose-gc', '--max-semi-space-size=2', '--heap-growing-percent=20'];
/** Titles are indexed aside: until as many turns have brought nothing more. */
const SETTLED_MS = 2_000;

// The process that opens the articles is started by this very file, with a folder and an address as well.
const { words } = toolLine({ usage: USAGE, words: [1, 3] });
const [count = '', folder, url] = words;
if (folder !== undefined && url !== undefined) await open(folder, url);
else await measure(toolNumber('COUNT', count));

async function measure(articles: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-articles-'));
  const cluster = await stubCluster(5 * articles);
  try {
    for (let number = 0; number < articles; number += 1) {
      const { path, content } = generatedArticle(number);
      const file = join(directory, 'articles', `${Math.floor(number / 2_000)}`, path);
      if (number % 2_000 < 50) mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    for (const when of ['first start', 'later start']) {
      const args = [String(articles), directory, String(cluster.settings.urls[0])];
      const child = fork(import.meta.filename, args, { execArgv: FLAGS });
      say(when);
      await once(child, 'exit');
    }
  } finally {
    cluster.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Opens the articles, changes one and reloads, and says what memory each took. */
async function open(directory: string, address: string): Promise<void> {
  const base = resident('VmRSS');
  const articles = join(directory, 'articles');
  const opening = performance.now();
  const library = await openLibrary({
    directory: articles,
    stateDir: join(directory, 'state'),
    search: {
      urls: [address],
      user: null,
      prefix: 'bench',
      tls: { ca: null, cert: null, key: null },
      waits: true,
    },
  });
  await library.saved();
  const opened = await settled(library, opening);
  say(`${library.status().articles} articles, opened: ${JSON.stringify({ base, ...opened })}`);
  const { path, content } = generatedArticle(0);
  writeFileSync(join(articles, '0', path), `${content}\nThis was added ${new Date().toISOString()}.\n`);
  // From here on the peak is the reload's.
  writeFileSync('/proc/self/clear_refs', '5');
  const reloading = performance.now();
  const { changed } = await library.reload();
  const reloaded = await settled(library, reloading);
  say(`${changed.length} changed, reloaded: ${JSON.stringify(reloaded)}`);
  await library.close();
  process.exit(0);
}

/** What was taken when titles are indexed, and garbage is gone; `seconds` since it began, without the titles. */
async function settled(library: Library, began: number) {
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  library.articles({ query: 'bridge' });
  await sleep(SETTLED_MS);
  const peak = resident('VmHWM');
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc?.();
    await sleep(SETTLED_MS / 4);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { seconds, peak, resident: resident('VmRSS'), heap: mb(heapUsed), arrays: mb(arrayBuffers) };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function resident(name: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes = '0'] =
    new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}

function mb(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}
