import { foldMarks } from './fold-marks.ts';

/** A text without case and marks, its words apart by one space: "Lê Văn  Tuyến" and "le van tuyen" meet. */
export function foldText(text: string): string {
  return foldMarks(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
