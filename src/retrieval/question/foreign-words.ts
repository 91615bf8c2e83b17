import { foldMarks, keepMarks } from '../../text/fold-marks.ts';
import type { Statistics } from '../index/passage-index.ts';
import { markedTerm } from '../index/passage-terms.ts';
import type { ContentWord, QueryWord, SynonymPhrase } from './query.ts';

/** How much an unknown word of Vietnamese counts where the question's other words are found: the articles may be in English. */
const FOREIGN_WEIGHT = 0.25;
/** Words that every Vietnamese article holds, as the index has them. */
const VIETNAMESE = ['của', 'và', 'là', 'được'].map(
  (word) => markedTerm(foldMarks(word), keepMarks(word)) ?? word,
);

/** Whether any article is in Vietnamese. */
export function hasVietnamese(known: Statistics): boolean {
  return VIETNAMESE.some((word) => known.documentFrequency(word) > 0);
}

/**
 * "Bộ Công an hợp tác với Harvard về gì?" on English articles: the words that cannot stand there must not sink what names and synonyms
 * find. Only words with marks that stand nowhere count less, and only beside a name, a number or a synonym that is found.
 */
export function weakenForeign(
  content: ContentWord[],
  words: readonly QueryWord[],
  synonyms: readonly SynonymPhrase[],
): void {
  const translated = new Set(synonyms.flatMap((phrase) => phrase.content));
  const isFound = content.some(
    ({ passages, capital, number }, at) => translated.has(at) || (passages > 0 && (capital || number)),
  );
  if (!isFound) return;
  for (const [at, word] of content.entries()) {
    if (word.origin !== 'question') continue;
    const isForeign =
      word.passages === 0 &&
      !isNamePart(words, at) &&
      /[^\u0020-\u007e]/.test(word.marked) &&
      !translated.has(at);
    if (isForeign) content[at] = { ...word, rarity: word.rarity * FOREIGN_WEIGHT, excused: true };
  }
}

/** Whether a content word stands beside another capital: "Nguyễn Phúc" is a name, the first word of "Đại học" is none. */
function isNamePart(words: readonly QueryWord[], content: number): boolean {
  const at = words.findIndex((word) => word.content === content);
  return words[at]?.capital === true && (words[at - 1]?.capital === true || words[at + 1]?.capital === true);
}
