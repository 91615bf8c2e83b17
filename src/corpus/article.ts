import type { Span } from '../text/span.ts';
import type { Skipped } from './skipped.ts';
import type { SynonymRule } from './synonyms.ts';

export type { Span } from '../text/span.ts';

/**
 * What a stretch of an article's text is. Paragraphs (`body`), list items, table rows, quotations, code, footnotes (`note`) and what fields
 * state about an event (`facts`) are quoted as statements, with the `heading` above them; a `caption` can be found and is marked as one;
 * other kinds are never quoted.
 */
export type BlockKind =
  | 'title'
  | 'date'
  | 'body'
  | 'heading'
  | 'caption'
  | 'byline'
  | 'source'
  | 'noise'
  | 'item'
  | 'row'
  | 'quotation'
  | 'code'
  | 'note'
  | 'facts';

const STATEMENTS: ReadonlySet<BlockKind> = new Set([
  'body',
  'item',
  'row',
  'quotation',
  'code',
  'note',
  'facts',
]);

/** Whether a block says something by itself: a paragraph, a list item, a table row, a quotation. */
export function isStatement({ kind }: { readonly kind: BlockKind }): boolean {
  return STATEMENTS.has(kind);
}

/** A paragraph-like stretch of an article's text: its kind and where it stands. Blocks do not overlap and stand in text order. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A date as an article states it, without what the article leaves out: a year is never guessed. */
export interface PublishedDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the article is. */
  readonly iso: string;
  /** The words that the article (or its front matter) uses. */
  readonly asWritten: string;
}

/** The languages that are told apart. */
export type Language = 'en' | 'vi';

/**
 * One source text. `text` is what its reader sees. For a plain file it is the file's text (line ends LF, no letter normalised), with lines
 * that were broken at a column joined; for Markdown, HTML and the like it is what is read out of them, without markup.
 */
export interface Article {
  /** Unique in a corpus and stable over reloads: the path below the corpus folder without its extension, with `/`; of one of several in a file, with `#` and its own name or number. */
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly published: PublishedDate | null;
  readonly url: string | null;
  /** Path below the corpus folder with `/`; null for articles that do not come from a file. */
  readonly path: string | null;
  readonly language: Language | null;
  readonly tags: readonly string[];
  /** Ids or paths of the articles that it says it replaces; left out where it names none. */
  readonly replaces?: readonly string[] | undefined;
  readonly blocks: readonly Block[];
}

/** All articles of one load in order of id, with what was skipped and why. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly skipped: readonly Skipped[];
  /** Groups of equivalent phrases and one-way rewrites that the corpus came with; may be empty. */
  readonly synonyms: readonly SynonymRule[];
  /** Lower-case hexadecimal digest (16 characters) of everything that an answer depends on: same content, same version. */
  readonly version: string;
}
