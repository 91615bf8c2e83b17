import { createHash } from 'node:crypto';
import type { Article, Span } from '../../corpus/article.ts';
import { passagesOf } from '../passages/passages.ts';
import { quotableUnits } from '../passages/units.ts';
import { windowsOf } from '../passages/windows.ts';

/** What of an article is encoded, and the digest of it all. */
export interface ArticleTexts {
  /** For each passage its whole text, then each of its windows, unless its only window is all of it. */
  readonly texts: readonly string[];
  /** For each passage how many windows follow it; 0 where its only window is all of it. */
  readonly windows: readonly number[];
  /** 32 hexadecimal digits of the encoder's version and the texts: with the same, the vectors are the same. */
  readonly digest: string;
}

/** The one place that says what the encoder reads of a span: its title goes before it, for a sentence alone seldom says what it is about. */
function encodedText({ title, text }: Pick<Article, 'title' | 'text'>, { start, end }: Span): string {
  const own = text.slice(start, end).trim();
  return title === null ? own : `${title}. ${own}`;
}

/** All that is encoded of an article by an encoder of this version: passages in order, windows as the ranking numbers them. */
export function textsOf(article: Article, version: string): ArticleTexts {
  const texts: string[] = [];
  const windows: number[] = [];
  for (const passage of passagesOf(article)) {
    const whole = encodedText(article, passage);
    const parts = windowTexts(article, passage);
    const isAll = parts.length === 0 || (parts.length === 1 && parts[0] === whole);
    texts.push(whole, ...(isAll ? [] : parts));
    windows.push(isAll ? 0 : parts.length);
  }
  const digest = createHash('sha256')
    .update(`${version}\0${texts.join('\0')}`)
    .digest('hex')
    .slice(0, 32);
  return { texts, windows, digest };
}

function windowTexts(article: Article, passage: Span): string[] {
  const units = quotableUnits(article.text, passage);
  return windowsOf({ units }).map(({ first, last }) =>
    encodedText(article, { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 }),
  );
}
