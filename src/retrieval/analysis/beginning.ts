import { foldMarks } from '../../text/fold-marks.ts';
import { baseForm } from './irregular-forms.ts';
import { americanSpelling } from './spelling.ts';

const LETTERS = 2;
/** A text's first word where it is one of plain letters: signs may take it apart. */
const PLAIN_WORD = /^\s*(\p{L}[\p{L}\p{M}]+)(?=\s|$)/u;
/** A word whose stem may be a single letter, as that of "AED" and "IEDs" is. */
const SHORT = /^.(?:ed|ing)/u;

/**
 * What the term of a text's first word begins with, two letters, told in a fraction of the time that its stem takes, so that of a long table
 * only what a question may ask for is stemmed; undefined where that is not plain.
 */
export function beginningOf(text: string): string | undefined {
  const word = foldMarks(PLAIN_WORD.exec(text)?.[1] ?? '');
  return word === '' || SHORT.test(word) ? undefined : beginningOfTerm(baseForm(americanSpelling(word)));
}

/** The same of a term. A stem ends in "i" what ends in "y", and "kỹ" is spelt "kĩ". */
export function beginningOfTerm(term: string): string {
  return term.slice(0, LETTERS).replaceAll('y', 'i');
}
