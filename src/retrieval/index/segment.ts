import { hashOf } from '../../text/hash.ts';
import { uint32At } from '../../text/number-at.ts';

/**
 * A segment holds the postings of some articles' passages. It is one block of bytes that is never written again: what a worker
 * hands over, what views share, and what is stored are the same bytes.
 *
 * Passages are numbered in order of article and place, and grouped in blocks of `BLOCK` passages. A term has one entry for
 * each block that it stands in: the block's number, where its postings begin, and the most that any of them can count. A
 * posting is two bytes: the passage's place in its block and the term's frequency. Searching adds up the bounds of the
 * blocks first, so that most blocks' postings are never touched.
 * @see https://doi.org/10.1145/3626772.3657906 Mallia, Suel and Tonellotto, Faster Learned Sparse Retrieval with Block-Max Pruning
 */
export interface Segment {
  readonly bytes: ArrayBuffer;
  readonly articleCount: number;
  readonly passageCount: number;
  readonly termCount: number;
  readonly blockCount: number;
  /** The sum of `passageLength`. */
  readonly totalLength: number;
  readonly maxLength: number;
  /** The first passage of each article, and one past the last. */
  readonly articleFirst: Uint32Array;
  readonly passageArticle: Uint32Array;
  readonly passageStart: Uint32Array;
  readonly passageEnd: Uint32Array;
  /** Terms of the passage's text, repeats counted. */
  readonly passageLength: Uint32Array;
  /** Open addressing, at most half full: a term's number plus one where its hash points, 0 where free. */
  readonly termTable: Uint32Array;
  readonly termChars: Uint16Array;
  /** Where each term's characters begin in `termChars`, and one past the last. */
  readonly termCharsFirst: Uint32Array;
  /** Where each term's entries begin, and one past the last. */
  readonly termFirst: Uint32Array;
  readonly entryBlock: Uint32Array;
  /** Where each entry's postings begin, and one past the last. */
  readonly entryFirst: Uint32Array;
  /** The most that a posting of the entry counts, in 255ths, rounded up, at the segment's own average length. */
  readonly entryBound: Uint8Array;
  /** Two bytes a posting: the passage's place in its block, and the term's frequency in halves (at most 255). */
  readonly postings: Uint8Array;
}

/** Passages in a block: more make fewer entries, fewer make tighter bounds. With 32 a search took four fifths of its time with 16. */
export const BLOCK = 32;

/** The numbers that the sizes of a segment's parts follow from. */
export interface SegmentCounts {
  readonly articles: number;
  readonly passages: number;
  readonly terms: number;
  readonly termChars: number;
  readonly entries: number;
  readonly postings: number;
  readonly totalLength: number;
  readonly maxLength: number;
}

const HEADER_NUMBERS = 8;

/** The views of a segment over its bytes; over new bytes, to be filled, where none are given. Throws a `RangeError` where they do not fit. */
function segmentOver(counts: SegmentCounts, bytes = new ArrayBuffer(layoutSize(counts))): Segment {
  if (bytes.byteLength !== layoutSize(counts)) throw new RangeError('the segment is not as long as it says');
  let at = HEADER_NUMBERS * 8;
  const numbers = (length: number): Uint32Array => {
    const view = new Uint32Array(bytes, at, length);
    at += length * 4;
    return view;
  };
  const octets = (length: number): Uint8Array => {
    const view = new Uint8Array(bytes, at, length);
    at += length;
    return view;
  };
  return {
    bytes,
    articleCount: counts.articles,
    passageCount: counts.passages,
    termCount: counts.terms,
    blockCount: Math.ceil(counts.passages / BLOCK),
    totalLength: counts.totalLength,
    maxLength: counts.maxLength,
    articleFirst: numbers(counts.articles + 1),
    passageArticle: numbers(counts.passages),
    passageStart: numbers(counts.passages),
    passageEnd: numbers(counts.passages),
    passageLength: numbers(counts.passages),
    termTable: numbers(tableSize(counts.terms)),
    termCharsFirst: numbers(counts.terms + 1),
    termFirst: numbers(counts.terms + 1),
    entryBlock: numbers(counts.entries),
    entryFirst: numbers(counts.entries + 1),
    termChars: new Uint16Array(
      octets(counts.termChars * 2).buffer,
      at - counts.termChars * 2,
      counts.termChars,
    ),
    entryBound: octets(counts.entries),
    postings: octets(2 * counts.postings),
  };
}

/** A new segment of these sizes with its header written, to be filled. */
export function newSegment(counts: SegmentCounts): Segment {
  const segment = segmentOver(counts);
  new Float64Array(segment.bytes, 0, HEADER_NUMBERS).set([
    counts.articles,
    counts.passages,
    counts.terms,
    counts.termChars,
    counts.entries,
    counts.postings,
    counts.totalLength,
    counts.maxLength,
  ]);
  return segment;
}

/** The segment in these bytes. Throws a `RangeError` where they do not hold one. */
export function openSegment(bytes: ArrayBuffer): Segment {
  const [articles = 0, passages = 0, terms = 0, termChars = 0, entries = 0, postings = 0, ...lengths] =
    new Float64Array(bytes, 0, HEADER_NUMBERS);
  const [totalLength = 0, maxLength = 0] = lengths;
  return segmentOver(
    { articles, passages, terms, termChars, entries, postings, totalLength, maxLength },
    bytes,
  );
}

/** The term's number in the segment, -1 where the segment lacks it. */
export function findTerm(segment: Segment, term: string): number {
  const { termTable, termChars, termCharsFirst } = segment;
  const mask = termTable.length - 1;
  for (let at = hashOf(term) & mask; ; at = (at + 1) & mask) {
    const number = uint32At(termTable, at) - 1;
    if (number < 0) return -1;
    const first = uint32At(termCharsFirst, number);
    if (uint32At(termCharsFirst, number + 1) - first !== term.length) continue;
    let same = 0;
    while (same < term.length && termChars[first + same] === term.charCodeAt(same)) same++;
    if (same === term.length) return number;
  }
}

/** The terms that begin with a UTF-16 code unit. */
export function termsFrom({ termCount, termChars, termCharsFirst }: Segment, code: number): string[] {
  const terms: string[] = [];
  for (let term = 0; term < termCount; term++) {
    const first = uint32At(termCharsFirst, term);
    if (termChars[first] !== code) continue;
    terms.push(String.fromCharCode(...termChars.subarray(first, termCharsFirst[term + 1])));
  }
  return terms;
}

/** A power of two, so that at least half of the table is free and a search for an unknown term ends. */
function tableSize(terms: number): number {
  return 2 ** Math.ceil(Math.log2(terms * 2 + 1));
}

function layoutSize(counts: SegmentCounts): number {
  const { articles, passages, terms, entries, postings, termChars } = counts;
  const numbers = articles + 1 + 4 * passages + tableSize(terms) + 2 * (terms + 1) + 2 * entries + 1;
  return HEADER_NUMBERS * 8 + numbers * 4 + termChars * 2 + entries + 2 * postings;
}
