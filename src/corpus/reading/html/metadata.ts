import {
  type FieldValue,
  isRecord,
  keyOf,
  type RawField,
  type RawFields,
  valueFrom,
} from '../facts/field-values.ts';

/** What is used of a page's document. */
interface PageDocument {
  readonly documentElement: { getAttribute(name: string): string | null } | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

/** The names that meta elements have, by the field that they state, the surest first. */
const METAS: readonly (readonly [field: string, names: readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline']],
  [
    'date',
    [
      'article:published_time',
      'og:published_time',
      'datepublished',
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date',
      'dc.date.issued',
      'dcterms.date',
      'dcterms.issued',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
    ],
  ],
  [
    'author',
    ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'],
  ],
  ['sitename', ['og:site_name', 'application-name', 'publisher', 'dc.publisher']],
  ['canonicalurl', ['og:url', 'twitter:url', 'parsely-link']],
  ['keywords', ['news_keywords', 'keywords', 'article:tag']],
];
const LONGEST_JSON = 200_000;
const ARTICLE_TYPE = /Article|BlogPosting|Report|Event|LiveBlog/u;

/**
 * What a page states about its article: in JSON-LD, meta elements, its canonical link, its language and its first `time` element; not its `title`
 * element, which is the window's.
 */
export function metadataOf(document: PageDocument): RawFields {
  const fields = new Map<string, RawField>();
  const set = (name: string, value: FieldValue | null | undefined): void => {
    if (value === null || value === undefined || value === '' || fields.has(keyOf(name))) return;
    fields.set(keyOf(name), { name, value });
  };
  for (const [name, value] of Object.entries(linkedData(document))) set(name, value);
  const metas = metasOf(document);
  for (const [field, names] of METAS) {
    for (const name of names) {
      const value = metas.get(name);
      // Facebook's article:author is the address of a profile.
      if (value !== undefined && !(field === 'author' && /^https?:/iu.test(value))) set(field, value);
    }
  }
  set('canonical', document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  const time = document.querySelector(
    'article time[datetime], header time[datetime], time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"][content]',
  );
  set('date', time?.getAttribute('datetime') ?? time?.getAttribute('content'));
  set(
    'author',
    document
      .querySelector('[rel="author"], [itemprop="author"] [itemprop="name"], .byline .author')
      ?.textContent?.trim(),
  );
  set('title', document.querySelector('h1')?.textContent?.trim());
  set('lang', document.documentElement?.getAttribute('lang'));
  return fields;
}

function metasOf(document: PageDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** What JSON-LD says of the page's article or event. */
function linkedData(document: PageDocument): Record<string, FieldValue> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? '';
    if (json.length > LONGEST_JSON) continue;
    try {
      const value = valueFrom(JSON.parse(json));
      const found = value === null ? undefined : articleIn(value, 0);
      if (found !== undefined) return factsOf(found);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return {};
}

function articleIn(value: FieldValue, depth: number): { readonly [name: string]: FieldValue } | undefined {
  if (typeof value === 'string' || depth > 4) return undefined;
  if (isRecord(value)) {
    const type = value['@type'];
    const types = typeof type === 'string' ? [type] : Array.isArray(type) ? type : [];
    if (types.some((name) => typeof name === 'string' && ARTICLE_TYPE.test(name))) return value;
    const graph = value['@graph'] ?? value['mainEntity'];
    return graph === undefined ? undefined : articleIn(graph, depth + 1);
  }
  for (const part of Object.values(value)) {
    const found = articleIn(part, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "2024-11-08T19:30:00+01:00" as "2024-11-08 19:30". */
function dayAndTime(value: FieldValue | undefined): FieldValue | undefined {
  return typeof value === 'string' ? value.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*$/u, '$1 $2') : value;
}

/** What tickets cost: "6 EUR", "Adult: 8 EUR, Child: 4 EUR". */
function priceOf(offers: FieldValue | undefined): string | undefined {
  const all =
    offers === undefined || typeof offers === 'string'
      ? []
      : isRecord(offers)
        ? [offers]
        : Object.values(offers);
  const prices = all.filter(isRecord).flatMap((offer) => {
    const { name, price, lowPrice, priceCurrency: currency } = offer;
    const amount = price ?? lowPrice;
    if (typeof amount !== 'string') return [];
    const words = typeof currency === 'string' ? `${amount} ${currency}` : amount;
    return [typeof name === 'string' ? `${name}: ${words}` : words];
  });
  return prices.length === 0 ? undefined : prices.join(', ');
}

function factsOf(data: { readonly [name: string]: FieldValue }): Record<string, FieldValue> {
  const shown = {
    title: data['headline'] ?? data['name'],
    date: data['datePublished'] ?? data['dateCreated'],
    author: data['author'],
    sitename: isRecord(data['publisher']) ? data['publisher']['name'] : undefined,
    lang: data['inLanguage'],
    keywords: data['keywords'],
    location: data['location'],
    startDate: dayAndTime(data['startDate']),
    endDate: dayAndTime(data['endDate']),
    price: priceOf(data['offers']),
    performer: data['performer'],
    organizer: data['organizer'],
  };
  return Object.fromEntries(
    Object.entries(shown).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
