import { extname } from 'node:path';
import type { Article } from '../article.ts';
import type { Skipped } from '../skipped.ts';
import type { FoundFile } from '../watching/list-files.ts';
import { decode } from './decode.ts';
import { READERS } from './formats.ts';
import { readWholeFile, type Stamp } from './read-file.ts';
import { Unreadable } from './unreadable.ts';

/** What became of one file: an article, or reasons, or an article with fields that were left out. */
export interface Outcome {
  /** The file's path below the corpus folder. */
  readonly path: string;
  readonly article: Article | null;
  readonly skipped: readonly Skipped[];
  /** The state that the file was read in; null where it could not be read. */
  readonly stamp: Stamp | null;
  /** When reading began, in milliseconds since 1970. */
  readonly readMs: number;
}

/** Reads one file into an article; whatever is wrong with the file is in `skipped`. */
export function readArticleFile({ path, file }: FoundFile, maxBytes: number, now: () => number): Outcome {
  const readMs = now();
  let stamp: Stamp | null = null;
  try {
    const contents = readWholeFile(file, maxBytes);
    stamp = contents.stamp;
    const { article, skipped } = readArticle(decode(contents.bytes), path);
    return { path, article, skipped, stamp, readMs };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { path, article: null, skipped: [skip(path, error)], stamp, readMs };
  }
}

/**
 * Reads a file's text (line ends LF) into an article; the extension of `path` chooses the reader.
 * @throws {Unreadable} when the text cannot be read at all.
 */
export function readArticle(file: string, path: string): { article: Article; skipped: Skipped[] } {
  const extension = extname(path);
  const reader = READERS.get(extension.toLowerCase());
  if (!reader) throw new Unreadable(`${extension} is not a format of articles`);
  const { article, leftOut } = reader(file);
  if (!/[\p{L}\p{N}]/u.test(article.text))
    throw new Unreadable('it has front matter but no text: write the article under it');
  // Composed letters: the same name copied from another system is the same id.
  const id = path.slice(0, path.length - extension.length).normalize('NFC');
  return { article: { id, path, ...article }, skipped: leftOut.map((error) => skip(path, error)) };
}

function skip(path: string, { line, message }: Unreadable): Skipped {
  return line === undefined ? { path, reason: message } : { path, line, reason: message };
}
