import type { SynonymRule } from '../../corpus/synonyms.ts';
import { tokenize } from '../analysis/tokens.ts';

/** Phrases that mean the same as a phrase of the question, as terms. */
export interface Expansion {
  /** Token range `[first, last)` of the question that they stand for. */
  readonly first: number;
  readonly last: number;
  readonly phrases: readonly (readonly string[])[];
}

/** The rules as terms, found by the first term of a phrase. */
export class SynonymPhrases {
  readonly #byFirst = new Map<
    string,
    { readonly from: readonly string[]; readonly to: readonly (readonly string[])[] }[]
  >();

  constructor(rules: readonly SynonymRule[]) {
    for (const { from, to } of rules) {
      const targets = to.map(termsOf);
      // Of a group that means the same each phrase is taken apart once.
      for (const terms of from === to ? targets : from.map(termsOf)) {
        const [first] = terms;
        if (first === undefined) continue;
        const others = targets.filter((target) => target.length > 0 && target.join(' ') !== terms.join(' '));
        if (others.length === 0) continue;
        const known = this.#byFirst.get(first) ?? [];
        known.push({ from: terms, to: others });
        // The longest phrase first: "Minister of Public Security" before "Minister".
        this.#byFirst.set(
          first,
          known.toSorted((a, b) => b.from.length - a.from.length),
        );
      }
    }
  }

  /** The phrases of a question's terms that have synonyms; where two overlap, the earlier and then the longer one. */
  expansionsOf(terms: readonly string[]): Expansion[] {
    const expansions: Expansion[] = [];
    let at = 0;
    while (at < terms.length) {
      const here = terms.slice(at, at + LONGEST_PHRASE);
      const rules = (this.#byFirst.get(terms[at] ?? '') ?? []).filter(({ from }) =>
        from.every((term, offset) => here[offset] === term),
      );
      const length = rules[0]?.from.length ?? 0;
      if (length === 0) {
        at++;
        continue;
      }
      const phrases = rules.filter(({ from }) => from.length === length).flatMap(({ to }) => to);
      expansions.push({ first: at, last: at + length, phrases: phrases.slice(0, MOST_PHRASES) });
      at += length;
    }
    return expansions;
  }
}

const LONGEST_PHRASE = 16;
/** A word with more synonyms is expanded by the first ones: each costs time in every search. */
const MOST_PHRASES = 16;

function termsOf(phrase: string): string[] {
  return tokenize(phrase).map(({ term }) => term);
}
