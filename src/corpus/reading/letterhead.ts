import { isGreeting } from './line-signs.ts';
import { chunksOf } from './lines.ts';
import { isStreetAddress } from './street-address.ts';

/** Lines at the top of a letter: who sends it, where they are, the day, and whom it greets. */
const TOP = 8;
const LONGEST_TOP = 1000;
/** The lines below the first among which the address stands. */
const MOST_LINES_OF_HEAD = 3;
/** "Dear [PARENT],", "Dear parent or guardian of ________,", "Kính gửi {Ten}" */
const TO_SOMEBODY = /^(?:dear|kính gửi|thân gửi)(?!\p{L}).{1,80}[,:]?$/iu;

/** Whether a text is a letter below who sends it and their street: its first line is no title, and every letter of theirs has the same. */
export function beginsWithLetterhead(text: string): boolean {
  const lines = chunksOf(text.slice(0, LONGEST_TOP)).flat().slice(0, TOP);
  const isWhere = lines.slice(1, 1 + MOST_LINES_OF_HEAD).some(({ words }) => isStreetAddress(words));
  return isWhere && lines.slice(2).some(({ words }) => isGreeting(words) || TO_SOMEBODY.test(words));
}
