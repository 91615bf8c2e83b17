import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Collection, readCollection } from '../quality/collection.ts';
import { resized } from './passages.ts';
import { spread } from './questions.ts';

/** What the product does from files on: times in milliseconds, sizes in MB (10^6 bytes) of the whole process, worker threads included. */
export interface ProductMeasurement {
  /** From the start of opening until questions can be answered. */
  readonly start: number;
  /** Ten seconds after the last question. */
  readonly rest: number;
  /** Only of a next start. */
  readonly later: {
    readonly reload: number;
    readonly reloadPeak: number;
    readonly rebuild: number;
    readonly rebuildPeak: number;
    /** How late the event loop was while everything was read and indexed anew, 99th percentile, and how late at most. */
    readonly delay: number;
    readonly longest: number;
    /** The same while questions alone are answered, and while everything is made anew without a question. */
    readonly delayOfQuestions: number;
    readonly delayOfRebuild: number;
    readonly longestOfRebuild: number;
    readonly idleP99: number;
    readonly rebuildP99: number;
  } | null;
}

/** A first and a next start over the same articles as files, each in a process of its own, with the articles' UTF-8 size in MB. */
export interface ProductRuns {
  readonly megabytes: number;
  readonly first: ProductMeasurement;
  readonly next: ProductMeasurement;
}

/** Writes the articles as Markdown files into a folder that is removed afterwards, and starts the product over it twice. */
export async function runProduct(folder: string, articles: number, questions: number): Promise<ProductRuns> {
  const collection = readCollection(folder);
  const root = mkdtempSync(join(tmpdir(), 'verbatim-speed-'));
  try {
    const { directory, asked, bytes } = await writeInput(root, collection, articles, questions);
    const file = fileURLToPath(new URL('./product.mjs', import.meta.url));
    const flags = startFlags();
    const start = async (kind: string): Promise<ProductMeasurement> => {
      const args = [...flags, file, kind, directory, join(root, 'state'), asked];
      const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 });
      const measurement: ProductMeasurement = JSON.parse(stdout);
      return measurement;
    };
    return { megabytes: bytes / 1e6, first: await start('first'), next: await start('next') };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes so many of a collection's articles as Markdown files, and its questions, a line each, into a folder. */
export async function writeInput(
  root: string,
  collection: Collection,
  articles: number,
  questions: number,
): Promise<{ readonly directory: string; readonly asked: string; readonly bytes: number }> {
  const directory = join(root, 'articles');
  mkdirSync(directory);
  let bytes = 0;
  for (const [at, { title, text }] of resized(collection.articles, articles).entries()) {
    bytes += Buffer.byteLength(text);
    writeFileSync(
      join(directory, `${at}.md`),
      `---\ntitle: ${JSON.stringify(title ?? `Report ${at}`)}\n---\n\n${text}\n`,
    );
  }
  // What was written a moment ago is read again by a next start, lest it changes within a file system's clock tick.
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const asked = join(root, 'questions.txt');
  writeFileSync(
    asked,
    spread(collection.questions, questions)
      .map(({ text }) => `${text.replaceAll('\n', ' ')}\n`)
      .join(''),
  );
  return { directory, asked, bytes };
}

/** The flags of Node that `npm start` runs the program with. */
export function startFlags(): string[] {
  const manifest: { readonly scripts: { readonly start: string } } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.scripts.start.split(' ').filter((word) => word.startsWith('--'));
}
