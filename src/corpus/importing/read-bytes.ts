import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article.ts';
import { FORMATS, needsBounds } from '../reading/formats.ts';
import { type ApartOptions, readerApart } from '../reading/read-apart.ts';
import { type Outcome, readArticles } from '../reading/read-article-file.ts';
import { Unreadable } from '../reading/unreadable.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The largest file that articles are read out of, in bytes: pages and documents are larger than what is read out of them. */
const MOST_SOURCE_BYTES = 20 * 1_048_576;

/** How sources are read; every field may be left out. */
export interface SourceReaderOptions extends ApartOptions {
  /** The largest file of an article; a source may be as large. */
  readonly maxFileBytes?: number;
}

/** Reads sources apart, one after the other and each within its bounds, in a worker that all of them share. */
export interface SourceReader {
  /** Tells what became of a file; `path` is its name in reports and chooses the reader. */
  readonly file: (path: string, file: string) => Promise<Outcome>;
  /**
   * The same for bytes from elsewhere with a name, in the format of this extension. While they are read they stand in a folder
   * of their own.
   */
  readonly bytes: (bytes: Buffer, name: string, extension: string) => Promise<Outcome>;
  /**
   * The articles of a Markdown file that was made here, read on this thread unless that could take long.
   * @throws {Unreadable} where there are none.
   */
  readonly markdown: (bytes: Buffer, name: string) => Promise<readonly Article[]>;
  /** Ends the worker. */
  readonly end: () => Promise<void>;
}

/** Gives the work a reader of sources, and ends it with the work. */
export async function withSourceReader<T>(
  options: SourceReaderOptions,
  work: (reader: SourceReader) => Promise<T>,
): Promise<T> {
  const reader = sourceReader(options);
  try {
    return await work(reader);
  } finally {
    await reader.end();
  }
}

/** A reader of sources, which whoever opened it ends. */
function sourceReader({ maxFileBytes = 0, ...apart }: SourceReaderOptions = {}): SourceReader {
  const maxBytes = Math.max(MOST_SOURCE_BYTES, maxFileBytes);
  const reader = readerApart({ ...apart, maxBytes, now: Date.now });

  async function bytes(contents: Buffer, name: string, extension: string): Promise<Outcome> {
    const folder = temporaryFolder('verbatim-read-');
    try {
      const file = join(folder.path, `source${extension}`);
      await writeFile(file, contents, { mode: 0o600 });
      return await reader.read({ path: name.replace(/^\/+|(?:\.\w{1,8})?\/*$/gu, '') + extension, file });
    } finally {
      folder.remove();
    }
  }

  async function markdown(contents: Buffer, name: string): Promise<readonly Article[]> {
    const format = FORMATS.get('.md');
    if (format === undefined || !needsBounds(format, contents))
      return (await readArticles(contents, name)).articles;
    const { articles, skipped } = await bytes(contents, name, '.md');
    if (articles.length === 0) throw new Unreadable(skipped[0]?.reason ?? 'it contains no article');
    return articles;
  }

  return { file: (path, file) => reader.read({ path, file }), bytes, markdown, end: () => reader.end() };
}
