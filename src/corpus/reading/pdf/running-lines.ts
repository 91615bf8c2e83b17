import { type PageLine, usualSize, wordsOf } from './page-lines.ts';

interface Place {
  readonly page: number;
  readonly line: PageLine;
  readonly words: string;
  readonly isAtFoot: boolean;
}

/** Lines at the head and at the foot of a page that may be running ones. */
const OUTER_LINES = 3;
const LONGEST = 200;
/** Up to so many pages two with the same line are enough; more need three. */
const FEW_PAGES = 6;
/** "Page 2 of 5", "Trang 2/5", "2/5" at the end of a line. */
const OF_ALL =
  /(?:^|[^\p{L}\p{N}])(?:(?:page|trang|seite|p\.)\s*)?(\d{1,4})\s*(?:of|\/|trên|von|de|sur)\s*(\d{1,4})$/iu;
const LABELLED = /(?<!\p{L})(?:page|trang|seite|p\.|tr\.)\s*\d/iu;

/**
 * Pages without their running heads and feet: lines at the head or the foot that stand in the same place on several pages and say the same
 * but for the page's number, and lines that end with "Page 1 of 1". Where nothing else has words the pages come back unchanged.
 */
export function withoutRunningLines(
  pages: readonly (readonly PageLine[])[],
): readonly (readonly PageLine[])[] {
  const usual = usualSize(pages.flat());
  const places = pages.flatMap((lines, page) => outerLines(lines, page));
  const running = new Set(places.filter((place) => saysItsPage(place, pages.length)).map(({ line }) => line));
  const least = pages.length > FEW_PAGES ? 3 : 2;
  for (const group of inSamePlace(places)) {
    const isRunning =
      new Set(group.map(({ page }) => page)).size >= least && (isSame(group) || counts(group, usual));
    if (isRunning) for (const { line } of group) running.add(line);
  }
  const left = pages.map((lines) => lines.filter((line) => !running.has(line)));
  return left.flat().length === 0 ? pages : left;
}

function outerLines(lines: readonly PageLine[], page: number): readonly Place[] {
  const heights = [...new Set(lines.map(({ y }) => Math.round(y)))].toSorted((a, b) => b - a);
  const lowest = heights.at(-OUTER_LINES) ?? Number.POSITIVE_INFINITY;
  const highest = heights[OUTER_LINES - 1] ?? Number.NEGATIVE_INFINITY;
  return lines.flatMap((line) => {
    const [y, words] = [Math.round(line.y), wordsOf(line)];
    const isOuter = (y >= highest || y <= lowest) && words.length <= LONGEST;
    return isOuter ? [{ page, line, words, isAtFoot: y <= lowest }] : [];
  });
}

function saysItsPage({ words, page }: Place, count: number): boolean {
  const [, own, all] = OF_ALL.exec(words) ?? [];
  return Number(own) === page + 1 && Number(all) === count;
}

/** Lines that say the same but for their numbers, by the place where they stand. */
function inSamePlace(places: readonly Place[]): readonly (readonly Place[])[] {
  const groups = new Map<string, Place[][]>();
  for (const place of places) {
    const shape = place.words.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ');
    const known = groups.get(shape) ?? [];
    groups.set(shape, known);
    const group = known.find(
      ([first]) => Math.abs((first?.line.y ?? 0) - place.line.y) < place.line.size / 2,
    );
    if (group === undefined) known.push([place]);
    else group.push(place);
  }
  return [...groups.values()].flat();
}

function isSame(group: readonly Place[]): boolean {
  return group.every(({ words }) => words === group[0]?.words);
}

/** Whether a number counts the pages. "Day 1" and "Day 2" above their pages do so, too, in letters of the text or larger ones. */
function counts(group: readonly Place[], usual: number): boolean {
  const numbers = group.map(({ words }) => (words.match(/\d{1,6}/gu) ?? []).map(Number));
  const isCounted = (numbers[0] ?? []).some((first, at) =>
    group.every(({ page }, i) => (numbers[i]?.[at] ?? 0) - first === page - (group[0]?.page ?? 0)),
  );
  return (
    isCounted &&
    group.every(({ words, line, isAtFoot }) => isAtFoot || LABELLED.test(words) || line.size < usual - 0.25)
  );
}
