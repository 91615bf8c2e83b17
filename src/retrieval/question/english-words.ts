import { readModelFile } from '../model-file.ts';

let words: string | undefined;

/** Whether a word of five letters or more, in lower case, is spelled as English has one, however rare: "autistic", "stallion". */
export function isEnglishWord(word: string): boolean {
  // Searched as one text: half a megabyte in a set would take several, for a word or two in a question.
  words ??= `\n${readModelFile('english-words/words.txt')}`;
  return words.includes(`\n${word}\n`);
}
