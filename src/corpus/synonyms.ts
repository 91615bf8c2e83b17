import { printable } from '../text/printable.ts';
import type { Skipped } from './skipped.ts';

/** One line of a synonym file: any of `from` (a surface phrase) also means each of `to`. */
export interface SynonymRule {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The rules of a synonym file in order, and the lines that are not rules. */
export interface SynonymFile {
  readonly rules: readonly SynonymRule[];
  readonly skipped: readonly Skipped[];
}

/** A phrase with more words is a text rather than a name. */
const MOST_WORDS = 12;
const MOST_PHRASES = 64;

/**
 * Reads Solr's synonym format: `a, b, c` are equivalent, `a, b => c, d` goes one way, `#` begins a comment line, `\,` is a comma.
 * A bad line is skipped with `path`, line and reason.
 * @see https://solr.apache.org/guide/solr/latest/indexing-guide/filters.html#synonym-graph-filter
 */
export function readSynonyms(text: string, path: string): SynonymFile {
  const rules: SynonymRule[] = [];
  const skipped: Skipped[] = [];
  for (const [i, raw] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const read = readRule(line);
    if (typeof read === 'string') skipped.push({ path, line: i + 1, reason: read });
    else rules.push(read);
  }
  return { rules, skipped };
}

/** The rule of one line, or the reason why the line is not one. */
function readRule(line: string): SynonymRule | string {
  const sides = splitUnescaped(line, '=>');
  if (sides.length > 2) return 'it has two "=>": write one rule per line';
  const [left, right] = sides.map((side) => [
    ...new Set(splitUnescaped(side, ',').map(unescape).map(printable).filter(Boolean)),
  ]);
  if (!left || left.length === 0 || (right && right.length === 0))
    return 'one side of it is empty: write "a, b" or "a => b"';
  if (!right && left.length < 2) return 'it has only one phrase: write at least two, separated by a comma';
  const phrases = [...left, ...(right ?? [])];
  if (phrases.length > MOST_PHRASES) return `it has more than ${MOST_PHRASES} phrases: write several lines`;
  const wordless = phrases.find((phrase) => !/[\p{L}\p{N}]/u.test(phrase));
  if (wordless !== undefined) return `"${wordless.slice(0, 40)}" contains no word: remove it`;
  const long = phrases.find((phrase) => phrase.split(' ').length > MOST_WORDS);
  if (long !== undefined) return `"${long.slice(0, 40)}…" has more than ${MOST_WORDS} words: shorten it`;
  return { from: left, to: right ?? left };
}

/** Splits at `mark` where no back slash stands before it. */
function splitUnescaped(text: string, mark: string): string[] {
  const parts = [''];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\\' && i + 1 < text.length) {
      parts[parts.length - 1] += text.slice(i, i + 2);
      i += 1;
    } else if (text.startsWith(mark, i)) {
      parts.push('');
      i += mark.length - 1;
    } else parts[parts.length - 1] += text[i] ?? '';
  }
  return parts;
}

function unescape(phrase: string): string {
  return phrase.replaceAll(/\\(.)/gu, '$1');
}
