import type { SynonymRule } from '../../corpus/synonyms.ts';
import { hasMarks } from '../../text/fold-marks.ts';
import { ByFirstTerm } from '../analysis/by-first-term.ts';
import { tokenize } from '../analysis/tokens.ts';

/** Phrases that mean the same as a phrase of the question, as terms. */
export interface Expansion {
  /** Token range `[first, last)` of the question that they stand for. */
  readonly first: number;
  readonly last: number;
  readonly phrases: readonly (readonly string[])[];
}

interface Known {
  readonly from: readonly string[];
  /** The same with marks. */
  readonly marked: readonly string[];
  readonly to: readonly (readonly string[])[];
}

/** The rules as terms, found by the first term of a phrase; taken apart once a question has that term, for most never are. */
export class SynonymPhrases {
  readonly #byFirst: ByFirstTerm<{ readonly phrase: string; readonly rule: SynonymRule }>;
  readonly #known = new Map<string, readonly Known[]>();

  constructor(rules: readonly SynonymRule[]) {
    this.#byFirst = new ByFirstTerm(
      rules.flatMap((rule) => rule.from.map((phrase) => [phrase, { phrase, rule }] as const)),
    );
  }

  /** What begins with a term, the longest phrase first: "Minister of Public Security" before "Minister". */
  #beginningWith(first: string): readonly Known[] {
    const known = this.#known.get(first);
    if (known !== undefined) return known;
    const phrases = this.#byFirst
      .get(first)
      .map(({ phrase, rule }): Known => {
        const tokens = tokenize(phrase);
        const from = tokens.map(({ term }) => term);
        const marked = tokens.map((token) => token.marked);
        const to = rule.to.map(termsOf);
        return {
          from,
          marked,
          to: to.filter((terms) => terms.length > 0 && terms.join(' ') !== from.join(' ')),
        };
      })
      .filter(({ to }) => to.length > 0)
      .toSorted((a, b) => b.from.length - a.from.length);
    this.#known.set(first, phrases);
    return phrases;
  }

  /**
   * The phrases of a question's terms that have synonyms; where two overlap, the earlier and then the longer one. With the words as they are `marked`
   * none of other words that look alike without marks: "muốn" is no "mướn", which is "thuê".
   */
  expansionsOf(terms: readonly string[], marked: readonly string[] = []): Expansion[] {
    const expansions: Expansion[] = [];
    let at = 0;
    while (at < terms.length) {
      const here = terms.slice(at, at + LONGEST_PHRASE);
      const asMarked = marked.slice(at, at + LONGEST_PHRASE);
      const rules = this.#beginningWith(terms[at] ?? '').filter(
        (rule) =>
          rule.from.every((term, offset) => here[offset] === term) &&
          rule.marked.every((word, offset) => isSameWord(word, asMarked[offset])),
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

/** Whether a word may be another one by its marks; one without any may be all that look like it. */
function isSameWord(word: string, asked: string | undefined): boolean {
  return asked === undefined || asked === word || !hasMarks(asked);
}

function termsOf(phrase: string): string[] {
  return tokenize(phrase).map(({ term }) => term);
}
