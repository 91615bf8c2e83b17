import { statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Article, PublishedDate } from '../article.ts';
import type { Skipped } from '../skipped.ts';
import type { FoundFile } from '../watching/file-list.ts';
import { dateInName } from './facts/name-date.ts';
import { titleInName, titleOfUntitled } from './facts/name-title.ts';
import { FORMATS, isReadApart, needsBounds, readerOf } from './formats.ts';
import { dateBehindTitle } from './message-head.ts';
import { monthOfTitle } from './month-of-title.ts';
import { whyNotSupported } from './other-formats.ts';
import { periodOfList } from './period-of-list.ts';
import { megabytes, readWholeFile, type Stamp } from './read-file.ts';
import { Unreadable, UnreadableField } from './unreadable.ts';

/** What became of one file: its articles, or reasons, or articles with fields that were left out. */
export interface Outcome {
  /** The file's path below the corpus folder. */
  readonly path: string;
  readonly articles: readonly Article[];
  readonly skipped: readonly Skipped[];
  /** The state that the file was read in; null where it could not be read. */
  readonly stamp: Stamp | null;
  /** When reading began, in milliseconds since 1970. */
  readonly readMs: number;
  /** True where the file was not read because it has to be read apart. */
  readonly apart?: true;
}

/** How a file is read. */
export interface FileOptions {
  readonly maxBytes: number;
  readonly now: () => number;
  /** Whether files that may take long are read here; elsewhere their outcome says `apart`. */
  readonly isApart: boolean;
}

/** A longer text does not fit into the memory that reading one file may take: its bytes, its letters and what is made of them. */
const MOST_TEXT_BYTES = 24 * 1_048_576;

/** Reads one file into articles; whatever is wrong with the file is in `skipped`. */
export async function readArticleFile({ path, file }: FoundFile, options: FileOptions): Promise<Outcome> {
  const readMs = options.now();
  let stamp: Stamp | null = null;
  const format = FORMATS.get(extname(path).toLowerCase());
  // A large file is not read here first: its bytes would stay until those that are read apart have come, too.
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const isWithin = bytes <= options.maxBytes;
  if (!options.isApart && format !== undefined && isWithin && isReadApart(format, bytes))
    return { path, articles: [], skipped: [], stamp, readMs, apart: true };
  try {
    if (format?.isText === true && isWithin && bytes > MOST_TEXT_BYTES)
      throw new Unreadable(`it is too large to be read (${megabytes(bytes)} of text): split it`);
    const contents = readWholeFile(file, options.maxBytes);
    stamp = contents.stamp;
    if (!options.isApart && format !== undefined && needsBounds(format, contents.bytes))
      return { path, articles: [], skipped: [], stamp, readMs, apart: true };
    return { path, ...(await readArticles(contents.bytes, path)), stamp, readMs };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { path, articles: [], skipped: [skippedFor(path, error)], stamp, readMs };
  }
}

/**
 * Reads a file's bytes into articles; the extension of `path` chooses the reader. Where the bytes may be hostile and of any length, read
 * them apart (`read-apart`).
 * @throws {Unreadable} when nothing can be read out of the file.
 */
export async function readArticles(
  bytes: Buffer,
  path: string,
): Promise<{ readonly articles: readonly Article[]; readonly skipped: readonly Skipped[] }> {
  const extension = extname(path);
  if (/(?:^|\/)_drafts\//u.test(path))
    throw new Unreadable(
      'it is a draft ("_drafts") and is left out: publish it by moving it out of that folder',
    );
  const format = FORMATS.get(extension.toLowerCase());
  if (format === undefined) throw new Unreadable(whyNotSupported(extension));
  const { parts, warnings } = await (await readerOf(format))(bytes, path);
  // Composed letters: the same name copied from another system is the same id.
  const base = path.slice(0, path.length - extension.length).normalize('NFC');
  const inName = dateInName(path);
  // "newsletter october 2026.txt"
  const ofName = inName === null ? monthOfTitle(titleInName(path) ?? '', {}) : null;
  const articles = parts.map(({ key, article: { changed, ...article } }) => {
    // A file of several articles is named after the day that it was exported on.
    const named = (key === null ? inName : null) ?? dateBehindTitle(article.title ?? '');
    const ofIssue = key === null ? ofName : null;
    const ofList = key === null ? listPeriod(titleInName(path), article.title) : null;
    const published = finer(article.published, named) ?? named ?? ofIssue ?? ofList ?? changed ?? null;
    const title = article.title ?? (key === null ? titleOfUntitled(path, article.source) : null);
    return { id: key === null ? base : `${base}#${key}`, path, ...article, title, published };
  });
  return { articles, skipped: warnings.map((error) => skippedFor(path, error)) };
}

/** From when a list holds, as the name of its file or its title says more closely: "Fees Sept 2026". */
function listPeriod(name: string | null, title: string | null): PublishedDate | null {
  const [ofName, ofTitle] = [name, title].map((words) => periodOfList(words ?? '', {}));
  const isCloser = (ofName?.iso.length ?? 0) > (ofTitle?.iso.length ?? 0);
  return (isCloser ? ofName : ofTitle) ?? null;
}

/** The day in a file's name where its text says the month of it alone: "Newsletter October 2026" in "2026-10-03 newsletter.md". */
function finer(stated: PublishedDate | null, named: PublishedDate | null): PublishedDate | null {
  return stated !== null && /^\d{4}-\d{2}$/u.test(stated.iso) && named?.iso.startsWith(stated.iso)
    ? named
    : stated;
}

/** How a report names what is wrong with a file. */
export function skippedFor(path: string, error: Unreadable): Skipped {
  const { line, message: reason } = error;
  const place = line === undefined ? { path } : { path, line };
  return error instanceof UnreadableField ? { ...place, reason, isField: true } : { ...place, reason };
}
