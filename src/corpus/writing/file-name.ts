import { createHash } from 'node:crypto';
import { foldMarks } from '../../text/fold-marks.ts';
import type { Article } from '../article.ts';

const LONGEST = 70;
/** Names that articles cannot have, among them those that some systems reserve for devices. */
const TAKEN = /^(?:readme|licen[sc]e|changelog|contributing|synonyms|con|prn|aux|nul|com\d|lpt\d)$/u;

/**
 * The name of a new article's file, without its extension: the date and words of the title, in nothing but lower-case ASCII letters, digits
 * and hyphens, so that it can lead nowhere else. `fallback` names an article that has no title.
 */
export function fileNameOf(article: Pick<Article, 'title' | 'published' | 'text'>, fallback = ''): string {
  const date = article.published?.iso;
  const words = slug(article.title ?? '') || slug(fallback) || `article-${digest(article.text)}`;
  // An undated article's name must not state a day.
  const isSafe = date !== undefined || !/(?:19|20)\d{2}-?\d{2}-?\d{2}/u.test(words);
  const name = isSafe && !TAKEN.test(words) ? words : `article-${digest(article.text)}`;
  return date === undefined ? name : `${date}-${withoutDate(name, date)}`;
}

function slug(words: string): string {
  const plain = foldMarks(words)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  if (plain.length <= LONGEST) return plain;
  const end = plain.lastIndexOf('-', LONGEST);
  return plain.slice(0, end > LONGEST / 2 ? end : LONGEST);
}

/** A file whose name has its day already does not get it twice. */
function withoutDate(name: string, date: string): string {
  return name.startsWith(`${date}-`) ? name.slice(date.length + 1) : name;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
