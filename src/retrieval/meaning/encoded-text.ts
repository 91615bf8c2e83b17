import { createHash } from 'node:crypto';
import type { Article, Span } from '../../corpus/article.ts';
import { passagesOf } from '../passages/passages.ts';
import { unitsOf } from '../passages/units.ts';
import { windowsOf } from '../passages/windows.ts';
import { lineLacksMarks } from '../question/restored-marks.ts';
import { withMarks } from '../question/with-marks.ts';
import { rowsOfPassage } from './passage-rows.ts';

/** The texts of an article that are encoded, and their digest. */
export interface ArticleTexts {
  /** For each passage its whole text, its units and its windows, each text once (`rowsOfPassage`). */
  readonly texts: readonly string[];
  /** A text as the encoder reads it: Vietnamese that was typed without marks with them. */
  readonly asRead: (text: string) => string;
  /** For each passage how many texts follow the whole one. */
  readonly parts: readonly number[];
  /** 32 hexadecimal digits of the encoder's version, the texts and how they are read: with the same, the vectors are the same. */
  readonly digest: string;
}

/** The one place that says what the encoder reads of a span: its title goes before it, for a sentence alone seldom says what it is about. */
export function encodedText({ title, text }: Pick<Article, 'title' | 'text'>, { start, end }: Span): string {
  const own = text.slice(start, end).trim();
  return title === null ? own : `${title}. ${own}`;
}

/** All that is encoded of an article by an encoder of this version: passages in order. */
export function textsOf(article: Article, version: string): ArticleTexts {
  const texts: string[] = [];
  const parts: number[] = [];
  for (const passage of passagesOf(article)) {
    const spans = spansOf(article, passage);
    for (const span of spans) texts.push(encodedText(article, span));
    parts.push(spans.length - 1);
  }
  const isBare = article.language !== 'en' && article.text.split('\n').some(lineLacksMarks);
  const hash = createHash('sha256').update(`${version}\0${texts.join('\0')}`);
  // Once for all of it: its spans overlap, and this is done at each start.
  if (isBare) hash.update(withMarks(article.text));
  const digest = hash.digest('hex').slice(0, 32);
  return { texts, asRead: (text) => (isBare ? withMarks(text) : text), parts, digest };
}

/** The spans of a passage's vectors, in their order. */
function spansOf(article: Article, passage: Span): Span[] {
  const units = unitsOf(article, passage);
  const windows = windowsOf({ units });
  const rows = rowsOfPassage(units.length, windows);
  const spans: Span[] = [passage];
  for (const [unit, row] of rows.units.entries()) if (row > 0) spans[row] = units[unit] ?? passage;
  for (const [at, row] of rows.windows.entries()) {
    const { first = 0, last = 0 } = windows[at] ?? {};
    spans[row] ??= { start: units[first]?.start ?? passage.start, end: units[last]?.end ?? passage.end };
  }
  return spans;
}
