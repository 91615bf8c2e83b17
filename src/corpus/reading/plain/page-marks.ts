const NUMBERED =
  /^\s*(?:[-–—]\s*)?(?:page|p\.|trang|tr\.)?\s*(\d{1,4})(?:\s*(?:of|\/|\|)\s*\d{1,4})?(?:\s*[-–—])?\s*$/iu;
const NAMED = /^\s*(?:[-–—]\s*)?(?:(?:page|trang)\s*\d{1,4}\b|\d{1,4}\s*(?:of|\/)\s*\d{1,4}\s*$)/iu;
const BETWEEN_DASHES = /^\s*[-–—]\s*\d{1,4}\s*[-–—]\s*$/u;
/** A running head is at most this long. */
const LONGEST_HEAD = 100;

/** A text without the numbers and running heads at the edges of printed pages; a sentence that they interrupt runs on. */
export function withoutPageMarks(text: string): string {
  const lines = text.replaceAll('\f', '\n\f\n').split('\n');
  const edges = edgesIn(lines);
  if (edges.size === 0) return text;
  const heads = runningHeads(lines, edges);
  const out: string[] = [];
  let wasCut = false;
  for (const [at, line] of lines.entries()) {
    if (edges.has(at) || heads.has(at)) {
      wasCut = true;
      continue;
    }
    if (wasCut && line.trim() === '') continue;
    if (wasCut) {
      while (out.at(-1)?.trim() === '') out.pop();
      // "… at the old customs" / 3 / "house in Lowbridge."
      if (!/[.!?…:"”’)]\s*$/u.test(out.at(-1) ?? '.') && /^\s*\p{Ll}/u.test(line))
        out.push(`${out.pop()} ${line.trim()}`);
      else out.push(...(out.length === 0 ? [] : ['']), line);
      wasCut = false;
    } else out.push(line);
  }
  return out.join('\n');
}

/** Lines that are a page's number or its break: numbers alone count only where they count up. */
function edgesIn(lines: readonly string[]): ReadonlySet<number> {
  const edges = new Set<number>();
  const numbers: { at: number; number: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '\f' || NAMED.test(line) || BETWEEN_DASHES.test(line)) edges.add(at);
    const number = NUMBERED.exec(line)?.[1];
    const isAlone = (lines[at - 1] ?? '').trim() === '' || (lines[at + 1] ?? '').trim() === '';
    if (number !== undefined && isAlone) numbers.push({ at, number: Number(number) });
  }
  const counted = numbers.filter(
    ({ number }, i) => numbers[i - 1]?.number === number - 1 || numbers[i + 1]?.number === number + 1,
  );
  if (counted.length >= 2 && counted.length === numbers.length) for (const { at } of counted) edges.add(at);
  for (const at of numberedHeads(lines)) edges.add(at);
  return edges;
}

/** Running heads that hold the page's number ("River Post  3"): they count up, and one of them interrupts a sentence; "Day 2" does not. */
function numberedHeads(lines: readonly string[]): readonly number[] {
  const heads = new Map<string, { at: number; number: number }[]>();
  for (const [at, line] of lines.entries()) {
    const [, before, last, first, after] =
      line.length > LONGEST_HEAD
        ? []
        : (/^\s*(?:(\D{3,}?)\s+(\d{1,4})|(\d{1,4})\s+(\D{3,}?))\s*$/u.exec(line) ?? []);
    const words = (before ?? after ?? '').trim();
    if (words === '' || (lines[at - 1] ?? '').trim() !== '' || (lines[at + 1] ?? '').trim() !== '') continue;
    heads.set(words, [...(heads.get(words) ?? []), { at, number: Number(last ?? first) }]);
  }
  return [...heads.values()].flatMap((found) => {
    const counts = found.every(({ number }, i) => i === 0 || number > (found[i - 1]?.number ?? 0));
    const places = found.map(({ at }) => at);
    return found.length > 1 && counts && places.some((at) => interrupts(lines, at)) ? places : [];
  });
}

function interrupts(lines: readonly string[], at: number): boolean {
  const beside = (step: -1 | 1): string => {
    let place = at + step;
    while (lines[place]?.trim() === '') place += step;
    return lines[place] ?? '';
  };
  return !/[.!?…:"”’)]\s*$|^$/u.test(beside(-1)) && /^\s*\p{Ll}/u.test(beside(1));
}

/** Short lines beside the edges of pages that say the same on several of them. */
function runningHeads(lines: readonly string[], edges: ReadonlySet<number>): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const edge of edges) {
    for (const step of [-1, 1]) {
      let at = edge + step;
      for (let skipped = 0; skipped < 3 && ((lines[at] ?? '').trim() === '' || edges.has(at)); skipped += 1)
        at += step;
      const words = (lines[at] ?? '').trim();
      if (words === '' || words.length > LONGEST_HEAD || edges.has(at)) continue;
      const known = places.get(words) ?? [];
      if (!known.includes(at)) places.set(words, [...known, at]);
    }
  }
  return new Set([...places.values()].filter((found) => found.length >= 2).flat());
}
