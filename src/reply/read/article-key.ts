import { createHash } from 'node:crypto';
import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';

/** Characters of a key: 72 bits, so that two of 100,000 articles share one with a probability under 10⁻¹¹. */
const KEY_LENGTH = 12;

/** A short name of an article for places where its id does not fit: 12 characters of `A–Z a–z 0–9 - _`, the same after a restart. */
export function articleKey(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, KEY_LENGTH);
}

/** A name of 12 characters for what an article says now: with another text, title or date it has another. */
export function articleVersion({ id, title, published, text }: Article): string {
  return articleKey(JSON.stringify([id, title, published?.iso, text]));
}

/** A name for a list of articles, whatever their order: it changes when an article comes or goes, and when a title or date changes. */
export function listVersion(articles: readonly Article[]): string {
  const lines = articles.map(({ id, title, source, published }) =>
    JSON.stringify([id, title, source, published?.iso]),
  );
  return articleKey(lines.toSorted().join('\n'));
}

interface Keys {
  readonly version: string;
  readonly byKey: ReadonlyMap<string, Article>;
}

const keysOf = new WeakMap<Library, Keys>();

/** The article with this key in the library as it is now; undefined where there is none (any more). */
export function articleByKey(library: Library, key: string): Article | undefined {
  const { version } = library.status();
  let keys = keysOf.get(library);
  if (keys?.version !== version) {
    keys = {
      version,
      byKey: new Map(library.articles().map((article) => [articleKey(article.id), article])),
    };
    keysOf.set(library, keys);
  }
  return keys.byKey.get(key);
}
