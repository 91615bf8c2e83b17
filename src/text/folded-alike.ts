import { foldMarks } from './fold-marks.ts';

/** A text without case and marks and as long as before, so that places in it are places in the text. */
export function foldedAlike(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at);
    const folded = foldMarks(letter);
    return folded.length === 1 ? folded : letter;
  }).join('');
}
