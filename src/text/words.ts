const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text as they are written, in order: runs of letters and digits. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}
