import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';
import { passageTerms } from '../index/passage-terms.ts';
import { nameKey } from '../index/restriction.ts';
import { passagesOf } from '../passages/passages.ts';

/** A document with its id, and what a load counts of it. */
export interface PassageDocument {
  readonly id: string;
  readonly source: Readonly<Record<string, unknown>>;
  /** How many terms its text has. */
  readonly length: number;
  readonly terms: ReadonlySet<string>;
}

/** The documents of an article, one a passage. */
export function documentsOf(article: Article): PassageDocument[] {
  const about = aboutArticle(article);
  return passagesOf(article).map(({ start, end }, ordinal) => {
    const { text, title } = passageTerms(article, { start, end });
    const words = [...text, ...text, ...new Set(title)].map(onTheWire).join(' ');
    const place = { ordinal, start, end };
    return {
      id: documentId(article, ordinal),
      source: { words, ...about, ...place },
      length: text.length,
      terms: new Set([...text, ...title]),
    };
  });
}

/** What a document says of its article, for restrictions. */
export function aboutArticle({ id, published, source, tags, language }: Article) {
  return {
    article: id,
    ...(published !== null && { published: published.iso, publishedEnd: `${published.iso}~` }),
    ...(source !== null && { source: nameKey(source) }),
    ...(tags.length > 0 && { tags: tags.map(nameKey) }),
    language: language ?? UNKNOWN_LANGUAGE,
  };
}

/** Stands for the language of an article that does not state one. */
const UNKNOWN_LANGUAGE = 'unknown';

/** The same for a passage of an article in every index, so that what is sent twice stands there once. */
export function documentId({ id }: Pick<Article, 'id'>, ordinal: number): string {
  return `${createHash('sha256').update(id).digest('base64url').slice(0, 22)}-${ordinal}`;
}

/** The cluster cuts at spaces, and words longer than 255: a ligature can stand for a whole phrase. */
export function onTheWire(term: string): string {
  return term.replace(/\s+/gu, '\u0001').slice(0, 200);
}
