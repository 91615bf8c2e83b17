import { execFile } from 'node:child_process';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { toolLine, toolNumber } from '../tool-options.ts';
import { ENGINES } from './engines.ts';
import type { Measurement } from './measure.ts';
import { runProduct } from './product-run.ts';

const USAGE = `usage (in bench/): npm run speed -- DIR [--articles 1000,4698,20000] [--questions 100] [--minutes 1.5] [--only NAME,…]

Builds, loads, changes and asks each library over the same passages of a collection in BEIR's layout, one process each.
  --articles   sizes of the corpus; more than the collection holds are made by repeating with changed words
  --questions  how many are timed, spread evenly over the collection
  --minutes    a library that takes longer is cut off and shown as unfinished
  --only       only these libraries, of ${Object.keys(ENGINES).join(', ')}
`;

const HEADINGS = ['build', 'load', 'reload', 'p50', 'p95', 'p99', 'heap', 'rss', 'delay'] as const;

async function main(): Promise<void> {
  const { values, words } = toolLine({
    usage: USAGE,
    words: [1, 1],
    options: {
      articles: { type: 'string', default: '1000,4698,20000' },
      questions: { type: 'string', default: '100' },
      minutes: { type: 'string', default: '1.5' },
      only: { type: 'string', default: Object.keys(ENGINES).join(',') },
    },
  });
  const [folder = ''] = words;
  const timeout = toolNumber('--minutes', values.minutes, { least: 0.1, fraction: true }) * 60_000;
  const first = new Map<string, Measurement>();
  const asks = new Map<string, string>();
  let sizeBefore = '';
  for (const size of values.articles.split(',')) {
    print(`\n${size} articles (times in ms, sizes in MB; load average ${loadavg()[0]?.toFixed(1)})\n`);
    print(row(['', ...HEADINGS, ...(sizeBefore === '' ? [] : [`p50 of ${sizeBefore}`])]));
    for (const name of values.only.split(',')) {
      const measured = await measure([folder, name, size, values.questions], timeout);
      if (typeof measured === 'string') {
        print(row([name, measured]));
        continue;
      }
      const earlier = first.get(name);
      const growth = earlier === undefined ? [] : [`x ${(measured.p50 / earlier.p50).toFixed(1)}`];
      print(row([name, ...HEADINGS.map((heading) => shown(measured[heading])), ...growth]));
      if (measured.work !== null) {
        const { scored, all } = measured.work;
        print(
          `  postings a question: ${scored.toFixed(0)} scored of ${all.toFixed(0)} that its words have\n`,
        );
      }
      if (name === 'Verbatim') await printProduct(folder, Number(size), Number(values.questions));
      first.set(name, measured);
      asks.set(name, measured.asks);
    }
    sizeBefore = size;
  }
  print('\nA question is:\n');
  for (const [name, what] of asks) print(`- ${name}: ${what}\n`);
}

/** What the program does as a user starts it, from files on; bounds are those that it is to keep. */
async function printProduct(folder: string, size: number, questions: number): Promise<void> {
  const { megabytes, first, next } = await runProduct(folder, size, questions);
  const rest = 6 * megabytes + 120;
  const { later } = next;
  print(`  from files: first start ${shown(first.start)}, next start ${shown(next.start)}`);
  print(` (1/${(first.start / next.start).toFixed(0)})\n`);
  print(`  resident at rest: ${shown(first.rest)} and ${shown(next.rest)} (bound ${shown(rest)})\n`);
  if (later === null) return;
  print(`  reload of one file ${shown(later.reload)}, resident at most ${shown(later.reloadPeak)}`);
  print(` (bound ${shown(2 * rest)})\n`);
  print(`  reload of all files ${shown(later.rebuild)}, resident at most ${shown(later.rebuildPeak)}`);
  print(`, delay p99 ${shown(later.delay)} (longest ${shown(later.longest)})`);
  print(`, a question's p99 ${shown(later.rebuildP99)} (idle ${shown(later.idleP99)})\n`);
  print(`  delay p99 of questions alone ${shown(later.delayOfQuestions)}`);
  print(
    `, of the reload without any ${shown(later.delayOfRebuild)} (longest ${shown(later.longestOfRebuild)})\n`,
  );
}

async function measure(args: readonly string[], timeout: number): Promise<Measurement | string> {
  const file = fileURLToPath(new URL('./measure.ts', import.meta.url));
  const options = { timeout, maxBuffer: 1e8, killSignal: 'SIGKILL' } as const;
  const node = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', file, ...args];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, node, options);
    const measurement: Measurement = JSON.parse(stdout);
    return measurement;
  } catch (error) {
    const isTimeout = error instanceof Error && 'killed' in error && error.killed === true;
    if (isTimeout) return `unfinished after ${timeout / 60_000} minutes`;
    return `failed: ${error instanceof Error ? (error.message.split('\n').find((line) => line.includes('Error')) ?? error.message) : String(error)}`;
  }
}

function shown(value: number | null): string {
  if (value === null) return '–';
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(8))).join(' ')}\n`;
}

function print(text: string): void {
  process.stdout.write(text);
}

await main();
