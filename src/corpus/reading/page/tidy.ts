import { labelOf, signOf } from '../../../text/line-beginnings.ts';

/** Stands for a line break that the author asked for, until a piece is written. */
export const HARD_BREAK = '\u2028';

/** What takes no room or joins words only for a typesetter: soft hyphens, zero-width spaces, byte-order marks, word joiners, marks of writing direction. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
/** A text without any of these only needs its ends trimmed; that is true of most. */
const UNTIDY = /[^\S ]|  | [.,]|[\u200E\u200F\u202A-\u202E\u2066-\u2069\u00AD\u200B\u2060\uFEFF]/u;
/** A line this long was broken at a column by an editor, not by its author. */
const COLUMN = 55;

/** Words as a page shows them: runs of white space as one space, breaks that were asked for as line ends. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  return text
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\s\u00A0]*\u2028[\s\u00A0]*/gu, '\n')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ +(?=[.,](?:\s|$))/gu, '')
    .replaceAll(/\n{2,}/gu, '\n')
    .trim();
}

/** What begins each line of a schedule: "18:30 Doors", "8h Mở cửa". */
const HOUR = /^\d{1,2}(?:[:.]\d{2}|[hg]\d{0,2})(?![\p{L}\p{N}])/u;
/** "Places: 12", "Price (adults): £5". */
const FIGURE = /^\p{Lu}[^\s:]*(?: [^\s:]+){0,2}: [\d£$€]/u;
const isLabelled = (line: string): boolean => labelOf(line) !== undefined || FIGURE.test(line);
const isNotice = (line: string): boolean => signOf(line) !== undefined || HOUR.test(line);

/**
 * A paragraph's source lines: those that an editor wrapped run on; short ones that each stand alone (an address, the days of a
 * schedule) keep their ends, as people write them for programs that show them so, and so do those before a line that says who speaks, or
 * what or when it is about, as the first one does.
 */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  const begins = [isLabelled, isNotice].find((begin) => begin(lines[0] ?? ''));
  if (begins === undefined) return joined(lines);
  const parts: string[][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (part === undefined || begins(line)) parts.push([line]);
    else part.push(line);
  }
  return parts.length === 1 ? joined(lines) : parts.map(joined).join(HARD_BREAK);
}

function joined(lines: readonly string[]): string {
  const isWrapped = lines.some(
    (line, at) => at + 1 < lines.length && (line.length >= COLUMN || runsOn(line, lines[at + 1] ?? '')),
  );
  return lines.join(isWrapped ? ' ' : HARD_BREAK);
}

function runsOn(line: string, next: string): boolean {
  return (
    /^[\p{Ll}(]/u.test(next) || /(?:[,–—]|\s(?:the|a|an|of|and|or|to|in|on|at|by|for|with|from))$/u.test(line)
  );
}
