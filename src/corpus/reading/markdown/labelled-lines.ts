/** A line that begins with what it states: "Present: Ada, Bo", "**Where:** the mill". */
const LABELLED =
  /^(?![\s>|#*+-]*(?:https?|\d{1,2}):)(?:\*\*|__)?\p{Lu}[^:：\n*_|]{1,30}(?:[:：](?:\*\*|__)?|(?:\*\*|__)[:：])\s+\S/u;
/** A rule below another one, "2.1 Children may watch", or an item of minutes, "2/ Money". */
const NUMBERED = /^\s{0,3}(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|\d{1,3}\/)\s+\S/u;
const LONGEST = 300;

/** Markdown in which lines that each begin with a label, one below the other, are ended: whoever writes minutes means a line for each. */
export function withLabelledLines(text: string): string {
  const lines = text.split('\n');
  let isCode = false;
  return lines
    .map((line, at) => {
      if (/^\s*(?:```|~~~)/u.test(line)) isCode = !isCode;
      const next = lines[at + 1] ?? '';
      const isOne =
        !isCode && ((isLabelled(line) && isLabelled(next)) || (line.trim() !== '' && NUMBERED.test(next)));
      return isOne ? `${line.trimEnd()}  ` : line;
    })
    .join('\n');
}

function isLabelled(line: string): boolean {
  return line.length <= LONGEST && LABELLED.test(line);
}
