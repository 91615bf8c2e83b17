import type { BlockKind } from '../../article.ts';
import { outsideCode } from '../markdown/code-aside.ts';
import type { WithRows } from './columns.ts';

/** "Dev .......... Tamsin, Jory", "Tea …… £1.20", "Water ____ Jo", "Door -- Bo", "Hall . . . . Ann": dots lead from a name to what belongs to it. */
const LED =
  /^\s*(?:[-*•] )?(?<name>[\p{L}\p{N}][^|\n]{0,89}?):? +(?<dots>\.{2,}|[…·]{1,}|_{2,}|[-–—]{2,}|(?:[.·] ){2,}[.·])(?: ?[.…·_])* +(?<value>[\p{L}\p{N}\p{Sc}("“@#~+✓✗][^\n]{0,119})$/u;
/** A name is no sentence: "we tried it. Then" and "well, so" begin one. */
const IN_SENTENCE = /[.!?;,](?:\s|$)/u;
const WORDS_OF_NAME = 6;
const LONGEST_NAME = 45;
/** In front of a row of dots it may say more of a thing: "Hall with kitchen, Saturday evening, up to 60 guests . . . . . £90". */
const TWO_SENTENCES = /[.!?;](?:\s|$)/u;
const WORDS_OF_THING = 14;
/** "No idea .. but it works", "Hm ... maybe": two or three signs may be a pause; more of them, or several such lines above names, are none. */
const PAUSE = 3;
const FEWEST = 2;
const FEWEST_WITH_PAUSES = 3;

/** What readers put between the cells of a row. */
const BETWEEN_CELLS = ' · ';

interface Led {
  readonly at: number;
  readonly dots: number;
  readonly row: string;
}

/** A text whose lists with dots between names and values have a row for each, "Dev: Tamsin, Jory"; any other text unchanged. */
export function withoutLeaders(text: string): WithRows {
  const kinds = new Map<string, BlockKind>();
  if (!/ (?:\.{2}|…|·|_{2}|[-–—]{2}|\. \.)/u.test(text)) return { text, kinds };
  const shown = outsideCode(text, (words) => {
    const lines = words.split('\n');
    const lists = listsIn(lines);
    const rows = [...lists.flat(), ...besideThem(lines, lists)];
    const grouped = inGroups(lines, rows);
    for (const { at, row } of grouped.rows) {
      lines[at] = row;
      kinds.set(row, 'row');
    }
    return lines.filter((_, at) => !grouped.groups.has(at)).join('\n');
  });
  return { text: shown, kinds };
}

/** The runs of such lines, one below the other or over an empty line, that are lists. */
function listsIn(lines: readonly string[]): readonly (readonly Led[])[] {
  const runs: Led[][] = [];
  for (const [at, line] of lines.entries()) {
    const led = ledIn(line, at);
    if (led === null) continue;
    const run = runs.at(-1);
    const last = run?.at(-1)?.at ?? -1;
    const isNext = run !== undefined && lines.slice(last + 1, at).every((between) => between.trim() === '');
    if (isNext && at - last <= 2) run.push(led);
    else runs.push([led]);
  }
  return runs.filter(isList);
}

/**
 * The other lines with dots in the paragraphs of such lists, where lines without dots part them: what stands above some of them, or "Papers - at
 * cost". Beside a list three dots are no pause: "Chiropodist (Mr Ash), every six weeks ... £22".
 */
function besideThem(lines: readonly string[], lists: readonly (readonly Led[])[]): readonly Led[] {
  const known = new Set(lists.flatMap((list) => list.map(({ at }) => at)));
  const beside = new Map<number, Led>();
  for (const from of known) {
    for (const step of [-1, 1]) {
      for (
        let at = from + step;
        (lines[at] ?? '').trim() !== '' && !known.has(at) && !beside.has(at);
        at += step
      ) {
        const led = ledIn(lines[at] ?? '', at, { isOfList: true });
        if (led !== null) beside.set(at, led);
      }
    }
  }
  return [...beside.values()];
}

/** Rows under what they are of: "Minibus outings" over "   resident ..... £4" is "Minibus outings · resident: £4". Their groups' lines by number. */
function inGroups(
  lines: readonly string[],
  rows: readonly Led[],
): { readonly rows: readonly Led[]; readonly groups: ReadonlySet<number> } {
  const groups = new Set<number>();
  let [before, above, least] = [-1, -1, 0];
  const named = rows
    .toSorted((a, b) => a.at - b.at)
    .map((row) => {
      const indent = indentOf(lines[row.at]);
      if (row.at - 1 !== before) [above, least] = [row.at - 1, indent];
      [before, least] = [row.at, Math.min(least, indent)];
      const name = (lines[above] ?? '').trim();
      // A row farther to the left stands between.
      const isUnder = indentOf(lines[above]) < indent && indent === least;
      if (!isUnder || !isNameOfGroup(name)) return row;
      groups.add(above);
      return { ...row, row: `${name.replace(/:$/u, '')}${BETWEEN_CELLS}${row.row}` };
    });
  return { rows: named, groups };
}

function isNameOfGroup(name: string): boolean {
  return name !== '' && name.length <= LONGEST_NAME && !/[.!?;,]$/u.test(name);
}

function indentOf(line = ''): number {
  return line.length - line.trimStart().length;
}

function ledIn(line: string, at: number, { isOfList = false } = {}): Led | null {
  const { name = '', dots = '', value = '' } = LED.exec(line)?.groups ?? {};
  const length = dots.replaceAll(' ', '').replaceAll('…', '...').length;
  if (!isName(name, isOfList && length === PAUSE ? length + 1 : length)) return null;
  // "Name ____ Date ____" is filled in by hand.
  if (/ (?:\.{2,}|…+|_{2,}|[-–—]{2,})(?: |$)/u.test(value)) return null;
  return {
    at,
    dots: length,
    row: `${name}: ${value.trim()}`,
  };
}

/** Whether what so many signs stand behind may name something. */
function isName(name: string, signs: number): boolean {
  const words = name.split(/\s+/u).length;
  if (signs > PAUSE) return name !== '' && words <= WORDS_OF_THING && !TWO_SENTENCES.test(name);
  const isShort = name.length <= LONGEST_NAME && words <= WORDS_OF_NAME;
  return name !== '' && isShort && !IN_SENTENCE.test(name);
}

function isList(run: readonly Led[]): boolean {
  const isLed = run.some(({ dots }) => dots > PAUSE);
  if (isLed) return run.length >= FEWEST;
  return run.length >= FEWEST_WITH_PAUSES && run.every(({ row }) => !/: \p{Ll}/u.test(row));
}
