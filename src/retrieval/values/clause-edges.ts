/** Where one part of a sentence ends and another begins: at a mark, or at a word that joins two. */
export const CLAUSE_EDGES =
  /[,;:!?](?=\s)|\s[–—-]\s|[()]|\n|(?<![\p{L}\p{M}])(?:and|but|or|while|whereas|và|còn|mà|nhưng|hoặc)(?![\p{L}\p{M}])/giu;
