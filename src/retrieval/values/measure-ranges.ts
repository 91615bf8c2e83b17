import { foldMarks } from '../../text/fold-marks.ts';

/** A measure with its unit: "5m", "7 kg", "12 people". */
export interface Measure {
  readonly value: number;
  readonly unit: string;
}

/** Measures of one unit, `to` among them, `from` only where `isOpen` is false. */
export interface MeasureRange {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly isOpen: boolean;
}

/** The units that lists have limits of, each with how many of the first of its kind it is. */
const UNITS: readonly (readonly [names: string, unit: string, size: number])[] = [
  ['m|metres?|meters?|met', 'm', 1],
  ['cm', 'm', 0.01],
  ['ft|feet|foot', 'ft', 1],
  ['kg|kilos?|ky|ki', 'kg', 1],
  ['g|grams?|gram', 'kg', 0.001],
  ['km|kilomet(?:re|er)s?', 'km', 1],
  ['l|litres?|liters?|lit', 'l', 1],
  ['days?|ngay', 'day', 1],
  ['weeks?|tuan', 'day', 7],
  ['people|persons?|guests?|pax|adults|of us|nguoi|khach', 'people', 1],
];
const UNIT = UNITS.map(([names]) => names).join('|');
const NUMBER = '(\\d{1,4}(?:[.,]\\d{1,2})?)';
const MEASURE = new RegExp(`(?<![\\p{L}\\d.,:/£€$-])${NUMBER} ?(${UNIT})(?![\\p{L}\\d])`, 'u');

/** Less than any difference that is written. */
const SMALL = 1e-6;

const BELOW =
  '(?:under|below|less than|shorter than|lighter than|smaller than|fewer than|duoi|nho hon|it hon)';
const WITHIN = '(?:within|inside|trong vong)';
const UP_TO = '(?:up to|max(?:imum)?(?: of)?|no more than|toi da|khong qua)';
const ABOVE = '(?:over|above|more than|longer than|heavier than|larger than|bigger than|tren|hon|qua)';
const FROM = '(?:from|at least|min(?:imum)?(?: of)?|tu|toi thieu)';

type Ends = Omit<MeasureRange, 'unit'>;
const upTo = (to: number): Ends => ({ from: 0, to, isOpen: false });

/** How texts state limits, and the ends of the range that their numbers are. */
const STATED = (
  [
    [
      `${NUMBER} ?(?:${UNIT})? ?(?:to|-|–|den) ?${NUMBER} ?(${UNIT})`,
      (from, to) => ({ from, to, isOpen: false }),
    ],
    // "Between 30 and 59 days before".
    [`between ${NUMBER} and ${NUMBER} ?(${UNIT})`, (from, to) => ({ from, to, isOpen: false })],
    // "60 days or more before", "từ 7 ngày trở lên".
    [
      `(?:${FROM} )?${NUMBER} ?(${UNIT})(?:['’]? notice)? (?:or (?:more|over|longer|earlier)|and (?:more|over)|tro len)`,
      (from) => ({ from, to: Number.POSITIVE_INFINITY, isOpen: false }),
    ],
    [`${BELOW} ${NUMBER} ?(${UNIT})`, (to) => upTo(to - SMALL)],
    // "Up to 2 days before" is no later than that.
    [`${UP_TO} ${NUMBER} ?(${UNIT})(?! (?:before|ahead|in advance|prior|truoc))`, upTo],
    [
      `(?:up to|until) ${NUMBER} ?(${UNIT}) (?:before|ahead|in advance|prior)`,
      (from) => ({ from, to: Number.POSITIVE_INFINITY, isOpen: false }),
    ],
    [
      `truoc(?: it nhat| toi thieu)? ${NUMBER} ?(${UNIT})`,
      (from) => ({ from, to: Number.POSITIVE_INFINITY, isOpen: false }),
    ],
    [`${WITHIN} ${NUMBER} ?(${UNIT})`, (to) => upTo(to - SMALL)],
    [`${ABOVE} ${NUMBER} ?(${UNIT})`, (from) => ({ from, to: Number.POSITIVE_INFINITY, isOpen: true })],
    [`${FROM} ${NUMBER} ?(${UNIT})`, (from) => ({ from, to: Number.POSITIVE_INFINITY, isOpen: false })],
  ] satisfies readonly (readonly [string, (first: number, second: number) => Ends])[]
).map(([pattern, ends]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\d.,])${pattern}(?![\\p{L}\\d])`, 'gu'),
  ends: ends as (first: number, second: number) => Ends,
}));

/** "With **less than** 2 days' notice" is not quite two, "**more than** 3 kg" a little over three. */
const ASKED_BELOW = new RegExp(`(?<![\\p{L}])(?:${BELOW}|${WITHIN}) $`, 'u');
const ASKED_ABOVE = new RegExp(`(?<![\\p{L}])${ABOVE} $`, 'u');

/** The measure that a question states of what it asks about: "my 5m dinghy", "a parcel of 7 kg", "for 12 people"; undefined where it states none. */
export function measureAsked(question: string): Measure | undefined {
  const asked = plain(question);
  const found = MEASURE.exec(asked);
  if (found === null) return undefined;
  const stated = measure(found[1] ?? '', found[2] ?? '');
  const before = asked.slice(0, found.index);
  const more = ASKED_BELOW.test(before) ? -2 : ASKED_ABOVE.test(before) ? 2 : 0;
  return { ...stated, value: stated.value + more * SMALL };
}

/** The ranges of measures that a text is about: "up to 4.5 m", "5 to 10 kg", "trên 10 người". */
export function measureRangesIn(text: string): readonly MeasureRange[] {
  const words = plain(text);
  return STATED.flatMap(({ pattern, ends }) =>
    [...words.matchAll(pattern)].map((match) => {
      const numbers = match.slice(1).filter((part) => part !== undefined && /^\d/u.test(part));
      const unit = match.at(-1) ?? '';
      const [first, second] = numbers.map((number) => measure(number, unit).value);
      return { ...ends(first ?? 0, second ?? 0), unit: measure('1', unit).unit };
    }),
  );
}

/** Whether one of some ranges of its unit has a measure. */
export function isMeasureIn(ranges: readonly MeasureRange[], { value, unit }: Measure): boolean {
  return ranges.some(
    (range) =>
      range.unit === unit && value <= range.to && (range.isOpen ? value > range.from : value >= range.from),
  );
}

function measure(number: string, name: string): Measure {
  const [, unit = '', size = 1] = UNITS.find(([names]) => new RegExp(`^(?:${names})$`, 'u').test(name)) ?? [];
  return { value: Number(number.replace(',', '.')) * size, unit };
}

/** Whole days in hours, as terms state notice: "48 hours", "72h", and "24 giờ" where it is no time of day and nothing is open so long. */
const DAYS_IN_HOURS =
  /(?<![\p{L}\d.,:])(?:(48|72|96|120) ?-?(?:hours?|hrs?|h|gio|tieng)|(?<=(?:than|under|within|inside|over|least|truoc|duoi|trong vong|tren) )(24) ?(?:hours?|hrs?|h|gio|tieng)|(24) ?(?:hours?|hrs?|h)(?=['’]? (?:notice|before|ahead|in advance)))(?![\p{L}\d])/gu;
const HOURS_OF_DAY = 24;

function plain(text: string): string {
  return foldMarks(text.normalize('NFC'))
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(
      DAYS_IN_HOURS,
      (_, ...hours: readonly (string | undefined)[]) =>
        `${Number(hours.slice(0, 3).find((one) => one !== undefined)) / HOURS_OF_DAY} days`,
    );
}
