import type { Place } from './place.ts';

/** What can be told about an article that is left in its file by reading little or nothing of it. */
export interface Known {
  readonly place: Place;
  /** The digest of all of it, which is read. */
  readonly digest: string;
  /** See `article-numbers.ts`. */
  readonly idNumber: number;
  readonly copyNumber: number;
  readonly lineNumber: number;
}

/** Where an article that is left in its file keeps this. */
export const KNOWN: unique symbol = Symbol('known');

/** An article that is left in its file. */
export interface LeftInFile {
  readonly [KNOWN]: Known;
}

/** What can be told about an article that is left in its file; undefined for any other. */
export function knownOf(article: object): Known | undefined {
  return isLeftInFile(article) ? article[KNOWN] : undefined;
}

function isLeftInFile(article: object): article is LeftInFile {
  return KNOWN in article;
}
