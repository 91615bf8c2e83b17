import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';
import { passageTerms } from '../index/passage-terms.ts';
import { nameKey } from '../index/restriction.ts';
import { passagesOf } from '../passages/passages.ts';

/**
 * What the cluster is told of each field. `words` holds every term of a passage twice and its title's terms once, which is how BM25 counts
 * them here (k1 is twice the usual: frequencies are in halves). The bot has the articles, so the cluster keeps no text.
 */
export const MAPPINGS = {
  dynamic: 'strict',
  _source: { includes: ['terms'] },
  properties: {
    words: { type: 'text', analyzer: 'whitespace', index_options: 'freqs' },
    article: { type: 'keyword' },
    ordinal: { type: 'integer', index: false },
    start: { type: 'integer', index: false },
    end: { type: 'integer', index: false },
    /** The date as written, and the same behind all days of it: dates compare as text. */
    published: { type: 'keyword' },
    publishedEnd: { type: 'keyword' },
    source: { type: 'keyword' },
    tags: { type: 'keyword' },
    /** Of a list of terms: the letter that they begin with. */
    letter: { type: 'keyword' },
    terms: { type: 'keyword', index: false, doc_values: false },
  },
} as const;

/** The same for the whole index. */
export const SIMILARITY = { default: { type: 'BM25', k1: 2.4, b: 0.75 } } as const;

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
  const { published, source, tags } = article;
  const about = {
    article: article.id,
    ...(published !== null && { published: published.iso, publishedEnd: `${published.iso}~` }),
    ...(source !== null && { source: nameKey(source) }),
    ...(tags.length > 0 && { tags: tags.map(nameKey) }),
  };
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

/** The same for a passage of an article in every index, so that what is sent twice stands there once. */
export function documentId({ id }: Pick<Article, 'id'>, ordinal: number): string {
  return `${createHash('sha256').update(id).digest('base64url').slice(0, 22)}-${ordinal}`;
}

/** The cluster cuts at spaces, and words longer than 255: a ligature can stand for a whole phrase. */
export function onTheWire(term: string): string {
  return term.replace(/\s+/gu, '\u0001').slice(0, 200);
}
