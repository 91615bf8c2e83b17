import { beginIn, uint32At } from '../../text/number-at.ts';
import { NumberReader } from './packed-numbers.ts';
import type { WordList } from './word-list.ts';

/** The words of titles, packed: some 15 bytes a title. Titles are named by their places. */
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
 * The places of the titles that hold every one of some words, the last of which may be unfinished, best first; where scores tie the first
 * place. Scores are MiniSearch's, by BM25+.
 * @see https://doi.org/10.1145/2063576.2063584 Lv and Zhai, Lower-bounding term frequency normalization
 */
export function searchTitles(titles: PackedTitles, query: readonly string[]): number[] {
  const [first, ...others] = query.map((word, at) => scoresOf(titles, word, at === query.length - 1));
  if (first === undefined) return [];
  for (const scores of others)
    for (const [place, score] of first.entries()) {
      const other = scores[place] ?? 0;
      first[place] = score > 0 && other > 0 ? score + other : 0;
    }
  const found: number[] = [];
  for (const [place, score] of first.entries()) {
    if (score === 0) continue;
    found.push(place);
    first[place] = Math.round(score / SAME) * SAME;
  }
  return found.toSorted((a, b) => (first[b] ?? 0) - (first[a] ?? 0) || a - b);
}

/** The score of each title for one word; 0 for a title without anything like it. */
function scoresOf(titles: PackedTitles, word: string, isUnfinished: boolean): Float64Array {
  const { words, lengths } = titles;
  const scores = new Float64Array(lengths.length);
  const exact = words.find(word);
  if (exact >= 0) addScores(titles, exact, 1, scores);
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
): void {
  const start = beginIn(ends, word);
  const end = uint32At(ends, word);
  let held = 0;
  eachPosting(postings, start, end, () => void held++);
  const rarity = Math.log(1 + (lengths.length - held + 0.5) / (held + 0.5));
  eachPosting(postings, start, end, (place, times) => {
    const norm = K * (1 - B + (B * (lengths[place] ?? 0)) / meanLength);
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
