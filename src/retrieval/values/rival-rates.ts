import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import type { SiblingName } from './sibling-names.ts';

/** For what a price holds: so many of a unit, or one kind of those who pay. */
export interface Rate extends Span {
  readonly kind: string;
  readonly count: number;
  /** Whether it is one of the unit by its number: "một tháng". */
  readonly isOne: boolean;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [ENGLISH_NUMBERS, VIETNAMESE_NUMBERS].flatMap((names) =>
    names.map((name, at) => [foldMarks(name), at + 1] as const),
  ),
);
const MONTHS_OF_YEAR = 12;
/** Characters in front of a count that are looked at. */
const MOST_BEFORE = 5;
/** Units with the words for them, without marks, and how many of the unit one is: a year is twelve months. */
const UNIT_WORDS: readonly (readonly [kind: string, factor: number, words: string])[] = [
  ['month', 1, 'month months thang'],
  ['month', MONTHS_OF_YEAR, 'year years nam'],
  ['week', 1, 'week weeks tuan'],
  ['day', 1, 'day days ngay'],
  ['night', 1, 'night nights dem'],
  ['hour', 1, 'hour hours tieng'],
  ['session', 1, 'session sessions lesson lessons buoi'],
  ['person', 1, 'person persons people nguoi'],
];
const UNITS = new Map(
  UNIT_WORDS.flatMap(([kind, factor, words]) =>
    words.split(' ').map((word) => [word, { kind, factor }] as const),
  ),
);
const NUMBER_WORDS = [...ENGLISH_NUMBERS, ...VIETNAMESE_NUMBERS].join('|');
/** "12 months", "3 tháng", "for two people"; but "3 tháng 5" is a day, "12-month-old" an age, and "18-36 tháng" several. */
const COUNTED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\p{N}.,/:]|\d ?[-–] ?)(\d{1,3}|${NUMBER_WORDS}|mot|bon|sau|bay|tam|chin|muoi)[ -](months?|years?|weeks?|days?|nights?|hours?|sessions?|lessons?|persons?|people|tháng|thang|năm|nam|tuần|tuan|ngày|ngay|đêm|dem|tiếng|tieng|buổi|buoi|người|nguoi)(?![A-Za-zÀ-ỹ]| (?:old\b|\d|tuổi|lớn|lon))`,
  'giu',
);
/** Kinds of passes by how long each lasts, which are prices of one: "the **monthly** pass", "vé **tháng**". */
const PASSES: readonly (readonly [RegExp, string, number])[] = [
  [
    /(?<![a-zÀ-ỹ])(?:monthly (?:[a-zÀ-ỹ]{2,20} )?(?:pass|ticket|card|membership)|month (?:pass|ticket|card)|(?:vé|thẻ) tháng(?! \d))/giu,
    'month',
    1,
  ],
  [
    /(?<![a-zÀ-ỹ])(?:(?:annual|yearly) (?:[a-zÀ-ỹ]{2,20} )?(?:pass|ticket|card|membership)|(?:vé|thẻ) năm(?! \d))/giu,
    'month',
    MONTHS_OF_YEAR,
  ],
];
/** Children by all their names: "kids", "the **wee ones**", "**con nít**", "còn **các bé**"; "bé" alone is mostly small. Without marks, too. */
export const CHILDREN = [
  String.raw`child(?:ren)?|kids?|kiddies|kiddos?|youngsters?|nippers?|bairns?|(?:little|wee) ones?`,
  'trẻ (?:em|con|nhỏ)|tre (?:em|con|nho)|con nít|con nit|thiếu nhi|thieu nhi|nhóc|(?<!(?:mệt|cực|khó) )nhoc',
  '(?:các|em|mấy|bọn|tụi) bé|(?:cac|em|may|bon|tui) be|(?<=^(?:thế |vậy )?còn )bé(?= thì sao|$)',
].join('|');
/** Those who pay, of whom each has a price: in a question, or in what is told of a sum. Without marks. */
const PAYERS: readonly (readonly [string, string])[] = [
  ['family', String.raw`famil(?:y|ies)|gia đình|gia dinh`],
  ['adult', String.raw`adults?|grown[- ]?ups?|người lớn|nguoi lon`],
  ['child', CHILDREN],
  ['senior', String.raw`seniors?|pensioners?|người già|nguoi gia|người cao tuổi|nguoi cao tuoi`],
  ['student', String.raw`students?|sinh viên|sinh vien|học sinh|hoc sinh`],
];
const OF_PAYERS = PAYERS.map(
  ([kind, words]) => [kind, new RegExp(`(?<![A-Za-zÀ-ỹ-])(?:${words})(?![A-Za-zÀ-ỹ])`, 'giu')] as const,
);
/** Behind these a price of one is no price of each: "£30 **for** one person", but "30.000 đồng một người". */
const FOR = /(?<![a-zÀ-ỹ])(?:for|cho)\s+$/iu;

/**
 * For what the prices of a text hold, where a question asks for one of that kind: "£15 for **3 months**, £50 for **12 months**". A price for
 * each one is none of another.
 */
export function rivalRates(question: string, text: string): readonly SiblingName[] {
  const asked = [...countsIn(question), ...payersIn(question)];
  // "A child with an adult" asks for both.
  const isOne = new Set(asked.filter(isPayer).map(({ kind }) => kind)).size < 2;
  const stated = [...countsIn(text), ...(isOne ? payersIn(text) : [])];
  return stated.flatMap((rate): SiblingName[] => {
    const rivals = asked.filter((one) => one.kind === rate.kind || (isPayer(one) && isPayer(rate)));
    const isAsked = rivals.some(({ kind, count }) => kind === rate.kind && count === rate.count);
    const { start, end } = rate;
    const isEach = rate.isOne && !isAsked && !FOR.test(text.slice(Math.max(0, start - MOST_BEFORE), start));
    return rivals.length === 0 || isEach ? [] : [{ start, end, isAsked }];
  });
}

/** Ages of children in words: "under **twelve**", "the under-**fives**", "dưới **mười hai** tuổi". */
const YOUNG_IN_WORDS =
  '(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)s?';
const YOUNG_IN_VIETNAMESE =
  '(?:ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|lăm|sáu|bảy|tám))?|bon|sau|bay|tam|chin|muoi(?: (?:mot|hai|ba|bon|lam|sau|bay|tam))?)';
/** "Under 16", "juniors", "the under twelves", "dưới 12 tuổi" are children, too, where a column has no other word for them. */
const YOUNG = new RegExp(
  String.raw`(?<![a-zÀ-ỹ])(?:under[- ]?(?:1[0-8]|[3-9])(?!\d)|under[- ](?:the )?${YOUNG_IN_WORDS}(?! (?:hours?|minutes?|days?|weeks?|months?|pounds?|people|miles?|metres?)(?![a-z]))|juniors?|(?:dưới|duoi) (?:1[0-8]|[3-9]|${YOUNG_IN_VIETNAMESE}) (?:tuổi|tuoi))(?![a-zÀ-ỹ]{2})`,
  'iu',
);

/** The kinds of those who pay that a text names: "child" for "kids". */
export function payersNamed(text: string): ReadonlySet<string> {
  const named = payersIn(text).map(({ kind }) => kind);
  return new Set(YOUNG.test(text) ? [...named, 'child'] : named);
}

function isPayer({ kind }: Rate): boolean {
  return PAYERS.some(([payer]) => payer === kind);
}

/** How many of units a text names: "**3 months**", "**two people**". */
export function countsIn(text: string): Rate[] {
  const counted = [...text.matchAll(COUNTED)].flatMap(({ 0: whole, 1: number = '', 2: unit = '', index }) => {
    const { kind, factor } = UNITS.get(foldMarks(unit)) ?? {};
    const count = /\d/.test(number) ? Number(number) : NUMBERS.get(foldMarks(number));
    return kind === undefined || factor === undefined || count === undefined
      ? []
      : [{ kind, count: count * factor, isOne: count === 1, start: index, end: index + whole.length }];
  });
  const passes = PASSES.flatMap(([pattern, kind, count]) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
      kind,
      count,
      isOne: false,
      start: index,
      end: index + whole.length,
    })),
  );
  return [...counted, ...passes];
}

/** Those who pay that a text names. */
export function payersIn(text: string): Rate[] {
  return OF_PAYERS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
      kind,
      count: 1,
      isOne: false,
      start: index,
      end: index + whole.length,
    })),
  );
}
