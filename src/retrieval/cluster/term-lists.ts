import type { Change } from './bulk.ts';

/** Terms of one list: a mistyped word is looked for among those that begin with its letter. */
const LIST = 2_000;

/** Collects the terms of a load, and makes lists of them by their letter, each term in one. */
export class TermLists {
  readonly #written = new Set<string>();
  #fresh = new Set<string>();

  add(terms: ReadonlySet<string>): void {
    for (const term of terms) if (/^[a-z]/.test(term) && !this.#written.has(term)) this.#fresh.add(term);
  }

  /** The lists of what was added since the last time; `key` tells them from those of other times. */
  take(key: string): Change[] {
    const byLetter = new Map<string, string[]>();
    for (const term of this.#fresh) {
      this.#written.add(term);
      const letter = term.charAt(0);
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), term]);
    }
    this.#fresh = new Set();
    return [...byLetter].flatMap(([letter, terms]) =>
      Array.from({ length: Math.ceil(terms.length / LIST) }, (_, at) => ({
        id: `terms-${key}-${letter}-${at}`,
        source: { letter, terms: terms.slice(at * LIST, (at + 1) * LIST) },
      })),
    );
  }
}
