import { printable } from '../../../text/printable.ts';
import type { PublishedDate } from '../../article.ts';
import { type DateHints, readDateLine } from '../published-date.ts';

/** "+0700", "+07:00", "Z", "Asia/Ho_Chi_Minh", "(Indochina Time)": the day is meant as it is written. */
const ZONE =
  /\s*(?:\([^()]*\)|\b[A-Z][A-Za-z]+\/[A-Za-z_/+-]+|\s[A-Z]{2,5}|(?:GMT|UTC)?\s?[+-]\d{2}:?\d{2}|Z)\s*$/u;
/** "2023-05-06 - 2023-05-08", "2023-05-06/2023-05-08", "2023-05-06 to …": the first day. */
const RANGE = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+\S*)?\s*(?:[-–—/]|to|until|đến)\s*\d{4}-\d{2}-\d{2}.*$/u;

/**
 * A date as fields write it, in more forms than a line of text has: with the name of a time zone, compact, in a wiki link, in seconds since
 * 1970.
 */
export function readFieldDate(written: string, hints: DateHints = {}): PublishedDate | null {
  const asWritten = printable(written);
  const iso = isoOf(asWritten.replaceAll(/^\[\[|\]\]$|^["']|["']$/gu, '').trim(), hints);
  return iso === null ? null : { iso, asWritten };
}

function isoOf(words: string, hints: DateHints): string | null {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u.test(words)) return words;
  if (/^\d{10}(?:\.\d+)?$/u.test(words)) return dayOf(Number(words) * 1_000);
  if (/^\d{13}$/u.test(words)) return dayOf(Number(words));
  if (/^\d{16}$/u.test(words)) return dayOf(Number(words) / 1_000);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/u.exec(words);
  if (compact) return readDateLine(`${compact[1]}-${compact[2]}-${compact[3]}`)?.iso ?? null;
  const range = RANGE.exec(words)?.[1];
  if (range !== undefined) return readDateLine(range)?.iso ?? null;
  const time = /^(\d{4}-\d{1,2}-\d{1,2})[T ]\d{1,2}[:h]\d{2}/u.exec(words)?.[1];
  if (time !== undefined) return readDateLine(time)?.iso ?? null;
  let rest = words;
  for (let round = 0; round < 3; round += 1) {
    const date = readDateLine(rest, hints);
    if (date !== null) return date.iso;
    const without = rest
      .replace(ZONE, '')
      .replace(/^(\p{L}{3}) (\p{L}{3}) (\d{1,2}) ((?:\d{2}:){2}\d{2}) (\d{4})$/u, '$2 $3 $5');
    if (without === rest) break;
    rest = without;
  }
  // "Sat May 06 2023 19:00:00"
  const spoken = /^\p{L}{3},? (\p{L}{3}) (\d{1,2}),? (\d{4})\b/u.exec(rest);
  return spoken ? (readDateLine(`${spoken[1]} ${spoken[2]}, ${spoken[3]}`)?.iso ?? null) : null;
}

function dayOf(ms: number): string | null {
  const date = new Date(ms);
  const iso = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return /^(?:19[7-9]|20)\d/u.test(iso) ? iso : null;
}
