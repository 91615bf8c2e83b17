import { beginsWithName } from '../lines.ts';

/** A line that begins with what it states: "Present: Ada, Bo", "**Where:** the mill". */
const LABELLED =
  /^(?![\s>|#*+-]*(?:https?|\d{1,2}):)(?:\*\*|__)?\p{Lu}[^:：\n*_|]{1,30}(?:[:：](?:\*\*|__)?|(?:\*\*|__)[:：])\s+\S/u;
/** A rule below another one, "2.1 Children may watch", or an item of minutes, "2/ Money". */
const NUMBERED = /^\s{0,3}(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|\d{1,3}\/)\s+\S/u;
const LONGEST = 300;
/** Fewer lines with a name and a dash may begin so by chance. */
const FEWEST = 3;

/** Markdown in which lines that each begin with a label, one below the other, are ended: whoever writes minutes means a line for each. */
export function withLabelledLines(text: string): string {
  const lines = text.split('\n');
  const dashed = dashedLines(lines);
  let isCode = false;
  return lines
    .map((line, at) => {
      if (/^\s*(?:```|~~~)/u.test(line)) isCode = !isCode;
      const next = lines[at + 1] ?? '';
      const isOne =
        !isCode &&
        ((isLabelled(line) && isLabelled(next)) ||
          (dashed.has(at) && dashed.has(at + 1)) ||
          (line.trim() !== '' && NUMBERED.test(next)));
      return isOne ? `${line.trimEnd()}  ` : line;
    })
    .join('\n');
}

function isLabelled(line: string): boolean {
  return line.length <= LONGEST && LABELLED.test(line);
}

/** Which lines are those of paragraphs that are lists without marks: "brewery - Thursdays before nine" over "dairy - every day but Sunday", … */
function dashedLines(lines: readonly string[]): ReadonlySet<number> {
  const dashed = new Set<number>();
  let from = 0;
  for (const [at, line] of [...lines, ''].entries()) {
    if (line.trim() !== '') continue;
    const paragraph = lines.slice(from, at);
    if (paragraph.length >= FEWEST && paragraph.every((words) => beginsWithName({ words })))
      for (const index of paragraph.keys()) dashed.add(from + index);
    from = at + 1;
  }
  return dashed;
}
