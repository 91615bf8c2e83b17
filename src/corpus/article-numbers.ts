import { hashOf } from '../text/hash.ts';
import type { Article } from './article.ts';
import { articleKey, keyNumber } from './article-key.ts';
import { knownOf } from './storage/packed/left-in-file.ts';
import type { Fields } from './storage/packed/place.ts';

/** Tells articles apart in four bytes: different numbers mean different articles; where numbers are equal, the articles are compared. */
export function idNumber(article: Article): number {
  return knownOf(article)?.idNumber ?? numberOfId(article.id);
}

/** The same for an id. */
export function numberOfId(id: string): number {
  return keyNumber(articleKey(id));
}

/** Articles with the same words, title, date and address have the same number. `size` is the length of the text in bytes. */
export function copyNumber(article: Article, size: number): number {
  return knownOf(article)?.copyNumber ?? numberOfCopy(article, size);
}

/** The same of what is known of an article beside its text. */
export function numberOfCopy({ title, published, url }: Fields, size: number): number {
  return hashOf(JSON.stringify([size, title, published?.iso, url]));
}

/** The number that articles have in common when they look the same in a list. */
export function lineNumber(article: Article): number {
  return knownOf(article)?.lineNumber ?? numberOfLine(article);
}

/** The same of what is known of an article beside its text. */
export function numberOfLine({ id, title, source, published }: Fields): number {
  return hashOf(JSON.stringify([id, title, source, published?.iso]));
}
