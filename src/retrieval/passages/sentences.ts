import type { Span } from '../../corpus/article.ts';
import { MONTHS, shortNames, WEEKDAYS } from '../../text/calendar.ts';

/** Titles and short forms that never end a sentence: a name or a number follows them. */
const NEVER_LAST = new Set(
  `mr mrs ms mx dr prof gen maj lt col sgt cpl pvt capt cmdr cdr adm gov sen rep rev hon pres supt insp det messrs mt ft vs viz cf eg ie
  fig figs vol pp ed eds nos approx est tp gs pgs ts ths bs ks ls nxb tx brig ltcol dept univ dir feat incl excl ext tel`.split(
    /\s+/,
  ),
);
/** Short forms that end a sentence only where a word follows that usually begins one ("at 5 p.m. The", but "Apple Inc. Chief"). */
const SELDOM_LAST = new Set([
  ...shortNames(MONTHS),
  ...shortNames(WEEKDAYS),
  ...'inc corp co ltd llc jr sr etc al ave blvd rd bros am pm st no p q min max sq nr opp'.split(' '),
]);
const BEGINNERS = new Set(
  `the a an he she it they we i you his her its their our my this that these those in on at by for from with to of as and but or so if when
  while after before since although though however there here what who where why how many some most all no not one two both each every
  another other such according during under over between among despite because also then now today yesterday last next new mr mrs ms dr
  một các những trong khi theo ông bà anh chị tại từ với đây đó nhưng và sau trước ngoài tuy nếu do để vì còn`.split(
    /\s+/,
  ),
);

const DAYS = new Set([...WEEKDAYS, ...MONTHS].flat().map((name) => name.toLowerCase()));

const CLOSERS = '"\'”’»)]}';
const END = /[.!?…。！？]+["'”’»)\]}]*(?=\s|$)/gu;

/**
 * The sentences of `text.slice(span.start, span.end)` as spans of `text`, without the white space around them, in order.
 * A blank line always ends one. Abbreviations, initials, decimals and quoted questions inside a sentence do not.
 */
export function sentencesOf(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let from = span.start;
  const slice = text.slice(span.start, span.end);
  const push = (end: number): void => {
    const trimmed = trim(text, from, end);
    if (trimmed.end > trimmed.start) sentences.push(trimmed);
    from = end;
  };
  let paragraphStart = 0;
  for (const paragraph of slice.split(/(\n[ \t]*\n\s*)/)) {
    if (/\S/.test(paragraph)) {
      const isSmall = isTypedSmall(paragraph);
      for (const match of paragraph.matchAll(END)) {
        const end = match.index + match[0].length;
        if (endsSentence(paragraph, match.index, end, isSmall)) push(span.start + paragraphStart + end);
      }
      push(span.start + paragraphStart + paragraph.length);
    }
    paragraphStart += paragraph.length;
    from = Math.max(from, span.start + paragraphStart);
  }
  return sentences;
}

/** A span without the white space at its ends. */
export function trim(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.charAt(first))) first++;
  while (last > first && /\s/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

/** A sentence's end with the letter behind it. */
const NEXT_LETTER = /[\p{L}\p{N}"”)][.!?…]+\s+["'“(]*(\p{L})/gu;

/** Whether a paragraph is typed as in chats, its sentences without capitals: "ok the van is back. put your name on the sheet." */
function isTypedSmall(paragraph: string): boolean {
  if (!/^[^\p{L}\n]*\p{Ll}/u.test(paragraph)) return false;
  const next = [...paragraph.matchAll(NEXT_LETTER)].map(({ 1: letter = '' }) => letter);
  return next.length > 0 && next.every((letter) => /\p{Ll}/u.test(letter));
}

/** A letter that says which of several something is, and no initial: "at 8.30 in hall **A**. Who cannot come", "sảnh **A**. Nhà nào". */
const OF_SEVERAL =
  /(?<!\p{L})(?:block|hall|room|group|class|team|gate|plan|zone|section|row|tower|building|pitch|court|option|grade|sảnh|tòa|toà|tháp|khu|dãy|lớp|nhóm|đội|phòng|cổng|lô|hạng|loại|căn) \p{Lu}$/iu;

/** What is too short to say something by itself. */
const A_WORD_OR_TWO = /^\s+[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+)?[.!](?=\s|$)/u;

/** Whether the punctuation at `[at, end)` ends a sentence, judged by the words around it; `isSmall` where sentences begin with small letters. */
function endsSentence(text: string, at: number, end: number, isSmall: boolean): boolean {
  const after = text.slice(end, end + 80);
  const next = /^\s+["'“‘«([]*([\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u.exec(after);
  if (next?.[1] === undefined) return true;
  const word = next[1];
  const beginsLower = /^\p{Ll}/u.test(word);
  // "well... maybe" goes on.
  if (beginsLower && (!isSmall || /^(?:…|\.\.)/u.test(text.slice(at, end)))) return false;
  // "it's £40 a night. breakfast included."
  if (beginsLower && A_WORD_OR_TWO.test(after)) return false;
  const mark = text.charAt(at);
  if (mark !== '.') return true;
  // "1. Ana Bell": the number of a line in a list.
  if (/(?:^|\n)[ \t]*\p{N}{1,3}$/u.test(text.slice(Math.max(0, at - 12), at))) return false;
  if (isNumberOfSeveral(text, at)) return false;
  // "No. 5", "p. 12": a number belongs to the short form before it.
  const before = /(?:^|[\s("'“‘«[.-])([\p{L}\p{M}]+)$/u.exec(text.slice(Math.max(0, at - 24), at));
  const last = before?.[1];
  if (last === undefined || CLOSERS.includes(text.charAt(at + 1) || ' ')) return true;
  const lower = last.toLowerCase();
  const isAbbreviated = /\p{L}\.\p{L}$/u.test(text.slice(Math.max(0, at - 3), at));
  const isInitial =
    last.length === 1 && /\p{Lu}/u.test(last) && !OF_SEVERAL.test(text.slice(Math.max(0, at - 12), at));
  if (NEVER_LAST.has(lower) && !isLongWord(lower, last)) return false;
  if (lower === 'no' || lower === 'p' || lower === 'q') return !/^\p{N}/u.test(word);
  // "U.S. IT companies": a word in capitals is a name, not a pronoun that begins a sentence.
  // "It ended at 9:40 pm. Ana Bell won": only a day goes on with a time.
  if (/\d ?[ap]m$/iu.test(text.slice(Math.max(0, at - 5), at))) return !DAYS.has(word.toLowerCase());
  if (isAbbreviated || isInitial || (isSmall && last.length === 1) || SELDOM_LAST.has(lower))
    return !beginsLower && BEGINNERS.has(word.toLowerCase()) && !/^\p{Lu}{2}/u.test(word);
  return true;
}

/** So far before a number of several in one line stands the one before it, in UTF-16 units. */
const MOST_BETWEEN_NUMBERS = 200;

/** "Men: 1. Ana Bell (23), 2. Ben Dow (21)": whether the full stop at a place stands behind the number of one of several in a line. */
export function isNumberOfSeveral(text: string, at: number): boolean {
  const [, sign = '', digits = ''] = /([:,;)])\s(\d{1,2})$/u.exec(text.slice(Math.max(0, at - 6), at)) ?? [];
  if (sign === '') return false;
  const number = Number(digits);
  if (number === 1) return /[:;]/u.test(sign);
  const before = text.slice(Math.max(0, at - MOST_BETWEEN_NUMBERS), at - digits.length);
  return new RegExp(`(?<!\\d)${number - 1}\\. `, 'u').test(before);
}

/** "gen" in lower case may be a word of another language: only the short forms of titles begin with a capital. */
function isLongWord(lower: string, written: string): boolean {
  return lower === written && ['gen', 'col', 'ms', 'ts', 'bs', 'ks', 'ls', 'gs', 'est'].includes(lower);
}
