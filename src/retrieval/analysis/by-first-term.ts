import { beginningOf, beginningOfTerm } from './beginning.ts';
import { tokenize } from './tokens.ts';

/** What a table has for each text, found by the text's first term; of a long table most texts are never asked for, and never stemmed. */
export class ByFirstTerm<Value> {
  /** By what the first term begins with, where that is plain; moved to `#byTerm` once a term that begins so is asked for. */
  readonly #byBeginning = new Map<string, (readonly [text: string, value: Value])[]>();
  readonly #byTerm = new Map<string, Value[]>();

  constructor(entries: Iterable<readonly [text: string, value: Value]>) {
    for (const entry of entries) {
      const beginning = beginningOf(entry[0]);
      if (beginning === undefined) this.#stem(entry);
      else addTo(this.#byBeginning, beginning, entry);
    }
  }

  get(term: string): readonly Value[] {
    const beginning = beginningOfTerm(term);
    for (const entry of this.#byBeginning.get(beginning) ?? []) this.#stem(entry);
    this.#byBeginning.delete(beginning);
    return this.#byTerm.get(term) ?? [];
  }

  #stem([text, value]: readonly [text: string, value: Value]): void {
    const term = tokenize(text)[0]?.term;
    if (term !== undefined) addTo(this.#byTerm, term, value);
  }
}

function addTo<One>(lists: Map<string, One[]>, key: string, one: One): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
