import type { Article } from '../../corpus/article.ts';
import { isSameContent } from '../../corpus/storage/packed/packed-articles.ts';
import { type BuildOptions, buildSegments } from './build.ts';
import { CompactIndex } from './compact-index.ts';
import type { Part } from './corpus-view.ts';
import type { PassageIndex, PassageIndexer } from './passage-index.ts';
import type { IndexedArticle } from './segment-writer.ts';

/** How indexes are made; every field may be left out. */
export interface IndexerOptions extends BuildOptions {
  /**
   * The share of the articles that may be gone or stand in small segments: an update beyond it builds anew. 1/8 by default, so
   * that searches stay fast, and an update's work small.
   */
  readonly maxLooseShare?: number | undefined;
}

const MAX_LOOSE_SHARE = 1 / 8;
/** With more small segments than this an update joins them: each costs every search a little. */
const MAX_SMALL_SEGMENTS = 4;

/** An indexer that makes compact indexes; those of large corpora in workers, so that the thread stays free. */
export function compactIndexer(options: IndexerOptions = {}): PassageIndexer {
  const maxLooseShare = options.maxLooseShare ?? MAX_LOOSE_SHARE;
  const build = async (articles: readonly Article[]): Promise<CompactIndex> => {
    const order = inOrder(articles);
    return new CompactIndex(await buildParts(order, options), order);
  };
  return {
    build,
    update: async (previous: PassageIndex, articles: readonly Article[]): Promise<PassageIndex> => {
      if (!(previous instanceof CompactIndex)) return build(articles);
      const order = inOrder(articles);
      const { kept, fresh } = partition(previous.parts, order);
      const small = kept.filter((part) => part.articles.length < order.length * maxLooseShare);
      const loose = [...small.flatMap(({ articles: own }) => own.filter(isPresent)), ...fresh];
      const gone = kept.flatMap(({ articles: own }) => own).filter((article) => article === null);
      if (loose.length + gone.length > order.length * maxLooseShare) return build(articles);
      const joins = small.length >= MAX_SMALL_SEGMENTS;
      const added = joins ? loose : fresh;
      const others = joins ? kept.filter((part) => !small.includes(part)) : kept;
      const parts =
        added.length === 0
          ? others
          : [...others, ...(await buildParts(added, { ...options, onProgress: undefined }))];
      return new CompactIndex(parts, order);
    },
  };
}

async function buildParts(articles: readonly Article[], options: BuildOptions): Promise<Part[]> {
  const segments = await buildSegments(articles, options);
  let next = 0;
  return segments.map((segment) => {
    const first = next;
    next += segment.articleCount;
    return { segment, articles: articles.slice(first, next) };
  });
}

/** The earlier parts as the new articles see them, those without any left out, and the articles that no part holds as they are now. */
function partition(
  parts: readonly Part[],
  order: readonly Article[],
): { readonly kept: readonly Part[]; readonly fresh: readonly Article[] } {
  const unplaced = new Map(order.map((article) => [article.id, article]));
  const kept = parts.flatMap(({ segment, articles }) => {
    const own = articles.map((article) => {
      if (article === null) return null;
      const now = unplaced.get(article.id);
      if (now === undefined || !isIndexedAlike(article, now)) return null;
      unplaced.delete(now.id);
      return now;
    });
    return own.some(isPresent) ? [{ segment, articles: own }] : [];
  });
  return { kept, fresh: [...unplaced.values()] };
}

/** Whether a segment of the one article serves for the other. A loader that keeps unchanged articles makes this a comparison of two pointers. */
function isIndexedAlike(a: IndexedArticle, b: IndexedArticle): boolean {
  return a === b || (a.title === b.title && isSameContent(a, b));
}

/** In order of id by UTF-16 code unit, which is also the order of ties. */
function inOrder(articles: readonly Article[]): readonly Article[] {
  const isInOrder = articles.every(({ id }, at) => at === 0 || (articles[at - 1]?.id ?? '') < id);
  return isInOrder ? articles : articles.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function isPresent<T>(value: T | null): value is T {
  return value !== null;
}
