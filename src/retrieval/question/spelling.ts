import { normalForms } from '../analysis/tokens.ts';

/** A word of a question as its spellings see it. */
export interface Word {
  readonly term: string;
  readonly marked: string;
  readonly text: string;
}

/** Another spelling for words `[first, last)` of a question. */
export interface Spelling {
  readonly first: number;
  readonly last: number;
  readonly terms: readonly string[];
  /** The words with their marks, where other words are like them without: "hai" is two, "hải" the sea. */
  readonly marked?: readonly string[] | undefined;
}

/** The spelling of words `[first, last)` by these words, which must have their marks. */
export function spelledAs(first: number, last: number, spelt: string): Spelling {
  const forms = spelt.split(' ').map(normalForms);
  return {
    first,
    last,
    terms: forms.map(({ term }) => term),
    marked: forms.map(({ marked }) => marked),
  };
}
