import type { PublishedDate } from '../../article.ts';
import { readDoneLine } from '../day-at-foot.ts';
import { DAY } from '../day-in-head.ts';
import { type DateHints, readDateLine } from '../published-date.ts';
import type { ReadTable } from './table-pieces.ts';

/** Columns that say from when on a row holds, and not on which day something takes place. */
const HOLDS =
  /^(?:valid|in force|effective|applies|as of|updated|last (?:updated|checked|changed|reviewed)|checked|prices? (?:from|as of)|(?:ngày )?(?:áp dụng|hiệu lực|có hiệu lực|cập nhật|ap dung|hieu luc|co hieu luc|cap nhat)|(?:ngay )(?:ap dung|hieu luc|cap nhat))/iu;
const VIETNAMESE = /(?:dụng|lực|nhật|ngay|ap dung|hieu luc|cap nhat)/iu;
/** The same in a cell of remarks: "valid from 1 October 2025; no hot food", "áp dụng từ 1/10/2025". */
const HOLDS_FROM = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:valid|in force|effective|applies|prices?) (?:from|since)|as of|(?:áp dụng|hiệu lực) (?:kể )?từ|(?:ap dung|hieu luc) tu)(?: ngày| ngay)? (?<day>${DAY.source})`,
  'iu',
);
/** Only where so many rows in a hundred say so is it said of the table. */
const FEWEST_SAYING = 40;

/**
 * The day from which the rows of a table hold, or on which they were brought up to date: that of the newest, where a column says it ("Áp dụng từ:
 * 16/11/2026") or the remarks of many rows do; null for any other table.
 */
export function dateOfRows(
  { header, rows }: Pick<ReadTable, 'header' | 'rows'>,
  hints: DateHints = {},
): PublishedDate | null {
  for (const [at, name] of header.entries()) {
    if (!HOLDS.test(name.replaceAll('_', ' '))) continue;
    const cells = rows.map((cells) => cells[at]?.trim() ?? '').filter(Boolean);
    const isVietnamese = VIETNAMESE.test(name) || /[à-ỹ]/iu.test(header.join(''));
    const order = isVietnamese ? { dayFirst: true } : hints;
    const dates = cells.map((cell) => readDateLine(cell, order));
    // "valid: yes", "valid: March" is of no day.
    const newest = dates.includes(null) ? null : newestOf(dates);
    if (newest !== null) return newest;
  }
  // "Status (checked 13/9/26)"
  const [done, ...more] = header.map((name) => readDoneLine(name, hints)).filter((day) => day !== null);
  if (done !== undefined && more.length === 0) return done;
  const said = rows.flatMap((cells) => {
    const day = cells.map((cell) => HOLDS_FROM.exec(cell)?.groups?.['day']).find(Boolean);
    return day === undefined ? [] : [readDateLine(day, hints)];
  });
  return said.length * 100 >= rows.length * FEWEST_SAYING ? newestOf(said) : null;
}

function newestOf(dates: readonly (PublishedDate | null)[]): PublishedDate | null {
  return dates.reduce(
    (best, date) => (date !== null && (best === null || date.iso > best.iso) ? date : best),
    null,
  );
}
