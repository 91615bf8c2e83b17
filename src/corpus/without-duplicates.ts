import { byCodeUnit } from '../text/order.ts';
import type { Article } from './article.ts';
import { copyNumber, idNumber } from './article-numbers.ts';
import { isEarlierMail } from './reading/plain/earlier-mails.ts';
import type { Skipped } from './skipped.ts';
import { isSameContent, placeOf, sizeOf } from './storage/packed/packed-articles.ts';

/**
 * The articles without duplicates, in their order. Of two with one id the first in order of path is kept; of two with the same words,
 * title, date and address, the one with the shorter path. The others are named, apart from mails that another mail quotes.
 */
export function withoutDuplicates(articles: readonly Article[]): {
  readonly unique: readonly Article[];
  readonly duplicates: readonly Skipped[];
} {
  const duplicates: Skipped[] = [];
  const copies = copiesAmong(alikeBy(articles, copyNumberOf), duplicates);
  const left = copies.size === 0 ? articles : articles.filter((article) => !copies.has(article));
  const kept = new Map<string, Article>();
  const named = new Set<Article>();
  for (const article of alikeBy(left, idNumber)) {
    const first = kept.get(article.id);
    if (first === undefined) kept.set(article.id, article);
    else {
      const reason = `it has the same id "${article.id}" as ${first.path ?? first.id}, which is kept: rename one of them`;
      duplicates.push({ path: article.path ?? article.id, reason });
      named.add(article);
    }
  }
  const unique = named.size === 0 ? left : left.filter((article) => !named.has(article));
  return { unique, duplicates };
}

function copyNumberOf(article: Article): number {
  return copyNumber(article, lengthOf(article));
}

/** Of its text, in bytes; one that is in a file is not read for it. */
function lengthOf(article: Article): number {
  return placeOf(article) === undefined ? Buffer.byteLength(article.text) : sizeOf(article);
}

/** The articles whose number others have, too: the others need not be looked at. */
function alikeBy(articles: readonly Article[], numberOf: (article: Article) => number): readonly Article[] {
  const numbers = new Uint32Array(articles.length);
  for (const [at, article] of articles.entries()) numbers[at] = numberOf(article);
  const ordered = numbers.toSorted();
  const several = new Set<number>();
  for (const [at, number] of ordered.entries()) if (at > 0 && ordered[at - 1] === number) several.add(number);
  return several.size === 0 ? [] : articles.filter((_, at) => several.has(numbers[at] ?? 0));
}

function copiesAmong(articles: readonly Article[], duplicates: Skipped[]): ReadonlySet<Article> {
  const alike = new Map<string, Article[]>();
  for (const article of articles) {
    const { title, published, url } = article;
    const key = JSON.stringify([lengthOf(article), title, published?.iso, url]);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [article]);
    else known.push(article);
  }
  const copies = new Set<Article>();
  for (const group of alike.values()) {
    const byPath =
      group.length === 1
        ? []
        : group.toSorted(
            (a, b) =>
              Number(isEarlierMail(a.id)) - Number(isEarlierMail(b.id)) ||
              a.id.length - b.id.length ||
              byCodeUnit(a.id, b.id),
          );
    const originals: Article[] = [];
    for (const article of byPath) {
      const first = originals.find((other) => other.id !== article.id && isSameContent(other, article));
      if (first === undefined) {
        originals.push(article);
        continue;
      }
      copies.add(article);
      // Every answer quotes the mails before it: nobody could remove them.
      if (isEarlierMail(article.id)) continue;
      const reason = `it has the same text as ${first.path ?? first.id}, which is kept: remove one of them`;
      duplicates.push({ path: article.path ?? article.id, reason });
    }
  }
  return copies;
}
