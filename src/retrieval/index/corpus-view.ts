import type { Article } from '../../corpus/article.ts';
import { uint8At, uint32At } from '../../text/number-at.ts';
import { lengthNorm } from './bm25.ts';
import { BLOCK, findTerm, type Segment } from './segment.ts';

/** A segment as one view sees it: its articles by number, null for those that are no longer in the corpus. */
export interface Part {
  readonly segment: Segment;
  readonly articles: readonly (Article | null)[];
}

/** A part with what a search needs to know about it. */
export interface PlacedPart extends Part {
  /** The number of its first block among those of all parts. */
  readonly firstBlock: number;
  /** The id of each article's first passage. */
  readonly firstIds: Uint32Array;
  /** 1 for each article that is in the corpus, 0 for the others. */
  readonly present: Uint8Array;
  /** Blocks that hold a passage which is no longer in the corpus. */
  readonly stale: ReadonlySet<number>;
  /** The factor for its bounds, which were computed at the segment's own average length. */
  readonly drift: number;
}

/**
 * The parts of one corpus with its exact statistics. All of them are sums of whole numbers over the passages that are in the
 * corpus, so they, and every score, are the same whichever way the corpus got here.
 */
export interface CorpusView {
  readonly parts: readonly PlacedPart[];
  readonly passageCount: number;
  readonly blockCount: number;
  /** BM25's norm for each length of a passage. */
  readonly norms: Float64Array;
  readonly frequencies: Map<string, number>;
  /** The id of each article's first passage, and how many it has. */
  readonly places: ReadonlyMap<Article, { readonly firstId: number; readonly passages: number }>;
}

/** Terms that are remembered with their document frequency; a search's own few dozen is what it is for. */
const MAX_REMEMBERED = 10_000;

/** `order` holds every article that has a part, in the order that ids are given in. */
export function corpusViewOf(parts: readonly Part[], order: readonly Article[]): CorpusView {
  let passageCount = 0;
  let totalLength = 0;
  let maxLength = 0;
  const sizes = new Map<Article, number>();
  for (const { segment, articles } of parts) {
    maxLength = Math.max(maxLength, segment.maxLength);
    totalLength += segment.totalLength;
    passageCount += segment.passageCount;
    for (const [number, article] of articles.entries()) {
      const first = uint32At(segment.articleFirst, number);
      const end = uint32At(segment.articleFirst, number + 1);
      if (article !== null) {
        sizes.set(article, end - first);
        continue;
      }
      passageCount -= end - first;
      for (let passage = first; passage < end; passage++)
        totalLength -= uint32At(segment.passageLength, passage);
    }
  }
  const averageLength = Math.max(totalLength, 1) / Math.max(passageCount, 1);
  const places = new Map<Article, { firstId: number; passages: number }>();
  let id = 0;
  for (const article of order) {
    const passages = sizes.get(article) ?? 0;
    places.set(article, { firstId: id, passages });
    id += passages;
  }
  let blockCount = 0;
  const placed = parts.map((part): PlacedPart => {
    const firstBlock = blockCount;
    blockCount += part.segment.blockCount;
    return {
      ...part,
      firstBlock,
      firstIds: Uint32Array.from(part.articles, (article) =>
        article === null ? 0 : (places.get(article)?.firstId ?? 0),
      ),
      present: Uint8Array.from(part.articles, (article) => Number(article !== null)),
      stale: staleBlocks(part),
      drift: drift(part.segment, averageLength),
    };
  });
  const norms = Float64Array.from({ length: maxLength + 1 }, (_, length) =>
    lengthNorm(length, averageLength),
  );
  return { parts: placed, passageCount, blockCount, norms, frequencies: new Map(), places };
}

/** How many passages of the corpus hold the term in their text or their article's title. */
export function documentFrequency(view: CorpusView, term: string): number {
  const known = view.frequencies.get(term);
  if (known !== undefined) return known;
  let count = 0;
  for (const part of view.parts) count += frequencyIn(part, findTerm(part.segment, term));
  if (view.frequencies.size >= MAX_REMEMBERED) view.frequencies.clear();
  view.frequencies.set(term, count);
  return count;
}

function frequencyIn({ segment, articles, stale }: PlacedPart, term: number): number {
  if (term < 0) return 0;
  const firstEntry = uint32At(segment.termFirst, term);
  const endEntry = uint32At(segment.termFirst, term + 1);
  let count = uint32At(segment.entryFirst, endEntry) - uint32At(segment.entryFirst, firstEntry);
  if (stale.size === 0) return count;
  for (let entry = firstEntry; entry < endEntry; entry++) {
    const block = uint32At(segment.entryBlock, entry);
    if (!stale.has(block)) continue;
    const end = uint32At(segment.entryFirst, entry + 1);
    for (let posting = uint32At(segment.entryFirst, entry); posting < end; posting++) {
      const passage = block * BLOCK + uint8At(segment.postings, 2 * posting);
      if (articles[uint32At(segment.passageArticle, passage)] === null) count--;
    }
  }
  return count;
}

function staleBlocks({ segment, articles }: Part): ReadonlySet<number> {
  const stale = new Set<number>();
  for (const [number, article] of articles.entries()) {
    if (article !== null) continue;
    const end = uint32At(segment.articleFirst, number + 1);
    for (let passage = uint32At(segment.articleFirst, number); passage < end; passage++) {
      stale.add(Math.floor(passage / BLOCK));
    }
  }
  return stale;
}

/**
 * A term's share f / (f + norm) grows with the average length, but never by more than the average itself does. The last factor
 * is for the rounding of sums: a bound must not be below what it bounds.
 */
function drift({ totalLength, passageCount }: Segment, averageLength: number): number {
  const own = Math.max(totalLength, 1) / Math.max(passageCount, 1);
  return Math.max(1, averageLength / own) * (1 + 1e-9);
}
