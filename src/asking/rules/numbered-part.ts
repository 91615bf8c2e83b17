import type { Article, Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import type { NumberedName } from './rule-words.ts';

/** A numbered part of a text, and what calls it what it is asked for as: its own line, or a title or heading above it. */
export interface NumberedPart extends Span {
  readonly called: 'line' | 'title' | undefined;
}

/** "Điều 3. …", "Rule 4", "§ 5", "2.2 …", "3) …". */
const NUMBERED =
  /^(?:(?<label>§|\p{L}+(?:[- ]\p{L}+)?) ?(?:số |no\.? )?)?(?<number>\d{1,3}(?:\.\d{1,3})*)(?<sign>[.):/]?)(?=\s|$)/u;
/** What plain numbers count where a title or a heading has one of these words, without marks. */
const CALLED: Readonly<Record<string, string>> = {
  rule: '\\b(?:regulations?|code|conduct|bylaws?|by-laws?|polic(?:y|ies))\\b',
  dieu: '\\b(?:noi quy|quy dinh|quy che|dieu le|luat)\\b',
};

interface Line extends Span {
  readonly label: string | undefined;
  readonly number: string | undefined;
  /** Whether its number alone makes it a part: "4. …", "2.2 …", but not "4 people came". */
  readonly isCounted: boolean;
  readonly isHeading: boolean;
}

/** The part of an article with these numbers, the outermost first; undefined where it has none. */
export function numberedPart(article: Article, names: readonly NumberedName[]): NumberedPart | undefined {
  const lines = linesOf(article);
  const [outer, inner] = names;
  if (outer === undefined) return undefined;
  const part = partIn(article, lines, outer);
  if (inner === undefined) return part;
  const dotted = { ...inner, number: `${outer.number}.${inner.number}` };
  const within = part && lines.filter(({ start, end }) => part.start < start && end <= part.end);
  const held = within && partIn(article, within, inner);
  return held === undefined ? partIn(article, lines, dotted) : { ...held, called: part?.called };
}

function partIn(
  article: Article,
  lines: readonly Line[],
  { label, number }: NumberedName,
): NumberedPart | undefined {
  const numbered = lines.filter((line) => line.number === number);
  const named = numbered.find((line) => line.label === label);
  // Where parts are called so, plain numbers count something else.
  const isCalled = lines.some((line) => line.label === label);
  const line = isCalled ? named : numbered.find((one) => one.label === undefined && one.isCounted);
  if (line === undefined) return undefined;
  const end = endOf(line, lines, article.text);
  const called = named === undefined ? titleCalls(article, line, label) : 'line';
  return { start: line.start, end: article.text.slice(0, end).trimEnd().length, called };
}

function titleCalls({ title, text, blocks }: Article, { start }: Span, label: string): 'title' | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.start < start);
  const names = [title ?? '', ...headings.map((heading) => text.slice(heading.start, heading.end))];
  const calls = new RegExp(`\\b${label}s?\\b${CALLED[label] === undefined ? '' : `|${CALLED[label]}`}`, 'u');
  return names.some((name) => calls.test(foldMarks(name).toLowerCase())) ? 'title' : undefined;
}

/** Whether there is an empty line between two lines. */
function isBlank(between: string): boolean {
  return between.split('\n').length > 2;
}

/** Up to the next part of its kind, the next heading, or the end of a list that it is the last item of. */
function endOf(line: Line, lines: readonly Line[], text: string): number {
  let end = line.end;
  for (const next of lines.slice(lines.indexOf(line) + 1)) {
    const isNext = next.number !== undefined && next.label === line.label && next.isCounted;
    if (next.isHeading || isNext) break;
    // A plain item is its own line and what is set in below it; what stands apart below a part's own lines is about all of them.
    const isPlain = line.label === undefined && !line.isHeading;
    const isApart = next.number === undefined && end > line.end && isBlank(text.slice(end, next.start));
    if (isPlain ? next.start - end > 1 : isApart) break;
    end = next.end;
  }
  return end;
}

function linesOf({ text, blocks }: Article): readonly Line[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ 0: line, index }) => {
    const indent = line.length - line.trimStart().length;
    const start = index + indent;
    const groups = NUMBERED.exec(line.trim())?.groups;
    const isHeading = headings.some((heading) => heading.start <= start && start < heading.end);
    return {
      start,
      end: index + line.trimEnd().length,
      label: groups?.['label'] === undefined ? undefined : foldMarks(groups['label']).toLowerCase(),
      number: groups?.['number'],
      isCounted:
        groups !== undefined &&
        (groups['sign'] !== '' || groups['number']?.includes('.') === true || isHeading),
      isHeading,
    };
  });
}
