import { float64At, uint8At, uint32At } from '../../text/number-at.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { type CorpusView, documentFrequency, type PlacedPart } from './corpus-view.ts';
import type { Hit, SearchOptions, WeightedTerm } from './passage-index.ts';
import { isWithin } from './restriction.ts';
import { BLOCK, findTerm } from './segment.ts';
import { TopList } from './top-list.ts';

/** What a search read. It grows more slowly than the index, which is what the bounds are for. */
export interface SearchWork {
  /** Entries whose bound was added up: each term has one for each block that it stands in. */
  entries: number;
  /** Blocks that were scored, of those that hold any term. */
  blocks: number;
  candidateBlocks: number;
  /** Postings that were scored, of all that the terms have. */
  postings: number;
  candidatePostings: number;
}

interface ScoredTerm {
  readonly term: string;
  /** Its weight times its rarity. */
  readonly scale: number;
  /** For each block: the number of its entry plus one, 0 where the term does not stand. */
  readonly entries: Uint32Array;
}

/**
 * The best passages, exactly as if every posting had been scored: blocks are taken from the highest bound down, and those that
 * could not change the list are left out. A passage's score is summed from the rarest term to the commonest, in one run, so it
 * does not depend on where its postings stand. A term that is given twice counts with both weights.
 */
export function searchBlocks(
  view: CorpusView,
  terms: readonly WeightedTerm[],
  { limit, within }: SearchOptions,
): { readonly hits: Hit[]; readonly work: SearchWork } {
  const work: SearchWork = { entries: 0, blocks: 0, candidateBlocks: 0, postings: 0, candidatePostings: 0 };
  if (limit < 1) return { hits: [], work };
  const bounds = new Float64Array(view.blockCount);
  const scored = scoredTerms(view, terms).map(({ term, scale }): ScoredTerm => {
    const entries = new Uint32Array(view.blockCount);
    for (const part of view.parts) addBounds(part, term, scale, entries, bounds, work);
    return { term, scale, entries };
  });
  const parts = view.parts.map((part) => searched(part, within, bounds));
  const top = new TopList(Math.min(limit, view.passageCount));
  const scores = new Float64Array(BLOCK);
  for (const block of fromHighest(bounds)) {
    work.candidateBlocks++;
    const bound = float64At(bounds, block);
    const part = partOf(parts, block);
    // Not where they are equal: a tie may enter the list by its id.
    if (bound < top.threshold || part === undefined) continue;
    work.blocks++;
    if (scoreBlock(part, scored, view.norms, { block, bound, threshold: top.threshold }, scores, work)) {
      offerPassages(part, block, scores, top);
    }
  }
  return { hits: top.sorted().flatMap((found) => hitOf(parts, scored, found) ?? []), work };
}

/** A part with what one search allows of it: 1 for each article that may be found, 0 for the others. */
interface SearchedPart extends PlacedPart {
  readonly allowed: Uint8Array;
}

/** Takes the bound from blocks without an article that may be found. */
function searched(part: PlacedPart, within: SearchOptions['within'], bounds: Float64Array): SearchedPart {
  if (within === undefined || within.length === 0) return { ...part, allowed: part.present };
  const { segment, articles, firstBlock } = part;
  const allowed = Uint8Array.from(articles, (article) =>
    Number(article !== null && isWithin(article, ...within)),
  );
  for (let block = 0; block < segment.blockCount; block++) {
    const first = uint32At(segment.passageArticle, block * BLOCK);
    const last = uint32At(segment.passageArticle, Math.min((block + 1) * BLOCK, segment.passageCount) - 1);
    if (!allowed.subarray(first, last + 1).includes(1)) bounds[firstBlock + block] = 0;
  }
  return { ...part, allowed };
}

/** The part that a block belongs to. */
function partOf(parts: readonly SearchedPart[], block: number): SearchedPart | undefined {
  return parts.find(
    ({ firstBlock, segment }) => firstBlock <= block && block < firstBlock + segment.blockCount,
  );
}

function scoredTerms(
  view: CorpusView,
  terms: readonly WeightedTerm[],
): { readonly term: string; readonly scale: number }[] {
  const weights = new Map<string, number>();
  for (const { term, weight } of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  const scored = [...weights].flatMap(([term, weight]) => {
    const frequency = documentFrequency(view, term);
    if (frequency === 0 || !(weight > 0)) return [];
    return [{ term, scale: weight * inverseDocumentFrequency(frequency, view.passageCount) }];
  });
  return scored.toSorted((a, b) => b.scale - a.scale);
}

/** Adds the most that the term can count to the bound of each block, and notes its entries there. */
function addBounds(
  { segment, firstBlock, drift }: PlacedPart,
  term: string,
  scale: number,
  entries: Uint32Array,
  bounds: Float64Array,
  work: SearchWork,
): void {
  const number = findTerm(segment, term);
  if (number < 0) return;
  const { entryBlock, entryBound } = segment;
  const first = uint32At(segment.termFirst, number);
  const end = uint32At(segment.termFirst, number + 1);
  const unit = (scale * drift) / 255;
  for (let entry = first; entry < end; entry++) {
    const block = firstBlock + uint32At(entryBlock, entry);
    entries[block] = entry + 1;
    bounds[block] = float64At(bounds, block) + unit * uint8At(entryBound, entry);
  }
  work.entries += end - first;
  work.candidatePostings += uint32At(segment.entryFirst, end) - uint32At(segment.entryFirst, first);
}

const BUCKETS = 256;

/** The blocks with a bound in about descending order of it: sorting them in full would cost more than it spares. */
function fromHighest(bounds: Float64Array): Uint32Array {
  let highest = 0;
  for (const bound of bounds) if (bound > highest) highest = bound;
  const bucketOf = (bound: number): number => BUCKETS - 1 - Math.floor((bound / highest) * (BUCKETS - 1));
  const next = new Uint32Array(BUCKETS + 1);
  for (const bound of bounds)
    if (bound > 0) next[bucketOf(bound) + 1] = uint32At(next, bucketOf(bound) + 1) + 1;
  for (let bucket = 1; bucket <= BUCKETS; bucket++) {
    next[bucket] = uint32At(next, bucket) + uint32At(next, bucket - 1);
  }
  const blocks = new Uint32Array(uint32At(next, BUCKETS));
  for (let block = 0; block < bounds.length; block++) {
    const bound = float64At(bounds, block);
    if (bound <= 0) continue;
    const bucket = bucketOf(bound);
    const at = uint32At(next, bucket);
    next[bucket] = at + 1;
    blocks[at] = block;
  }
  return blocks;
}

/**
 * Adds up the scores of a block's passages, by their place in it. Returns false as soon as what the terms that are left can add
 * lifts none of them over the threshold: the commonest terms, which come last, are then never read.
 */
function scoreBlock(
  { segment, firstBlock, drift }: SearchedPart,
  scored: readonly ScoredTerm[],
  norms: Float64Array,
  { block, bound, threshold }: { readonly block: number; readonly bound: number; readonly threshold: number },
  scores: Float64Array,
  work: SearchWork,
): boolean {
  const { entryFirst, entryBound, postings, passageLength } = segment;
  const firstPassage = (block - firstBlock) * BLOCK;
  // Subtracting term by term rounds; without a little more than the bound a passage that just enters could be lost.
  let left = bound * (1 + 1e-9);
  scores.fill(0);
  let best = 0;
  for (const { scale, entries } of scored) {
    const entry = uint32At(entries, block) - 1;
    if (entry < 0) continue;
    if (best + left < threshold) return false;
    left -= ((scale * drift) / 255) * uint8At(entryBound, entry);
    const end = uint32At(entryFirst, entry + 1);
    for (let posting = uint32At(entryFirst, entry); posting < end; posting++) {
      const place = uint8At(postings, 2 * posting);
      const frequency = uint8At(postings, 2 * posting + 1);
      const norm = float64At(norms, uint32At(passageLength, firstPassage + place));
      const score = float64At(scores, place) + (scale * frequency) / (frequency + norm);
      scores[place] = score;
      if (score > best) best = score;
    }
    work.postings += end - uint32At(entryFirst, entry);
  }
  return best >= threshold;
}

function offerPassages(part: SearchedPart, block: number, scores: Float64Array, top: TopList): void {
  const { segment, firstIds, firstBlock, allowed } = part;
  const firstPassage = (block - firstBlock) * BLOCK;
  for (let place = 0; place < BLOCK; place++) {
    const score = float64At(scores, place);
    if (score === 0 || score < top.threshold) continue;
    const article = uint32At(segment.passageArticle, firstPassage + place);
    if (allowed[article] === 0) continue;
    const id = uint32At(firstIds, article) + firstPassage + place - uint32At(segment.articleFirst, article);
    top.offer(score, id, block * BLOCK + place);
  }
}

function hitOf(
  parts: readonly SearchedPart[],
  scored: readonly ScoredTerm[],
  { score, id, place }: { readonly score: number; readonly id: number; readonly place: number },
): Hit | undefined {
  const block = Math.floor(place / BLOCK);
  const part = partOf(parts, block);
  if (part === undefined) return undefined;
  const { segment, articles, firstBlock } = part;
  const passage = (block - firstBlock) * BLOCK + (place % BLOCK);
  const number = uint32At(segment.passageArticle, passage);
  const article = articles[number] ?? null;
  if (article === null) return undefined;
  const ordinal = passage - uint32At(segment.articleFirst, number);
  const matched = scored.filter(({ entries }) => {
    const entry = uint32At(entries, block) - 1;
    if (entry < 0) return false;
    const end = uint32At(segment.entryFirst, entry + 1);
    for (let posting = uint32At(segment.entryFirst, entry); posting < end; posting++) {
      if (segment.postings[2 * posting] === place % BLOCK) return true;
    }
    return false;
  });
  const start = uint32At(segment.passageStart, passage);
  const end = uint32At(segment.passageEnd, passage);
  return { passage: { id, ordinal, article, start, end }, score, matched: matched.map(({ term }) => term) };
}
