import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../article.ts';
import { FORMATS, needsBounds } from '../reading/formats.ts';
import { type ApartOptions, readApart } from '../reading/read-apart.ts';
import { type Outcome, readArticles } from '../reading/read-article-file.ts';
import { Unreadable } from '../reading/unreadable.ts';

/** The largest file that articles are read out of, in bytes: pages and documents are larger than what is read out of them. */
const MOST_SOURCE_BYTES = 20 * 1_048_576;

/** Reads a file apart and within bounds, and tells what became of it; `path` is its name in reports and chooses the reader. */
export async function readFileApart(path: string, file: string, apart: ApartOptions = {}): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  await readApart([{ path, file }], {
    ...apart,
    maxBytes: MOST_SOURCE_BYTES,
    now: Date.now,
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('a file was read without an outcome');
  return outcome;
}

/**
 * The same for bytes that came from elsewhere under a name, in the format of this extension. While they are read they stand in a folder of
 * their own.
 */
export async function readBytesApart(
  bytes: Buffer,
  name: string,
  extension: string,
  apart: ApartOptions = {},
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-read-'));
  try {
    const file = join(folder, `source${extension}`);
    await writeFile(file, bytes, { mode: 0o600 });
    return await readFileApart(name.replace(/^\/+|(?:\.\w{1,8})?\/*$/gu, '') + extension, file, apart);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The articles of a Markdown file that was made here, read on this thread unless that could take long.
 * @throws {Unreadable} where there are none.
 */
export async function readSafely(bytes: Buffer, name: string): Promise<readonly Article[]> {
  const format = FORMATS.get('.md');
  if (format === undefined || !needsBounds(format, bytes)) return (await readArticles(bytes, name)).articles;
  const { articles, skipped } = await readBytesApart(bytes, name, '.md');
  if (articles.length === 0) throw new Unreadable(skipped[0]?.reason ?? 'it contains no article');
  return articles;
}
