import { beginIn, uint32At } from '../../text/number-at.ts';
import { NumberReader } from './packed-numbers.ts';
import type { WordList } from './word-list.ts';

/** The words of titles, packed: some 15 bytes a title (beside them those with marks: 2 more of an English title, about 12 of a Vietnamese one). Titles are named by their places. */
export interface PackedTitles {
  readonly words: WordList;
  /** Where the postings of each word end in `postings`. */
  readonly ends: Uint32Array;
  /** For each title of a word how far it is from the one before (times two, and one more where the word stands there several times, with how often). */
  readonly postings: Uint8Array;
  /** How many words each title has, each once, and their mean. */
  readonly lengths: Uint16Array;
  readonly meanLength: number;
}

/** A word this long may have one letter in five wrong ("telecomunications"); a shorter one would meet every other word. */
const FUZZY_FROM = 5;
const FUZZY = 0.2;
const MOST_WRONG = 6;
/** How much a word counts that only begins like the query's, or is only similar. */
const BEGINNING = 0.375;
const LIKE = 0.45;
/** How little each further letter of such a word takes from that. */
const LESS_EACH = 0.3;
const K = 1.2;
const B = 0.7;
const D = 0.5;
/** Scores nearer than this are a tie: equal sums differ in their last digits by the order in which they were added. */
const SAME = 1e-12;

/**
 * The places of the titles that hold every one of some words, the last of which may be unfinished: those with the most whole words first,
 * then the best, and where scores tie the first place. Scores are MiniSearch's, by BM25+. `among` has for a word the only places that it
 * may be found in.
 * @see https://doi.org/10.1145/2063576.2063584 Lv and Zhai, Lower-bounding term frequency normalization
 */
export function searchTitles(
  titles: PackedTitles,
  query: readonly string[],
  among: readonly (ReadonlySet<number> | undefined)[] = [],
): number[] {
  const whole = new Uint8Array(titles.lengths.length);
  const [first, ...others] = query.map((word, at) => scoresOf(titles, word, at === query.length - 1, whole));
  if (first === undefined) return [];
  for (const scores of others)
    for (const [place, score] of first.entries()) {
      const other = scores[place] ?? 0;
      first[place] = score > 0 && other > 0 ? score + other : 0;
    }
  const only = among.filter((places) => places !== undefined);
  const found: number[] = [];
  for (const [place, score] of first.entries()) {
    if (score === 0 || !only.every((places) => places.has(place))) continue;
    found.push(place);
    first[place] = Math.round(score / SAME) * SAME;
  }
  return found.toSorted(
    (a, b) => (whole[b] ?? 0) - (whole[a] ?? 0) || (first[b] ?? 0) - (first[a] ?? 0) || a - b,
  );
}

/**
 * The places of the titles with a word, its tone behind its letters as `keepMarks` writes it. An unfinished one stands for all words
 * that begin with its letters and have its tone, if it has one: "chơ" for "chợ", "trườ" for "trường".
 */
export function placesOf(
  { words, ends, postings }: PackedTitles,
  word: string,
  isUnfinished: boolean,
): ReadonlySet<number> {
  const places = new Set<number>();
  const add = (number: number): void =>
    eachPosting(postings, beginIn(ends, number), uint32At(ends, number), (place) => void places.add(place));
  const exact = words.find(word);
  if (exact >= 0) add(exact);
  if (!isUnfinished) return places;
  const tone = TONE.exec(word)?.[0] ?? '';
  const { first, end } = words.beginningWith(word.slice(0, word.length - tone.length));
  for (let number = first; number < end; number++) if (words.endsWith(number, tone)) add(number);
  return places;
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]+$/;

/** The score of each title for one word; 0 for a title without anything like it. Titles that have the whole word are counted in `whole`. */
function scoresOf(
  titles: PackedTitles,
  word: string,
  isUnfinished: boolean,
  whole: Uint8Array,
): Float64Array {
  const { words, lengths } = titles;
  const scores = new Float64Array(lengths.length);
  const exact = words.find(word);
  if (exact >= 0) addScores(titles, exact, 1, scores, whole);
  const longer = isUnfinished ? words.beginningWith(word) : { first: 0, end: 0 };
  for (let number = longer.first; number < longer.end; number++) {
    const length = words.lengthOf(number);
    const more = length - word.length;
    if (more > 0) addScores(titles, number, (BEGINNING * length) / (length + LESS_EACH * more), scores);
  }
  const wrong = word.length < FUZZY_FROM ? 0 : Math.min(MOST_WRONG, Math.round(word.length * FUZZY));
  if (wrong > 0)
    words.near(word, wrong, (number, distance) => {
      if (distance === 0 || (number >= longer.first && number < longer.end)) return;
      const length = words.lengthOf(number);
      addScores(titles, number, (LIKE * length) / (length + distance), scores);
    });
  return scores;
}

function addScores(
  { ends, postings, lengths, meanLength }: PackedTitles,
  word: number,
  weight: number,
  scores: Float64Array,
  whole?: Uint8Array,
): void {
  const start = beginIn(ends, word);
  const end = uint32At(ends, word);
  let held = 0;
  eachPosting(postings, start, end, () => void held++);
  const rarity = Math.log(1 + (lengths.length - held + 0.5) / (held + 0.5));
  eachPosting(postings, start, end, (place, times) => {
    const norm = K * (1 - B + (B * (lengths[place] ?? 0)) / meanLength);
    if (whole !== undefined) whole[place] = (whole[place] ?? 0) + 1;
    scores[place] = (scores[place] ?? 0) + weight * (rarity * (D + (times * (K + 1)) / (times + norm)));
  });
}

function eachPosting(
  postings: Uint8Array,
  start: number,
  end: number,
  tell: (place: number, times: number) => void,
): void {
  const reader = new NumberReader(postings, start);
  for (let place = -1; reader.at < end; ) {
    const step = reader.next();
    place += Math.floor(step / 2);
    // An odd step is followed by how often the word stands there.
    tell(place, step % 2 === 0 ? 1 : reader.next());
  }
}
