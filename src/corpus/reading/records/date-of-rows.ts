import type { PublishedDate } from '../../article.ts';
import { readDateLine } from '../published-date.ts';
import type { ReadTable } from './table-pieces.ts';

/** Columns that say from when on a row holds, and not on which day something takes place. */
const HOLDS =
  /^(?:valid|in force|effective|applies|as of|updated|last (?:updated|checked|changed)|checked|prices? (?:from|as of)|(?:ngày )?(?:áp dụng|hiệu lực|có hiệu lực|cập nhật|ap dung|hieu luc|co hieu luc|cap nhat))/iu;

/** The day from which all rows of a table hold, where a column has the same one in each: "Áp dụng từ: 16/11/2026"; null for any other table. */
export function dateOfRows({ header, rows }: Pick<ReadTable, 'header' | 'rows'>): PublishedDate | null {
  for (const [at, name] of header.entries()) {
    const days = HOLDS.test(name.replaceAll('_', ' '))
      ? new Set(rows.map((cells) => cells[at]?.trim() ?? ''))
      : new Set();
    const [day, ...others] = [...days];
    if (typeof day !== 'string' || others.length > 0) continue;
    const date = readDateLine(day, { dayFirst: /[à-ỹ]/iu.test(header.join('')) });
    if (date !== null) return date;
  }
  return null;
}
