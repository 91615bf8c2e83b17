import { dateOf } from '../meta-line.ts';
import { isOfficeBelow, signerIn } from '../sign-off.ts';

/** Longest line of a signature, in characters. */
const LONGEST = 50;
/** Who, what they are, and when. */
const MOST_LINES = 3;
/** What Markdown ends by itself, or marks: "- item", "> quote", "*slanted*". */
const MARKED = /^[#>|*+_`~-]/u;

/**
 * Markdown in which the lines that sign a text at its end are ended: who, mostly who that is, and when. "Zak", "Explorer leader", "written 9 March
 * 2026" would be one sentence.
 */
export function withSignatureLines(text: string): string {
  const written = text.trimEnd();
  const start = written.lastIndexOf('\n\n') + 2;
  const lines =
    start < 2
      ? []
      : written
          .slice(start)
          .split('\n', MOST_LINES + 1)
          .map((line) => line.trim());
  if (lines.length < 2 || lines.length > MOST_LINES) return text;
  if (lines.some((line) => line.length > LONGEST || MARKED.test(line))) return text;
  const rest = lines.filter((line, at) => !isOfficeBelow(line, lines[at - 1] ?? ''));
  const days = rest.filter((line) => dateOf(line, { dayFirst: true }) !== null);
  const names = rest.filter((line) => signerIn(line) !== null);
  // A day and a name, and no line that is neither or both.
  const isSigned = rest.length === 2 && days.length === 1 && names.length === 1 && days[0] !== names[0];
  return isSigned ? `${written.slice(0, start)}${lines.join('  \n')}\n` : text;
}
