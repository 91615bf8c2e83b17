import { ENGLISH_SYNONYMS } from './everyday-synonyms-english.ts';
import { VIETNAMESE_SYNONYMS } from './everyday-synonyms-vietnamese.ts';
import { SynonymPhrases } from './synonym-phrases.ts';

/**
 * Groups of words of everyday life that mean the same: what is called by one in a question may be called by another in the articles. They count
 * only for a word that no article has, so that a group may hold what means something else elsewhere.
 */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = [ENGLISH_SYNONYMS, VIETNAMESE_SYNONYMS].flatMap(
  (lines) =>
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(', ')),
);

let known: SynonymPhrases | undefined;

/** What means the same as words of a question, as terms; made once it is asked for, for it takes a tenth of a second. */
export function everydaySynonyms(): SynonymPhrases {
  known ??= new SynonymPhrases(SYNONYM_GROUPS.map((phrases) => ({ from: phrases, to: phrases })));
  return known;
}
