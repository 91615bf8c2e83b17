import type { BlockKind } from '../../article.ts';
import { headOfAddition } from '../addition-head.ts';
import { itemsAmended } from '../amended-items.ts';
import { statesOwnDay } from '../day-in-head.ts';
import { statesPaper } from '../day-of-paper.ts';
import { type Chunk, chunksOf, isCapitalHeading, isHardWrapped, isListItem, type Line } from '../lines.ts';
import { isAboveThoseThere } from '../minutes-lines.ts';
import { readDateLine } from '../published-date.ts';

/** Lines of a paragraph that was wrapped reach about this far; those of a verse or an address seldom do. */
const COLUMN = 45;
/** First parts of words that keep their hyphen where nothing in the text tells. */
const KEEPS = new Set(
  'self non well ex all half long short high low mid cross multi anti semi so two three four five six one'.split(
    ' ',
  ),
);

/**
 * A text whose paragraphs run on where they were broken at a column, and whose words are whole where a line's end divided them.
 * @param rows lines that are rows of a list, by their words, and end where they end
 */
export function unwrapped(text: string, rows: ReadonlyMap<string, BlockKind> = new Map()): string {
  let out = '';
  let at = 0;
  for (const chunk of chunksOf(text)) {
    if (!isWrapped(chunk)) continue;
    for (const [number, line] of chunk.entries()) {
      const next = chunk[number + 1];
      if (next === undefined || isListItem(next) || isAdded(line, next)) continue;
      if (rows.has(line.words) || rows.has(next.words)) continue;
      if (number === 0 && standsAbove(line, next)) continue;
      const end = text.slice(at, line.end);
      const parted = /(\p{L}{2,})-$/u.exec(line.words.slice(-40));
      const rest = /^\p{Ll}+/u.exec(next.words)?.[0];
      // "2023-" over "2024"
      if (/\d[-–]$/u.test(line.words) && /^\d/u.test(next.words)) out += end;
      else if (parted?.[1] !== undefined && rest !== undefined)
        out += keepsHyphen(text, parted[1], rest) ? end : end.slice(0, -1);
      else out += `${end} `;
      at = next.start;
    }
  }
  return out + text.slice(at);
}

/** Whether the first line of a paragraph is no part of it: a heading, the day of the text or a line above it, or that of a meeting above "there: Ada, Bo". */
function standsAbove(line: Line, next: Line): boolean {
  return (
    isCapitalHeading(line, next) ||
    isDay(line) ||
    // "Pool rules (for members and guests)" over "9/5/2026"
    isDay(next) ||
    statesOwnDay(next.words, { dayFirst: true }) ||
    statesPaper(next.words, { dayFirst: true }) ||
    isAboveThoseThere(line, next)
  );
}

function isDay({ words }: Line): boolean {
  return readDateLine(words, { dayFirst: true }) !== null;
}

/** "ADDENDUM 9 May 2026" over "re 6. Open on Sundays." over "re 3. Max 2.": each is a line of its own. */
function isAdded(line: Line, next: Line): boolean {
  const isHead = headOfAddition(line.words) !== null || headOfAddition(next.words) !== null;
  return isHead || (line.closed && itemsAmended(next.words).length > 0);
}

function isWrapped(chunk: Chunk): boolean {
  if (chunk.length < 2 || areRows(chunk) || !isHardWrapped(chunk)) return false;
  return chunk.some(({ start, end, words }, at) => {
    const next = chunk[at + 1]?.words ?? '';
    return (
      at + 1 < chunk.length && (end - start >= COLUMN || (/\p{L}{2}-$/u.test(words) && /^\p{Ll}/u.test(next)))
    );
  });
}

/** "09:00", a tab and "Opening" over "10:00", a tab and "Races", also below a line that names them. */
function areRows(chunk: Chunk): boolean {
  return chunk.filter(({ words }) => words.includes('\t')).length * 2 >= chunk.length;
}

/** Whether "well-" over "known" is "well-known": where the text writes one of the two elsewhere, it tells. */
function keepsHyphen(text: string, left: string, right: string): boolean {
  const lower = text.toLowerCase();
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (lower.includes(`${first}-${second}`)) return true;
  return !lower.includes(first + second) && KEEPS.has(first);
}
