import type { Span } from '../../corpus/article.ts';

/** Where one part of a sentence ends and another begins: at a mark, or at a word that joins two; "còn 9.000 đồng" says what is left. */
export const CLAUSE_EDGES =
  /[,;:!?](?=\s)|\s[–—-]\s|[()]|\n|(?<![a-zÀ-ỹ])(?:and|but|or|while|whereas|và|còn(?! (?:\d|$))|mà|nhưng|hoặc)(?![a-zÀ-ỹ])/giu;

/** The clause that a stretch of a sentence ends in, from its last edge on. */
export function lastClause(stretch: string): string {
  const last = [...stretch.matchAll(CLAUSE_EDGES)].at(-1);
  return last === undefined ? stretch : stretch.slice(last.index + last[0].length);
}

/** The clauses of a stretch of a text, between its edges, in order. */
export function clausesIn(text: string, { start, end }: Span): readonly Span[] {
  const edges = [...text.slice(start, end).matchAll(CLAUSE_EDGES)];
  const starts = [start, ...edges.map(({ 0: edge, index }) => start + index + edge.length)];
  const ends = [...edges.map(({ index }) => start + index), end];
  return starts.map((from, at) => ({ start: from, end: ends[at] ?? end }));
}
