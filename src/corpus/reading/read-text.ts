import type { Language } from '../article.ts';
import { readBody } from './body.ts';
import { draftFrom, type Facts } from './draft.ts';
import { readHeader } from './header.ts';
import { detectLanguage } from './language.ts';
import { type Chunk, chunksOf } from './lines.ts';
import { minutesDate } from './minutes-date.ts';
import type { ReadArticle } from './reader.ts';

/**
 * Reads a plain text in the shape of a news article: title, date, byline and source where they stand, then paragraphs. `known` facts
 * (a front matter's) win over the text's own; `language` null lets the text decide. Talk (a chat) has
 * paragraphs alone.
 */
export function readText(
  text: string,
  known: Partial<Facts> = {},
  language: Language | null = null,
  chunks: readonly Chunk[] = chunksOf(text),
  isTalk = false,
): ReadArticle {
  const spoken = language ?? detectLanguage(text);
  const vietnamese = spoken === 'vi';
  const draft = draftFrom(known);
  const hints = { dayFirst: vietnamese };
  const body = isTalk ? [...chunks] : readHeader(text, chunks, draft, hints);
  readBody(body, draft, { ...hints, vietnamese });
  draft.blocks.sort((a, b) => a.start - b.start);
  const { updated, ...read } = draft;
  const published = read.published ?? updated ?? (isTalk ? null : minutesDate(chunks, hints));
  return { ...read, published, text, language: spoken };
}
