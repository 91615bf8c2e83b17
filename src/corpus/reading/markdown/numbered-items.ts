import type { Piece } from '../page/page.ts';

/** "2/ Money": Markdown knows "2." alone for an item. */
const NUMBERED = /^(\d{1,3})\/\s+\S/u;

/** Pieces whose paragraphs are items where two or more count on from each other: minutes write "1/ …", "2/ …". */
export function withNumberedItems(pieces: readonly Piece[]): readonly Piece[] {
  const numbers = pieces.map(({ kind, text }) =>
    kind === 'body' ? Number(NUMBERED.exec(text)?.[1]) : Number.NaN,
  );
  const isCounted = numbers.map(
    (number, at) => numbers[at - 1] === number - 1 || numbers[at + 1] === number + 1,
  );
  return pieces.map((piece, at) => (isCounted[at] === true ? { ...piece, kind: 'item' as const } : piece));
}
