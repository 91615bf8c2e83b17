import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { ENGLISH_NUMBERS, ENGLISH_TENS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';

/** Ages in whole years, both ends among them. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

const ENGLISH: readonly (readonly [string, number])[] = [
  ...ENGLISH_NUMBERS.map((name, at) => [name, at + 1] as const),
  ...ENGLISH_TENS.map((name, at) => [name, 10 * (at + 2)] as const),
];
const VIETNAMESE = VIETNAMESE_NUMBERS.map((name, at) => [foldMarks(name), at + 1] as const);
const NUMBERS: ReadonlyMap<string, number> = new Map([...ENGLISH, ...VIETNAMESE]);
/** In figures or words; "Nam" is five only in Vietnamese, and "six" no part of "sixteen". */
const numberIn = (words: readonly (readonly [string, number])[]): string =>
  `(?<![\\d.,:£€$/])(?:\\d{1,2}(?!\\d|[:/.,]\\d)|(?:${words.map(([name]) => name).join('|')})(?!teen|ty))`;
const NUMBER = numberIn(ENGLISH);
const VIETNAMESE_NUMBER = numberIn(VIETNAMESE);
const YEARS = '[ -]?(?:years?|yrs?|y)(?:[ -]?(?:olds?|o)\\b)?';
const KIN =
  '(?:son|daughter|kid|child|boy|girl|lad|toddler|brother|sister|nephew|niece|mum|mom|mother|dad|father|gran|grandma|grandad|granny|nan|wife|husband|friend|eldest|youngest)';
/** Behind a number of anything but years. */
const NO_AGE =
  '(?![ -]?(?:%|am|pm|o.?clock|th|st|nd|rd|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|people|persons?|members?|tickets?|places?|stalls?|k?g|k?m|cm|metres?|miles?|pounds?|euros?|dollars?)\\b)';

const ASKED: readonly RegExp[] = [
  new RegExp(`(${NUMBER})[ -]?(?:years?|yrs?|y)[ -]?(?:olds?|o)\\b`, 'u'),
  new RegExp(`(${VIETNAMESE_NUMBER})[ -]?tuoi\\b`, 'u'),
  new RegExp(`(${NUMBER}) ?(?:years|yrs)\\W*$`, 'u'),
  new RegExp(`\\bage(?:d| of)? (${NUMBER})(?! ?(?:to|-|–))`, 'u'),
  new RegExp(`\\bturn(?:s|ed|ing)? (${NUMBER})${NO_AGE}`, 'u'),
  new RegExp(
    `\\b(?:i ?.?a?m|s?he ?.?(?:is|s)|${KIN} ?.?(?:is|s)) (?:only |just |already |nearly |almost )?(${NUMBER})${NO_AGE}`,
    'u',
  ),
];

/** The age in years that a question states, of whoever it is asked for: "my 8 yr old", "im 17", "bé 6 tuổi"; undefined where it states none. */
export function ageAsked(question: string): number | undefined {
  const text = plain(question);
  for (const pattern of ASKED) {
    const [, number] = pattern.exec(text) ?? [];
    if (number !== undefined) return numberOf(number);
  }
  return undefined;
}

const GROUP =
  '(?:child(?:ren)?|kids?|juniors?|youths?|teens?|teenagers?|young people|(?:older|younger|little|big|small) ones|those|adults?|seniors?|students?|tre em|thieu nhi|thieu nien|nguoi lon|nguoi gia)';
const THE_AGE = '(?:the )?(?:ages?|aged|age of) ';
/** The end of "from four years on". */
export const OLDEST = 150;

/** How texts state who may, and the ends of the range that their numbers are. */
const STATED: readonly (readonly [pattern: string, rangeOf: (first: number, second: number) => AgeRange])[] =
  [
    [`\\b(?:ages?|aged|age group)(?: (?:from|between))? ?:? ?(N) ?(?:to|-|–|and) ?(N)`, between],
    [`(N) ?(?:to|-|–|and) ?(N)${YEARS}`, between],
    [`\\b${GROUP},? \\(?(?:aged? |from )?(N) ?(?:to|-|–) ?(N)`, between],
    [`\\((N) ?(?:to|-|–|den) ?(N)\\)`, between],
    // The cell that names a row of a table: "Member: 12 to 17 · A term: £25".
    [`^[^:·]{1,30}: (N) ?(?:to|-|–|den) ?(N) ·`, between],
    // "5 to 12: £7.50", "5 to 12 half price": before what somebody of that age pays.
    [`^(N) ?(?:to|-|–) ?(N)(?=: ?(?:[£€$]|free|half))`, between],
    [`(N) ?(?:to|-|–) ?(N)(?:s|-year-olds)?(?= (?:are |go |pay )?(?:half|free(?![ -][a-z])))`, between],
    [`(N) ?(?:den|toi|-|–) ?(N) tuoi|\\btuoi(?: tu)? (N) ?(?:den|toi|-|–) ?(N)`, between],
    [`\\b(?:under|below|younger than)[ -]?(?:the age of |age )?(N)(?:s\\b)?${NO_AGE}`, below],
    [`\\bu-?(N)s?\\b`, below],
    [`(N)s?(?:${YEARS})? (?:and|or) (?:under|younger|below)`, (age) => ({ from: 0, to: age })],
    [`\\bup to ${THE_AGE}(N)|\\bup to (N)${YEARS}`, (age) => ({ from: 0, to: age })],
    [`\\bduoi (N) tuoi`, below],
    [`(N) tuoi tro xuong`, (age) => ({ from: 0, to: age })],
    [`\\b(?:over|above|older than)[ -]?(?:the age of |age )?(N)(?:s\\b)?${NO_AGE}`, from],
    [`(N)s?(?:${YEARS})? (?:and|or) (?:over|older|above|up|upwards)\\b`, from],
    [`(N)\\+(?! ?(?!only|years?|yrs?)[a-z0-9])`, from],
    [
      `\\b(?:from|at least|minimum age(?: is| of|:)?) ?(?:${THE_AGE})(N)|\\b(?:from|at least) (N)${YEARS}`,
      from,
    ],
    [`\\b(?:minimum age(?: is| of|:)?|must be|have to be|need to be) ?(N)(?:\\b|s)${NO_AGE}`, from],
    [`\\b${GROUP},? \\(?from (N)\\b`, from],
    [`\\b(?:tu|du|tren) (N) tuoi`, from],
    [`(N) tuoi tro len`, from],
  ];
const PATTERNS = STATED.map(
  ([pattern, rangeOf]) =>
    [
      new RegExp(
        pattern.replaceAll('(N)', `(${pattern.includes('tuoi') ? VIETNAMESE_NUMBER : NUMBER})`),
        'gu',
      ),
      rangeOf,
    ] as const,
);

/** The ranges of ages that a text states: "under 5", "Child (5 to 15)", "65 and over", "từ 6 đến 11 tuổi". */
export function ageRangesIn(text: string): readonly AgeRange[] {
  return rangesAt(plain(text));
}

/** The same with where each stands; none in the few texts that change their length when marks are folded. */
export function ageRangesAt(text: string): readonly (AgeRange & Span)[] {
  const line = plain(text);
  return line.length === text.length ? rangesAt(line) : [];
}

function rangesAt(line: string): readonly (AgeRange & Span)[] {
  if (!/\d|teen|under|over|tuoi|age/u.test(line)) return [];
  const ranges: (AgeRange & Span)[] = [];
  for (const [pattern, rangeOf] of PATTERNS)
    for (const { 0: whole, index: start, ...groups } of line.matchAll(pattern)) {
      const end = start + whole.length;
      // "From 5 to 15 years" is no "15 years and over" as well.
      if (ranges.some((other) => start < other.end && other.start < end)) continue;
      const [first, second] = Object.values(groups).flatMap((group) =>
        typeof group === 'string' && group !== line ? numberOf(group) : [],
      );
      if (first !== undefined) ranges.push({ ...rangeOf(first, second ?? first), start, end });
    }
  return ranges;
}

/** Whether an age is in one of some ranges. */
export function isIn(ranges: readonly AgeRange[], age: number): boolean {
  return ranges.some(({ from, to }) => from <= age && age <= to);
}

function between(from: number, to: number): AgeRange {
  return { from, to };
}

function below(age: number): AgeRange {
  return { from: 0, to: age - 1 };
}

function from(age: number): AgeRange {
  return { from: age, to: OLDEST };
}

function numberOf(word: string): number {
  return NUMBERS.get(word) ?? Number(word);
}

function plain(text: string): string {
  return foldMarks(text.normalize('NFC').toLowerCase());
}
