import type { PublishedDate } from '../../article.ts';
import { readDateLine } from '../published-date.ts';

const YEAR = '(?:19|20)\\d{2}';
/** "2023-05-06-harbour-fair", "2023_05_06", "20230506 fair", "harbour-fair-2023-05-06" */
const IN_NAME = [
  new RegExp(`^(${YEAR})([-_.])(\\d{2})\\2(\\d{2})(?!\\d)`, 'u'),
  new RegExp(`^(${YEAR})()(\\d{2})(\\d{2})(?=[-_. T]|$)`, 'u'),
  new RegExp(`(?<=[-_. ])(${YEAR})([-_.])(\\d{2})\\2(\\d{2})$`, 'u'),
];
/** "price_list_2023-05": of a month; "2011-12" may be a year that begins in one and ends in the next. */
const MONTH_IN_NAME = new RegExp(`(?<=[-_. ]|^)(${YEAR})[-_.](0[1-9]|1[0-2])$`, 'u');
/** Folders "2023/05/06/" and "2023/05/"; a year alone may be the year that a folder is about. */
const IN_FOLDERS = new RegExp(`(?:^|/)(${YEAR})/(\\d{2})(?:/(\\d{2}))?/`, 'u');

/**
 * The date that a file's name or its folders state, the way site generators and daily notes write it; null where they state none. `path` is below the
 * folder.
 */
export function dateInName(path: string): PublishedDate | null {
  const names = path.split('/').toReversed();
  names[0] = (names[0] ?? '').replace(/\.[^.]+$/u, '');
  for (const name of names) {
    for (const form of IN_NAME) {
      const [, year, , month, day] = form.exec(name) ?? [];
      const date = year === undefined ? null : readDateLine(`${year}-${month}-${day}`);
      if (date !== null) return { iso: date.iso, asWritten: path };
    }
  }
  const [, ofYear = '', ofMonth = ''] = MONTH_IN_NAME.exec(names[0]) ?? [];
  if (ofYear !== '' && Number(ofMonth) !== (Number(ofYear) + 1) % 100)
    return { iso: `${ofYear}-${ofMonth}`, asWritten: path };
  const [, year, month, day] = IN_FOLDERS.exec(path) ?? [];
  if (year === undefined) return null;
  const date = readDateLine(`${year}-${month}-${day ?? '01'}`);
  return date === null ? null : { iso: day === undefined ? date.iso.slice(0, 7) : date.iso, asWritten: path };
}
