import type { Language } from '../article.ts';
import { readBody } from './body.ts';
import { draftFrom, type Facts } from './draft.ts';
import { readHeader } from './header.ts';
import { detectLanguage } from './language.ts';
import { type Chunk, chunksOf } from './lines.ts';
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
  const body = isTalk ? [...chunks] : readHeader(text, chunks, draft, { dayFirst: vietnamese });
  readBody(body, draft, { dayFirst: vietnamese, vietnamese });
  draft.blocks.sort((a, b) => a.start - b.start);
  return { ...draft, text, language: spoken };
}
