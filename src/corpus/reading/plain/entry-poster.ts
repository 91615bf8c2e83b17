/** Entries without the lines that say who posted them. */
interface Posted {
  /** Who posted all of them; null where no line says it. */
  readonly poster: string | null;
  /** What stands above the first of them. */
  readonly above: readonly string[];
  readonly below: readonly (readonly string[])[];
}

const LONGEST_NAME = 80;

/** Who posted all entries: the same line stands first in each of them, or right above the day of each. */
export function posterIn(parts: readonly (readonly string[])[], head: readonly string[]): Posted {
  const first = lineAt(parts[0] ?? [], firstIn(parts[0] ?? []));
  if (isName(first) && parts.every((part) => lineAt(part, firstIn(part)) === first))
    return { poster: first, above: head, below: parts.map((part) => part.slice(firstIn(part) + 1)) };
  const above = head.at(-1)?.trim() ?? '';
  const others = parts.slice(0, -1);
  if (!isName(above) || others.length === 0 || others.some((part) => lineAt(part, lastIn(part)) !== above))
    return { poster: null, above: head, below: parts };
  const below = others.map((part) => part.slice(0, lastIn(part)));
  return { poster: above, above: head.slice(0, -1), below: [...below, ...parts.slice(-1)] };
}

function firstIn(part: readonly string[]): number {
  return part.findIndex((line) => line.trim() !== '');
}

function lastIn(part: readonly string[]): number {
  return part.findLastIndex((line) => line.trim() !== '');
}

function lineAt(part: readonly string[], at: number): string {
  return part[at]?.trim() ?? '';
}

function isName(line: string): boolean {
  return /^[\p{Lu}\p{N}@]/u.test(line) && line.length <= LONGEST_NAME && !/[.!?:;,…]$/u.test(line);
}
