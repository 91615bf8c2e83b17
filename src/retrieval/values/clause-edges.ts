/** Where one part of a sentence ends and another begins: at a mark, or at a word that joins two; "còn 9.000 đồng" says what is left. */
export const CLAUSE_EDGES =
  /[,;:!?](?=\s)|\s[–—-]\s|[()]|\n|(?<![a-zÀ-ỹ])(?:and|but|or|while|whereas|và|còn(?! (?:\d|$))|mà|nhưng|hoặc)(?![a-zÀ-ỹ])/giu;

/** The clause that a stretch of a sentence ends in, from its last edge on. */
export function lastClause(stretch: string): string {
  const last = [...stretch.matchAll(CLAUSE_EDGES)].at(-1);
  return last === undefined ? stretch : stretch.slice(last.index + last[0].length);
}
