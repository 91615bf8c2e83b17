/** "E = 7.30-15.30", "N: night", "-- = nobody". */
const MEANING = /^[^\s=:]{1,6} ?[=:] ?\S/u;
/** In front of them: "Key", "Ký hiệu". */
const KEY =
  /^(?:key|legend|codes?|shifts?|note|notes|ký hiệu|ky hieu|chú thích|chu thich|ghi chú|ghi chu|giải thích|giai thich|ca)$/iu;
/** One sign that is explained may be any cell with a colon. */
const FEWEST = 2;

/** What a row says that explains the signs of a table, "Key: E = 7.30-15.30 · L = 13.30-21.30", and is none of its records; undefined for any other. */
export function keyIn(cells: readonly string[]): string | undefined {
  const [first = '', ...others] = cells.filter(Boolean);
  const label = first.replace(/:$/u, '');
  const isLabelled = KEY.test(label);
  const meanings = isLabelled ? others : [first, ...others];
  const areMeanings = meanings.length >= FEWEST && meanings.every((cell) => MEANING.test(cell));
  // "9:30" and "a: b" stand in a record, too.
  if (!areMeanings || !(isLabelled || meanings.every((cell) => cell.includes('=')))) return undefined;
  return isLabelled ? `${label}: ${others.join(' · ')}` : meanings.join(' · ');
}
