import type { Span } from '../text/span.ts';
import type { Skipped } from './skipped.ts';
import type { SynonymRule } from './synonyms.ts';

export type { Span } from '../text/span.ts';

/** What a stretch of an article's text is. Only `body` and `heading` are ever quoted as statements; `caption` is searchable and marked. */
export type BlockKind = 'title' | 'date' | 'body' | 'heading' | 'caption' | 'byline' | 'source' | 'noise';

/** A paragraph-like stretch of an article's text: its kind and where it stands. Blocks do not overlap and stand in text order. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A date as an article states it. What is not stated is not there: no year is ever guessed. */
export interface PublishedDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as precise as the article is. */
  readonly iso: string;
  /** The words that the article (or its front matter) uses. */
  readonly asWritten: string;
}

export type Language = 'en' | 'vi';

/**
 * One source text. `text` is the file's text with its byte-order mark dropped and line ends made LF, otherwise untouched
 * (no normalisation of letters), so that every `Span` can be checked against the file. For front-matter formats it is the body.
 */
export interface Article {
  /** Unique in a corpus and stable over reloads: the path below the corpus folder without its extension, with `/`. */
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
