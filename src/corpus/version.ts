import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { blockNumbers, fieldsOf } from './storage/packed-articles.ts';
import type { SynonymRule } from './synonyms.ts';

/** An article that a reload keeps is not hashed again. */
const DIGESTS = new WeakMap<Article, string>();

/** 16 lower-case hexadecimal digits over every field of every article, in order, and every synonym rule. */
export function versionOf(articles: readonly Article[], synonyms: readonly SynonymRule[]): string {
  // Joined, as some thousand updates take longer than all of the hashing.
  const hash = createHash('sha256').update(articles.map(digestOf).join(''));
  return hash.update(JSON.stringify(synonyms)).digest('hex').slice(0, 16);
}

/** A digest of every field of an article. */
export function digestOf(article: Article): string {
  const known = DIGESTS.get(article);
  if (known !== undefined) return known;
  const { text, blocks } = article;
  const places = blockNumbers(article);
  // Text and blocks apart: writing them as JSON takes longer than hashing them. Their lengths first, so that no two articles run into one.
  const digest = createHash('sha256')
    .update(`${text.length} ${blocks.length} `)
    .update(text)
    .update(places)
    .update(JSON.stringify(fieldsOf(article)))
    .digest('hex');
  DIGESTS.set(article, digest);
  return digest;
}

/** Takes over an article's digest as an earlier process computed it. */
export function rememberDigest(article: Article, digest: string): void {
  DIGESTS.set(article, digest);
}
