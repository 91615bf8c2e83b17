import type { AnalysedPassage } from './analysed-passage.ts';
import type { Vocabulary } from './analysis/vocabulary.ts';
import type { Query } from './query.ts';

/** Which of a passage's tokens are words of the question. */
export interface Matches {
  /** For every token the index of its content word, or -1. */
  readonly content: Int8Array;
  /** 1 where the token has the question's marks and ending too. */
  readonly exact: Uint8Array;
  /** For every unit the set of its content words, as bits. */
  readonly unitMasks: Int32Array;
}

/** A question's content words as the numbers that passages hold. Look them up only after the passages were analysed. */
export interface QueryNumbers {
  readonly byTerm: ReadonlyMap<number, number>;
  readonly marks: readonly number[];
}

export function numberQuery(query: Query, vocabulary: Vocabulary): QueryNumbers {
  const byTerm = new Map<number, number>();
  for (const [at, { term }] of query.content.entries()) {
    const number = vocabulary.find(term);
    if (number >= 0) byTerm.set(number, at);
  }
  return { byTerm, marks: query.content.map(({ marked }) => vocabulary.find(marked)) };
}

/** Marks the question's words in a passage. */
export function matchPassage(passage: AnalysedPassage, { byTerm, marks }: QueryNumbers): Matches {
  const content = new Int8Array(passage.terms.length).fill(-1);
  const exact = new Uint8Array(passage.terms.length);
  const unitMasks = new Int32Array(passage.units.length);
  for (const [unit, { first, last }] of passage.units.entries()) {
    let mask = 0;
    for (let at = first; at < last; at++) {
      const word = byTerm.get(passage.terms[at] ?? -1);
      if (word === undefined) continue;
      content[at] = word;
      if (passage.marks[at] === marks[word]) exact[at] = 1;
      mask |= 1 << word;
    }
    unitMasks[unit] = mask;
  }
  return { content, exact, unitMasks };
}
