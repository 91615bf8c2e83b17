import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { isStopWordWithoutMarks } from '../analysis/stop-words.ts';

/** The years that a question asks about: "the 2026 Oscars" one, "after 2024" all from 2025 on. */
export interface AskedYears {
  readonly holds: (year: number) => boolean;
  /** The only year that it names; undefined for several, and for a side of one. */
  readonly only: number | undefined;
}

/** A number that tells one of several from the others, with the word before it: "stage 3", "tuyến 5". Both without marks. */
export interface LabelledNumber {
  readonly label: string;
  readonly number: number;
}

/** Neither a part of a longer number or word, nor an amount: "2027 đồng" is a sum, "năm 2027 đóng quỹ" a year. */
const YEAR =
  /(?<=(?<![a-zÀ-ỹ])n[aă]m )(?:19|20)\p{N}{2}(?![a-zÀ-ỹ\p{N}])|(?<![a-zÀ-ỹ\p{N}$€£]|[\p{N}][.,])(?:19|20)\p{N}{2}(?![a-zÀ-ỹ\p{N}]|[.,]\p{N}|\s*(?:people|persons|seats|tickets|copies|visitors|members|usd|euros?|dollars|km|metres|meters|kg|%|người|nguoi|đồng|dong|vé|ve|suất|suat|bản)(?![a-zÀ-ỹ]))/giu;
/** "2025/26" and "2025-26" are two years. */
const SEASON = /(?<![\p{L}\p{N}])((?:19|20)\p{N}{2})\s?[/–-]\s?(\p{N}{2})(?![\p{L}\p{N}/–-])/gu;

/** The years that a text names. */
export function yearsIn(text: string): number[] {
  const written = text.normalize('NFC');
  const second = [...written.matchAll(SEASON)].flatMap(([, year, next]) => {
    const first = Number(year);
    return Number(next) === (first + 1) % 100 ? [first + 1] : [];
  });
  return [...[...written.matchAll(YEAR)].map(([year]) => Number(year)), ...second];
}

const SIDES: readonly (readonly [RegExp, (year: number, asked: number) => boolean])[] = [
  [/(?<![A-Za-zÀ-ỹ])(?:after|sau)(?: nam)? $/u, (year, asked) => year > asked],
  [/(?<![A-Za-zÀ-ỹ])(?:since|from|tu|ke tu)(?: nam)? $/u, (year, asked) => year >= asked],
  [/(?<![A-Za-zÀ-ỹ])(?:before|truoc)(?: nam)? $/u, (year, asked) => year < asked],
  [/(?<![A-Za-zÀ-ỹ])(?:until|till|by|den|toi|up to)(?: nam)? $/u, (year, asked) => year <= asked],
];

/** Words of comparison: an answer that compares with another year needs that year, too. */
const COMPARES = /(?<![A-Za-zÀ-ỹ])(?:than|compared|versus|vs|hon|so voi)(?![A-Za-zÀ-ỹ])/u;

/** The years that a question is bound to; undefined where it names none, or a stretch of them, or compares. */
export function askedYears(question: string): AskedYears | undefined {
  const years = [...new Set(yearsIn(question))];
  const [first] = years;
  const folded = foldMarks(question).replace(/\s+/g, ' ');
  if (first === undefined || COMPARES.test(folded)) return undefined;
  const before = folded.slice(0, folded.indexOf(String(first)));
  const side = SIDES.find(([words]) => words.test(before));
  if (side === undefined) {
    const [only, ...others] = years;
    return { holds: (year) => years.includes(year), only: others.length === 0 ? only : undefined };
  }
  return years.length > 1 ? undefined : { holds: (year) => side[1](year, first), only: undefined };
}

/** Words before a number that does not tell one of several: months and days, ages, amounts. */
const NO_LABEL = new Set([
  ...MONTHS.flat(),
  ...WEEKDAYS.flat(),
  ...`age ages aged top euro euros usd only least around about nearly
almost exactly roughly approximately maximum minimum max min last first next past hours minutes price cost costs pay times
thang thu tuoi gia luc khoang gan hon duoi tren con toi da the ky mung mong chay`.split(/\s+/),
]);
/** Neither a time nor a date, an amount or a share. */
const LABELLED =
  /(?<![A-Za-zÀ-ỹ\p{N}'’-])([A-Za-zÀ-ỹ]{3,}) (?:no\.? ?|number |so )?(\p{N}{1,3})(?![A-Za-zÀ-ỹ\p{N}:%$€£]|[.,/–-]\p{N}|\s*(?:am|pm|a\.m|p\.m|o'?clock|gio|h|days?|hours?|minutes?|weeks?|months?|years?|people|persons?|tickets?|euros?|dollars?|usd|km|m|kg|percent|ngay|thang|nam|tuan|phut|nguoi|dong|ve|k|tuoi)(?![A-Za-zÀ-ỹ]))/gu;

/** The first number of a question that tells one of several from the others. */
export function labelledNumberOf(question: string): LabelledNumber | undefined {
  for (const [, label = '', number] of foldMarks(question).replace(/\s+/g, ' ').matchAll(LABELLED)) {
    if (NO_LABEL.has(label) || isStopWordWithoutMarks(label)) continue;
    return { label: label.replace(/(?<=[a-z]{3})s$/, ''), number: Number(number) };
  }
  return undefined;
}
