import { VIETNAMESE_NUMBERS } from './number-words.ts';

const TEN = 10;
const HUNDRED = 100;
/** Words for the last figure of a number that are no numbers alone: "hai mươi **mốt**". */
const LAST_FIGURES: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5, nhăm: 5, bẩy: 7 };
const FIGURES: ReadonlyMap<string, number> = new Map([
  ...VIETNAMESE_NUMBERS.slice(0, -1).map((name, at) => [name, at + 1] as const),
  ...Object.entries(LAST_FIGURES),
]);

/** One to nine, as alternatives of a pattern. */
export const VIETNAMESE_FIGURE = `(?:${VIETNAMESE_NUMBERS.slice(0, -1).join('|')}|bẩy)`;
/** "Mười năm" is ten years: fifteen is "mười lăm". */
const LAST_FIGURE = '(?:mốt|một|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín)';
const TENS = String.raw`(?:mười(?:\s${LAST_FIGURE})?|${VIETNAMESE_FIGURE}\smươi(?:\s${LAST_FIGURE})?|${VIETNAMESE_FIGURE}\s(?:lăm|nhăm|mốt))`;
const END = String.raw`(?![\p{L}\p{M}])`;

/** Ten and more in words, up to 999, as a pattern: "mười hai", "hai mươi lăm", "hai trăm linh năm". Wants the flag `u`. */
export const VIETNAMESE_LARGER = String.raw`(?:${VIETNAMESE_FIGURE}\străm(?:\s(?:linh|lẻ)\s${VIETNAMESE_FIGURE}|\s${TENS})?|${TENS})${END}`;

/** The number that Vietnamese words in lower case say, 1 to 999; undefined where one of them is no number word. */
export function vietnameseNumber(words: string): number | undefined {
  let sum = 0;
  let figure = 0;
  for (const word of words.split(/\s+/)) {
    const own = FIGURES.get(word);
    if (word === 'linh' || word === 'lẻ') continue;
    if (word === 'mười') sum += TEN;
    else if (word === 'trăm' || word === 'mươi') {
      sum += figure * (word === 'trăm' ? HUNDRED : TEN);
      figure = 0;
    } else if (own === undefined) return undefined;
    else {
      // "Bốn lăm" is 45.
      sum += figure * TEN;
      figure = own;
    }
  }
  return sum + figure;
}
