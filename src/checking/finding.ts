/**
 * What an author should look at: a file, or a part of one, that was left out, and a field that cannot be read; a title or date that is not
 * known, of an article, of a plain text, or of several articles in one file; text shorter than a paragraph; an article that is there twice,
 * by its link or text; words that a page has around its articles; facts that another article states differently; a `replaces:` that names no
 * article; synonyms of which no article has a word.
 */
export type FindingKind =
  | 'left-out'
  | 'field'
  | 'no-title'
  | 'no-date'
  | 'no-title-in-text'
  | 'no-date-in-text'
  | 'parts-without-title'
  | 'parts-without-date'
  | 'short'
  | 'same-link'
  | 'same-text'
  | 'furniture'
  | 'contradiction'
  | 'replaces-nothing'
  | 'dead-synonym';

/** One thing to look at, and where. */
export interface Finding {
  readonly kind: FindingKind;
  /** The file, with `#` and its own name where it holds several articles. */
  readonly path: string;
  readonly line?: number | undefined;
  /** The words that it is about, the other file, or the reason; empty where the kind says everything. */
  readonly detail: string;
}
