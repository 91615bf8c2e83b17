import { IDIOMS } from './everyday-idioms.ts';
import { KINDS } from './everyday-kinds.ts';
import { ENGLISH_SYNONYMS } from './everyday-synonyms-english.ts';
import { VIETNAMESE_SYNONYMS } from './everyday-synonyms-vietnamese.ts';
import { SynonymPhrases } from './synonym-phrases.ts';

/**
 * Groups of words of everyday life that mean the same: what is called by one in a question may be called by another in the articles. They count
 * only for a word that no article has, so that a group may hold what means something else elsewhere.
 */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = [ENGLISH_SYNONYMS, VIETNAMESE_SYNONYMS].flatMap(
  (lines) => linesOf(lines).map(phrasesOf),
);

/** Phrases of the first kind that also mean those of the second, but not the other way round. */
interface OneWay {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Kinds of a thing and the thing; they count for a word that hardly any text has. */
export const KINDS_OF_THINGS: readonly OneWay[] = linesOf(KINDS).map(oneWayOf);
/** Idioms and what texts say for them; they count whatever words the articles have. */
export const EVERYDAY_IDIOMS: readonly OneWay[] = linesOf(IDIOMS).map(oneWayOf);

function linesOf(list: string): string[] {
  return list.trim().split('\n');
}

function phrasesOf(list: string): string[] {
  return list.split(', ');
}

function oneWayOf(line: string): OneWay {
  const [from = '', to = ''] = line.split(' => ');
  return { from: phrasesOf(from), to: phrasesOf(to) };
}

let known: SynonymPhrases | undefined;

/** What means the same as words of a question, as terms; made once it is asked for, for it takes a tenth of a second. */
export function everydaySynonyms(): SynonymPhrases {
  known ??= new SynonymPhrases(SYNONYM_GROUPS.map((phrases) => ({ from: phrases, to: phrases })));
  return known;
}

let kinds: SynonymPhrases | undefined;

/** What the things of a question are kinds of, as terms. */
export function kindsOfThings(): SynonymPhrases {
  kinds ??= new SynonymPhrases(KINDS_OF_THINGS);
  return kinds;
}

let idioms: SynonymPhrases | undefined;

/** What texts say for the idioms of a question, as terms. */
export function everydayIdioms(): SynonymPhrases {
  idioms ??= new SynonymPhrases(EVERYDAY_IDIOMS);
  return idioms;
}
