import { createHash } from 'node:crypto';
import { letOthersRun } from '../text/let-others-run.ts';
import type { Article } from './article.ts';
import { knownOf } from './storage/packed/left-in-file.ts';
import { blockNumbers, fieldsOf } from './storage/packed/packed-articles.ts';
import type { SynonymRule } from './synonyms.ts';

/** Digests of articles, so that a reload does not hash again what it keeps. */
const DIGESTS = new WeakMap<Article, string>();

/** Digests that are joined before they are hashed: some thousand updates take longer than all of the hashing. */
const AT_ONCE = 1_000;

/** 16 lower-case hexadecimal digits over every field of every article, in order, and every synonym rule. */
export async function versionOf(
  articles: readonly Article[],
  synonyms: readonly SynonymRule[],
): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    hash.update(
      articles
        .slice(at, at + AT_ONCE)
        .map(digestOf)
        .join(''),
    );
    await letOthersRun();
  }
  return hash.update(JSON.stringify(synonyms)).digest('hex').slice(0, 16);
}

/** A digest of every field of an article. */
export function digestOf(article: Article): string {
  const known = knownOf(article)?.digest ?? DIGESTS.get(article);
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
