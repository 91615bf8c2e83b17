import { foldMarks } from '../../text/fold-marks.ts';
import { VIETNAMESE_PLACES } from './vietnamese-places.ts';

const MARKED: ReadonlyMap<string, string> = new Map(VIETNAMESE_PLACES.map((name) => [foldMarks(name), name]));
/** Syllables of the longest of them. */
const LONGEST = 3;
/** A run of words in capitals at their beginning. */
const CAPITALS = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}])/gu;
const IN_CAPITALS = /^\p{Lu}{2,}$/u;
/** What stands before a word that begins a sentence, an item or what somebody says. */
const BEGINS = /(?:^|[.!?…:;)\]"“–—-]\s*|\n\s*)$/u;
/** Of a heading, or a title, most words have capitals. */
const MOST_IN_CAPITALS = 0.5;

/**
 * A line that got its marks, `read`, with its names as they are written, or else as they were typed: "Da Nang" is "Đà Nẵng" and no "dạ nắng", and "chi
 * Lan" no "chị lần". A word in capitals amid a sentence is a name, unless the question, `asked`, has it.
 */
export function withNames(typed: string, read: string, asked = ''): string {
  if (typed.length !== read.length) return read;
  const words = typed.match(/(?<![\p{L}\p{N}])\p{L}+/gu) ?? [];
  const isTitle = words.filter((word) => /^\p{Lu}/u.test(word)).length > MOST_IN_CAPITALS * words.length;
  const known: ReadonlySet<string> = new Set(
    asked
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  let named = read;
  for (const { 0: run, index } of typed.matchAll(CAPITALS)) {
    const begins = BEGINS.test(typed.slice(Math.max(0, index - 3), index));
    // "Thu Ke Toan: 400k", "Hang Hoa BMT: ok": people call themselves what they do, too.
    const isSpeaker = begins && typed.charAt(index + run.length) === ':';
    let at = index;
    for (let words = run.split(' '); words.length > 0; ) {
      const count = placeIn(words);
      const own = words.slice(0, Math.max(1, count)).join(' ');
      const place = count > 0 ? MARKED.get(foldMarks(own)) : undefined;
      const there = named.slice(at, at + own.length);
      const isName =
        !isTitle &&
        !isSpeaker &&
        !(begins && at === index) &&
        !IN_CAPITALS.test(own) &&
        !known.has(there.toLowerCase());
      named = `${named.slice(0, at)}${place ?? (isName ? own : there)}${named.slice(at + own.length)}`;
      at += own.length + 1;
      words = words.slice(Math.max(1, count));
    }
  }
  return named;
}

/** How many of some words, from the first on, are the name of a place. */
function placeIn(words: readonly string[]): number {
  for (let count = Math.min(LONGEST, words.length); count > 1; count--)
    if (MARKED.has(foldMarks(words.slice(0, count).join(' ')))) return count;
  return 0;
}
