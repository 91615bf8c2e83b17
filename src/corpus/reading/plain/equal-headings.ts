import type { BlockKind } from '../../article.ts';
import { sameWords } from '../draft.ts';
import { titleOfUntitled } from '../facts/name-title.ts';
import { apartFromDate } from './date-line.ts';

/** "======" below "If you've lost a pet" */
const UNDERLINE = /^([=\-~_*^])\1{2,}$/u;
/** "*** Lost a pet ***", "== Lost a pet ==" */
const BETWEEN_SIGNS = /^([*=~#–-]{2,})\s*(?<words>[^\s*=~#–-].*?)\s*\1$/u;
const LONGEST_HEADING = 100;
const FEWEST = 2;

/** A text that begins with one of its parts: the title in the name of its file, its headings, and all of it without what underlines them. */
export interface EqualHeadings {
  readonly title: string;
  readonly text: string;
  readonly kinds: ReadonlyMap<string, BlockKind>;
}

interface Heading {
  readonly at: number;
  readonly words: string;
  readonly sign: string;
  /** Lines that it takes: itself, and the one that underlines it. */
  readonly size: number;
}

/**
 * The headings of a text whose first line is set apart like all others that are: "If you've lost a pet" and further down "If you've found a dog",
 * both underlined. What they are all about says the name of its file. Null where that says nothing, and where the first line may be the title: it is
 * set apart in its own way, or nothing stands below it, or the file is called so.
 */
export function equalHeadings(text: string, path: string): EqualHeadings | null {
  const [dateLine, below] = apartFromDate(text);
  const written = below.split('\n');
  const lines = written.map((line) => line.trim());
  const top = headingAt(lines, filledFrom(lines, 0));
  if (top === null) return null;
  const headings = lines.flatMap((_, at) => headingAt(lines, at) ?? []);
  if (headings.length < FEWEST) return null;
  const isEqual = headings.every(({ sign }) => sign === top.sign);
  const saysSomething = headings.every(({ at, size }) => {
    const next = filledFrom(lines, at + size);
    return next < lines.length && headingAt(lines, next) === null;
  });
  const title = isEqual && saysSomething ? titleOfUntitled(path, null) : null;
  if (title === null || headings.some(({ words }) => sameWords(words, title))) return null;
  // A heading stands right above what it heads.
  const underlines = new Set(headings.flatMap(({ at, size }) => (size === 1 ? [] : [at + 1])));
  const shown = written.filter((_, at) => !underlines.has(at)).join('\n');
  return {
    title,
    text: dateLine + shown,
    kinds: new Map(headings.map(({ at }) => [lines[at] ?? '', 'heading'])),
  };
}

/** The first line from `at` on that is not empty. */
function filledFrom(lines: readonly string[], at: number): number {
  let next = at;
  while (lines[next] === '') next += 1;
  return next;
}

function headingAt(lines: readonly string[], at: number): Heading | null {
  const [line = '', below = ''] = [lines[at], lines[at + 1]];
  if (line === '' || line.length > LONGEST_HEADING || UNDERLINE.test(line)) return null;
  const [, mark = '', inside] = BETWEEN_SIGNS.exec(line) ?? [];
  if (inside !== undefined) return { at, words: inside, sign: mark, size: 1 };
  const [, sign] = UNDERLINE.exec(below) ?? [];
  const isApart = at === 0 || lines[at - 1] === '';
  return sign === undefined || !isApart ? null : { at, words: line, sign, size: 2 };
}
