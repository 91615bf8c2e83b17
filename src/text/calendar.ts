/** The English names of the months in lower case, January first: each whole, then as it is shortened. */
export const MONTHS: readonly (readonly [string, ...string[]])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The English names of the weekdays in lower case, Sunday first: each whole, then as it is shortened. */
export const WEEKDAYS: readonly (readonly [string, ...string[]])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
];

/** The Vietnamese names of the weekdays in lower case, Sunday first, with those that number them from 2. */
export const VIETNAMESE_WEEKDAYS: readonly (readonly [string, ...string[]])[] = [
  ['chủ nhật'],
  ['thứ hai', 'thứ 2'],
  ['thứ ba', 'thứ 3'],
  ['thứ tư', 'thứ 4'],
  ['thứ năm', 'thứ 5'],
  ['thứ sáu', 'thứ 6'],
  ['thứ bảy', 'thứ bẩy', 'thứ 7'],
];

/** The whole names of months or weekdays, without the shortened ones. */
export function wholeNames(names: readonly (readonly [string, ...string[]])[]): readonly string[] {
  return names.map(([whole]) => whole);
}

/** The shortened names of months or weekdays, without the whole ones. */
export function shortNames(names: readonly (readonly [string, ...string[]])[]): readonly string[] {
  return names.flatMap(([, ...short]) => short);
}

/** The number of a month by any of its English names in lower case, 1 to 12; undefined for anything else. */
export function monthNumber(name: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}
