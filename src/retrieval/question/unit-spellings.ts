import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import { type Spelling, spelledAs, type Word } from './spelling.ts';

/** A unit as people say it and as it is written, in Vietnamese and in English. */
interface Unit {
  readonly vietnamese: readonly string[];
  readonly english: readonly string[];
  /** As it is written behind a number: "2**kg**". */
  readonly short: readonly string[];
}

const UNITS: readonly Unit[] = [
  { vietnamese: ['ký', 'cân', 'ki lô'], english: ['kilo', 'kilogram'], short: ['kg'] },
  { vietnamese: ['lít'], english: ['litre', 'liter'], short: ['l'] },
  { vietnamese: ['tiếng', 'giờ'], english: ['hour'], short: ['h', 'hr'] },
  { vietnamese: ['mét'], english: [], short: ['m2', 'm'] },
];

/** In front of a unit that something is priced by: "**một** ký", "**per** kilo". "Đăng ký" and "cái cân" are other words. */
const EACH: ReadonlySet<string> = new Set([
  'một',
  'mỗi',
  '1',
  '/',
  'mot',
  'a',
  'an',
  'one',
  'per',
  'each',
  'every',
]);
/** Of these the ones that say how many. */
const ONE: ReadonlySet<string> = new Set(['một', 'mot', '1', 'a', 'an', 'one']);
/** So many of a unit: "2 lít". */
const SEVERAL = /^\d{1,3}$/u;
/** "1kg", "2l", "1hr". */
const JOINED = /^(\d{1,3})(kg|l|hrs?|h)$/iu;

/** Other spellings of a unit beside its number: "một ký", "1 kg" and "1kg", "an hour" and "1hr". */
export function unitSpellings(words: readonly Word[], at: number, isVietnamese: boolean): Spelling[] {
  const text = textOf(words[at]);
  const [, number = '', short = ''] = JOINED.exec(text) ?? [];
  if (number !== '') return joined(at, number, short.replace(/s$/iu, ''), isVietnamese);
  const before = textOf(words[at - 1]);
  const unit = unitOf(text, isVietnamese);
  if (unit === undefined || words[at + 1]?.term === 'vuong') return [];
  // "10 giờ" is a time of day.
  const isSeveral = SEVERAL.test(before) && !unit.short.includes('h');
  if (!EACH.has(before) && !isSeveral) return [];
  const count = ONE.has(before) ? '1' : before;
  return [
    ...formsOf(unit, isVietnamese).flatMap((form) => (form === text ? [] : [spelledAs(at, at + 1, form)])),
    ...(/^\d/u.test(count) ? unit.short.map((form) => spelledAs(at - 1, at + 1, `${count}${form}`)) : []),
  ];
}

/** "1kg" as "1 kg", "một ký", and as "ký" alone, by which "40.000đ/ký" says it; "1h" may be a time of day and stays with its number. */
function joined(at: number, number: string, short: string, isVietnamese: boolean): Spelling[] {
  const unit = unitOf(short, isVietnamese);
  if (unit === undefined) return [];
  const names = isVietnamese ? VIETNAMESE_NUMBERS : ENGLISH_NUMBERS;
  const counts = [
    number,
    names[Number(number) - 1],
    ...(number === '1' && !isVietnamese ? ['a', 'an', 'per'] : []),
  ];
  const forms = [...formsOf(unit, isVietnamese)];
  const counted = counts.flatMap((count) =>
    count === undefined ? [] : forms.map((form) => `${count} ${form}`),
  );
  const alone = number === '1' && !/^hr?$/iu.test(short) ? forms : [];
  return [...counted, ...alone].map((spelt) => spelledAs(at, at + 1, spelt));
}

/** The unit that a word names in the question's language. */
function unitOf(word: string, isVietnamese: boolean): Unit | undefined {
  return UNITS.find(({ vietnamese, english, short }) =>
    [...short, ...(isVietnamese ? vietnamese : english)].includes(word.toLowerCase().replace(/^hrs$/u, 'hr')),
  );
}

function formsOf({ vietnamese, english, short }: Unit, isVietnamese: boolean): readonly string[] {
  return [...short, ...(isVietnamese ? vietnamese : english)];
}

function textOf(word: Word | undefined): string {
  return word?.text.toLowerCase().normalize('NFC').replace(/^kí$/u, 'ký') ?? '';
}
