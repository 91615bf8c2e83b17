import { createHash } from 'node:crypto';
import { letOthersRun } from '../text/let-others-run.ts';
import type { Article } from './article.ts';

/** Why two articles are one: they have the same address, or the same text apart from spacing. */
export type Sameness = 'link' | 'text';

/** The fields by which two articles are compared. */
export type Comparable = Pick<Article, 'text' | 'url'>;

/** Articles that are known already, by address and by text; `T` is what is remembered about each. */
export class KnownArticles<T> {
  readonly #byLink = new Map<string, T>();
  readonly #byText = new Map<string, T>();

  /** Remembers an article; of two that are the same the first stays. */
  add({ text, url }: Comparable, known: T): void {
    const link = linkKey(url);
    if (link !== null && !this.#byLink.has(link)) this.#byLink.set(link, known);
    const words = textKey(text);
    if (!this.#byText.has(words)) this.#byText.set(words, known);
  }

  /** The known article that is the same as this one. */
  find({ text, url }: Comparable): { readonly known: T; readonly by: Sameness } | undefined {
    const same = this.#byText.get(textKey(text));
    if (same !== undefined) return { known: same, by: 'text' };
    const link = linkKey(url);
    const linked = link === null ? undefined : this.#byLink.get(link);
    return linked === undefined ? undefined : { known: linked, by: 'link' };
  }
}

/** Articles that are compared between two turns of the event loop. */
const AT_ONCE = 50;

/** Which of `others` each of some articles is the same as, by its title or id. The others are not collected: there may be many. */
export async function sameAs(
  articles: readonly Comparable[],
  others: readonly Article[],
): Promise<readonly ({ readonly known: string; readonly by: Sameness } | undefined)[]> {
  const texts = new Map<string, Article | undefined>();
  const links = new Map<string, Article | undefined>();
  for (const { text, url } of articles) {
    texts.set(textKey(text), undefined);
    const link = linkKey(url);
    if (link !== null) links.set(link, undefined);
  }
  for (const [at, other] of others.entries()) {
    take(texts, textKey(other.text), other);
    take(links, linkKey(other.url), other);
    if (at % AT_ONCE === 0) await letOthersRun();
  }
  return articles.map(({ text, url }) => {
    const same = texts.get(textKey(text));
    const linked = links.get(linkKey(url) ?? '');
    const known = same ?? linked;
    return known && { known: known.title ?? known.id, by: same === undefined ? 'link' : 'text' };
  });
}

/** The first article of each key that is wanted. */
function take(wanted: Map<string, Article | undefined>, key: string | null, article: Article): void {
  if (key !== null && wanted.has(key) && wanted.get(key) === undefined) wanted.set(key, article);
}

/** An address without what does not change the page: scheme, "www.", fragment, the last slash, marks of campaigns. */
function linkKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { host, pathname, searchParams } = new URL(url);
  const marks = [...searchParams.keys()].filter((name) =>
    /^(?:utm_\w+|fbclid|gclid|mc_[ce]id)$/iu.test(name),
  );
  for (const name of marks) searchParams.delete(name);
  searchParams.sort();
  const path = pathname.replace(/\/(?:index\.html?)?$/u, '');
  // The front page of a publication is the address of many of its articles.
  if (path === '' && searchParams.size === 0) return null;
  return `${host.replace(/^www\./u, '')}${path}?${searchParams.toString()}`;
}

function textKey(text: string): string {
  const folded = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return createHash('sha256').update(folded).digest('base64');
}
