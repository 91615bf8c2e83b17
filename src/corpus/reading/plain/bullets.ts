import type { WithRows } from './columns.ts';

/** A line of a list: "- Doors open at nine." */
const BULLET = /^[-*•‣▪●·◦–] +(?=\S)/u;
/** The same with its number, which belongs to what it says: "2. No dogs.", "2/ Học phí". */
const NUMBERED = /^\d{1,3}[.)/] +(?=\S)/u;

/** An item goes on in the lines that are set in below it. */
const GOES_ON = /^(?: {2}|\t)\s*\S/u;

/** A text whose lists are items without the sign that stands before each: two or more with the same sign, or with numbers, one below the other. */
export function withItems(text: string): WithRows {
  const written = text.split('\n');
  const lines = written.map((line) => line.trim());
  const out: { words: string; readonly isItem: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    const last = out.at(-1);
    const isBehind = last?.isItem === true && (BULLET.test(line) || NUMBERED.test(line));
    const isItem = isBehind || [-1, 1].some((step) => isAlike(line, besideOf(lines, at, step)));
    if (isItem) out.push({ words: line.replace(BULLET, ''), isItem });
    else if (last?.isItem === true && GOES_ON.test(written[at] ?? '')) last.words += ` ${line}`;
    else out.push({ words: written[at] ?? '', isItem });
  }
  return {
    text: out.map(({ words }) => words).join('\n'),
    kinds: new Map(out.flatMap(({ words, isItem }) => (isItem ? [[words, 'item' as const]] : []))),
  };
}

function isAlike(item: string, other: string): boolean {
  return BULLET.test(item)
    ? BULLET.test(other) && other[0] === item[0]
    : NUMBERED.test(item) && NUMBERED.test(other);
}

/** The line above or below, also over one that is empty. */
function besideOf(lines: readonly string[], at: number, step: number): string {
  return lines[at + step] || lines[at + 2 * step] || '';
}
