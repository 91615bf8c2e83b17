/** Numbers for words, so that passages compare integers. One per retriever; it holds the words of passages only, never a question's. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();

  /** The word's number, given now where it has none. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(word, next);
    return next;
  }

  /** The word's number, or -1 where no passage that was read holds it. */
  find(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }
}
