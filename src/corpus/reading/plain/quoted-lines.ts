import type { BlockKind } from '../../article.ts';
import type { WithRows } from './columns.ts';
import { unwrapped } from './unwrap.ts';

/** "> Will you be there?", ">> Yes": what mail programs set before each line of the mail that is answered. */
const MARK = /^(?:> ?)+/u;
/** Fewer words that end no sentence may be a button or a way through a page: "> Home". */
const FEWEST_WORDS = 4;
const FEWEST_AT_TOP = 6;

/** A text in which lines that quote somebody else stand apart, without the mark before each: the reply above and below is by another writer. */
export function withQuotedApart(text: string): WithRows {
  if (!/^>/mu.test(text)) return { text, kinds: new Map() };
  const out: string[] = [];
  const quoted: string[] = [];
  const own = new Set<string>();
  for (const run of runsOf(text.split('\n'))) {
    const isAtTop = out.every((line) => line.trim() === '');
    if (!isQuoted(run) || (isAtTop && !saysMuch(run))) {
      out.push(...run);
      for (const line of run) own.add(line.trim());
      continue;
    }
    const lines = unwrapped(withoutMarks(run).join('\n')).split('\n');
    quoted.push(...lines.filter((line) => line.trim() !== '').map((line) => line.trim()));
    out.push('', ...lines, '');
  }
  return {
    text: quoted.length === 0 ? text : out.join('\n').replace(/^\n+/u, ''),
    // Kinds are told by words, and both writers may end with "Thanks".
    kinds: new Map(
      quoted.filter((line) => !own.has(line)).map((line): [string, BlockKind] => [line, 'quotation']),
    ),
  };
}

/** The lines in runs, each of lines with a mark or of lines without one. */
function runsOf(lines: readonly string[]): string[][] {
  const runs: string[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && MARK.test(run[0] ?? '') === MARK.test(line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Whether the lines of a run quote words: "> 18 years: £5" and "> Home" do not. */
function isQuoted(run: readonly string[]): boolean {
  return run.some((line) => {
    const words = line.replace(MARK, '').trim();
    const says = words.split(/\s+/u).length >= FEWEST_WORDS || /[.!?…]["”’)]*$/u.test(words);
    return MARK.test(line) && /^["“‘'(¡¿]*\p{L}/u.test(words) && says;
  });
}

/** Whether a run says so much that it is of a mail, with nothing above it that tells: "> It opens at ten." may point at something. */
function saysMuch(run: readonly string[]): boolean {
  return run.join(' ').replaceAll('>', ' ').trim().split(/\s+/u).length >= FEWEST_AT_TOP;
}

/** The lines without their marks; what the quoted mail quotes itself is another paragraph. */
function withoutMarks(run: readonly string[]): string[] {
  return run.flatMap((line, at) => {
    const above = run[at - 1] ?? line;
    return depthOf(line) === depthOf(above) ? [line.replace(MARK, '')] : ['', line.replace(MARK, '')];
  });
}

function depthOf(line: string): number {
  return (MARK.exec(line)?.[0] ?? '').replaceAll(' ', '').length;
}
