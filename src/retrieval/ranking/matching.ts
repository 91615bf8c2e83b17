import { int32At } from '../../text/number-at.ts';
import { akinClassOf } from '../analysis/akin-words.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { AnalysedPassage } from '../passages/analysed-passage.ts';
import type { Phrase, Query, SynonymPhrase } from '../question/query.ts';

/** Which of a passage's tokens are words of the question. */
export interface Matches {
  /** For every token the index of its content word, or -1. */
  readonly content: Int8Array;
  /** 1 where the token has the question's marks and ending too, or belongs to a synonym's phrase. */
  readonly exact: Uint8Array;
  /** For every unit the set of its content words, as bits. */
  readonly unitMasks: Int32Array;
  /** The same with words that are only akin ("destroy", "destroyer"). */
  readonly akinMasks: Int32Array;
  /** Content words that stand in the passage only by their synonyms, as bits. */
  readonly synonymMask: number;
}

/** A question's content words as the numbers that passages hold. Look them up only after the passages were analysed. */
export interface QueryNumbers {
  readonly byTerm: ReadonlyMap<number, number>;
  readonly marks: readonly number[];
  readonly byAkin: ReadonlyMap<number, number>;
  /** SynonymPhrases' phrases all of whose words are known, by the number of their first word. */
  readonly synonyms: NumberedPhrases;
  /** The same of phrases that are only akin. */
  readonly akinPhrases: NumberedPhrases;
}

type NumberedPhrases = ReadonlyMap<number, readonly NumberedPhrase[]>;

interface NumberedPhrase {
  readonly terms: readonly number[];
  /** The words with their marks, where they must stand so. */
  readonly marked: readonly number[] | undefined;
  readonly content: readonly number[];
  /** Whether it is the question's own word, spelt otherwise. */
  readonly isOwn: boolean;
}

/** Looks up the numbers of a question. */
export function numberQuery(query: Query, vocabulary: Vocabulary): QueryNumbers {
  const byTerm = new Map<number, number>();
  for (const [at, { term }] of query.content.entries()) {
    const number = vocabulary.find(term);
    if (number >= 0) byTerm.set(number, at);
  }
  const byAkin = new Map<number, number>();
  for (const [at, { term }] of query.content.entries()) {
    const number = vocabulary.find(akinClassOf(term) ?? '');
    if (number >= 0 && !byAkin.has(number)) byAkin.set(number, at);
  }
  return {
    byTerm,
    marks: query.content.map(({ marked }) => vocabulary.find(marked)),
    byAkin,
    synonyms: numberPhrases(query.synonyms, vocabulary),
    akinPhrases: numberPhrases(query.akin, vocabulary),
  };
}

function numberPhrases(
  phrases: readonly (Phrase & Partial<SynonymPhrase>)[],
  vocabulary: Vocabulary,
): NumberedPhrases {
  const numbered = new Map<number, NumberedPhrase[]>();
  for (const { terms: words, marked: marks, content, origin } of phrases) {
    const terms = words.map((term) => vocabulary.find(term));
    const marked = marks?.map((word) => vocabulary.find(word));
    const [first] = terms;
    if (first === undefined || terms.includes(-1) || marked?.includes(-1)) continue;
    const phrase = { terms, marked, content, isOwn: origin === 'spelling' || origin === 'translation' };
    numbered.set(first, [...(numbered.get(first) ?? []), phrase]);
  }
  return numbered;
}

/** Marks the question's words in a passage. */
export function matchPassage(passage: AnalysedPassage, numbers: QueryNumbers): Matches {
  const { byTerm, marks, byAkin } = numbers;
  const content = new Int8Array(passage.terms.length).fill(-1);
  const exact = new Uint8Array(passage.terms.length);
  const unitMasks = new Int32Array(passage.units.length);
  const akinMasks = new Int32Array(passage.units.length);
  for (const [unit, { first, last }] of passage.units.entries()) {
    // "don mien phi" has the very words of "đón miễn phí": who typed it typed no marks at all.
    const isBare = passage.bare[unit] === true;
    let mask = 0;
    let akin = 0;
    for (let at = first; at < last; at++) {
      const word = byTerm.get(passage.terms[at] ?? -1);
      if (word === undefined) {
        const alike = byAkin.get(passage.akin[at] ?? -1);
        if (alike !== undefined) akin |= 1 << alike;
        continue;
      }
      content[at] = word;
      if (passage.marks[at] === marks[word] || (isBare && passage.marks[at] === passage.terms[at]))
        exact[at] = 1;
      mask |= 1 << word;
    }
    unitMasks[unit] = mask;
    akinMasks[unit] = mask | akin;
  }
  matchAkinPhrases(passage, numbers, akinMasks);
  const synonymMask = matchSynonyms(passage, numbers, { content, exact, unitMasks, akinMasks });
  return { content, exact, unitMasks, akinMasks, synonymMask };
}

function matchAkinPhrases(
  { terms, units }: AnalysedPassage,
  { akinPhrases }: QueryNumbers,
  akinMasks: Int32Array,
): void {
  if (akinPhrases.size === 0) return;
  for (const [unit, { first, last }] of units.entries()) {
    for (let at = first; at < last; at++) {
      for (const phrase of akinPhrases.get(terms[at] ?? -1) ?? []) {
        if (!standsAt(phrase.terms, terms, at, last)) continue;
        for (const word of phrase.content) akinMasks[unit] = int32At(akinMasks, unit) | (1 << word);
      }
    }
  }
}

/** Whether a phrase stands whole at a token, before `last`. */
function standsAt(phrase: readonly number[], terms: Int32Array, at: number, last: number): boolean {
  return at + phrase.length <= last && phrase.every((term, offset) => terms[at + offset] === term);
}

/** Marks whole phrases of synonyms; returns the content words that only they found. */
function matchSynonyms(
  { terms, marks, units, bare }: AnalysedPassage,
  { synonyms }: QueryNumbers,
  found: Omit<Matches, 'synonymMask'>,
): number {
  if (synonyms.size === 0) return 0;
  const own = found.unitMasks.reduce((mask, unit) => mask | unit, 0);
  let bySynonym = 0;
  for (const [unit, { first, last }] of units.entries()) {
    for (let at = first; at < last; at++) {
      for (const phrase of synonyms.get(terms[at] ?? -1) ?? []) {
        if (!standsAt(phrase.terms, terms, at, last)) continue;
        const isAsMarked = (mark: number, offset: number): boolean =>
          marks[at + offset] === mark || (bare[unit] === true && phrase.terms.length > 1);
        if (phrase.marked?.every(isAsMarked) === false) continue;
        for (let offset = 0; offset < phrase.terms.length; offset++) {
          const word = phrase.content[Math.min(offset, phrase.content.length - 1)] ?? -1;
          if (found.content[at + offset] !== -1) continue;
          found.content[at + offset] = word;
          // Whoever wrote the synonyms says that the phrase means the same: no nearer form can be expected.
          found.exact[at + offset] = 1;
        }
        for (const word of phrase.content) {
          found.unitMasks[unit] = int32At(found.unitMasks, unit) | (1 << word);
          found.akinMasks[unit] = int32At(found.akinMasks, unit) | (1 << word);
          if (!phrase.isOwn && !(own & (1 << word))) bySynonym |= 1 << word;
        }
      }
    }
  }
  return bySynonym;
}
