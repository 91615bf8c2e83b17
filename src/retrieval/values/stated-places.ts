import type { Span } from '../../corpus/article.ts';
import { MONTHS, WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';

/** A place that a text names after "in", "at", "ở" or "tại". */
export interface StatedPlace extends Span {
  /** Folded names, the narrower first: "in Ba Dinh, Hanoi" has two. */
  readonly names: readonly string[];
  /** "in" names what lies around, "at" the spot: the two do not contradict. */
  readonly preposition: 'in' | 'at';
}

const NAME = String.raw`\p{Lu}[A-Za-zÀ-ỹ'’-]*(?:\s+(?:of\s+|the\s+)*\p{Lu}[A-Za-zÀ-ỹ'’-]*)*`;
const PLACE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(in|In|at|At|ở|Ở|tại|Tại)\s+(?:the\s+)?(?:(?:city|province|district|town|village) of\s+|thành phố\s+|tỉnh\s+|huyện\s+|quận\s+|thị xã\s+|xã\s+|thủ đô\s+)?(${NAME}(?:,\s+${NAME})*)`,
  'gu',
);
/** Words that are not places although they stand after "in" with a capital. */
const NO_PLACE = new RegExp(
  `^(?:${[...wholeNames(MONTHS), ...wholeNames(WEEKDAYS)].join('|')}|spring|summer|autumn|winter|english|vietnamese|french|chinese|christmas|easter|tet)\\b`,
);

/** The places in a text, in order. */
export function statedPlaces(text: string): StatedPlace[] {
  return [...text.matchAll(PLACE)].flatMap((match): StatedPlace[] => {
    const [whole, preposition = '', phrase = ''] = match;
    const names = phrase.split(',').map((name) => foldMarks(name).trim());
    const end = match.index + whole.length;
    if (names.some((name) => NO_PLACE.test(name))) return [];
    return [{ start: end - phrase.length, end, names, preposition: /^at$/i.test(preposition) ? 'at' : 'in' }];
  });
}

/** Whether two places are plainly not the same: of one kind, and neither's name is part of the other's. */
export function placesDiffer(a: StatedPlace, b: StatedPlace): boolean {
  if (a.preposition !== b.preposition || isCountry(a) !== isCountry(b)) return false;
  return a.names.every((x) =>
    b.names.every((y) => !holds(x, y) && !holds(y, x) && !isShort(x, y) && !isShort(y, x)),
  );
}

/** "ha noi" is "hanoi". */
function holds(longer: string, shorter: string): boolean {
  const isSame = longer.replaceAll(' ', '') === shorter.replaceAll(' ', '');
  return isSame || ` ${longer} `.includes(` ${shorter} `);
}

/** "hcmc" for "ho chi minh city". */
function isShort(short: string, long: string): boolean {
  return (
    short.replaceAll('.', '') ===
    long
      .split(' ')
      .map(([letter = '']) => letter)
      .join('')
  );
}

/** "In Hanoi" and "in Vietnam" may both be right; "in Laos" and "in Vietnam" may not. */
function isCountry({ names }: StatedPlace): boolean {
  return names.length === 1 && countries().has(names[0] ?? '');
}

let known: ReadonlySet<string> | undefined;

/** Countries and continents by their English and Vietnamese names, folded; from ICU's list, read once. */
function countries(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = ['en', 'vi'].flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return [...codes, '002', '003', '005', '009', '019', '035', '142', '150'].flatMap(
      (code) => display.of(code) ?? [],
    );
  });
  known = new Set([
    ...names.map((name) => foldMarks(name)),
    'america',
    'usa',
    'u.s',
    'us',
    'britain',
    'england',
  ]);
  return known;
}
