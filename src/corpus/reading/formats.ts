import { readMarkdown } from './read-markdown.ts';
import { type ReadArticle, readText } from './read-text.ts';
import type { Unreadable } from './unreadable.ts';

/** What a reader makes of a file: the article, and fields that it left out. */
export interface ReadFile {
  readonly article: ReadArticle;
  readonly leftOut: readonly Unreadable[];
}

/** A reader of one format: a whole file's text (line ends LF, no byte-order mark) to an article; throws `Unreadable`. */
export type Reader = (file: string) => ReadFile;

/** Every format that is read, by file name extension in lower case. */
export const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['.md', readMarkdown],
  ['.txt', (file) => ({ article: readText(file), leftOut: [] })],
]);
