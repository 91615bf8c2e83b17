import { foldMarks } from '../../src/text/fold-marks.ts';

/** A text without its marks. Folding takes the case away, too, which a phone gives back at the beginning alone. */
export function bareOf(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{L}/gu, (letter) =>
      letter === letter.toLowerCase() ? foldMarks(letter) : foldMarks(letter).toUpperCase(),
    );
}
