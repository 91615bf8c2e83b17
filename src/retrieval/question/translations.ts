import { normalForms } from '../analysis/tokens.ts';
import type { Spelling } from './other-spellings.ts';
import { TRANSLATION_PAIRS } from './translation-pairs.ts';

interface Side {
  readonly terms: readonly string[];
  readonly marked: readonly string[];
}

/** A word or phrase of one language with its translations. */
interface Entry {
  readonly own: Side;
  readonly others: readonly Side[];
}

function sideOf(text: string): Side {
  const forms = text.normalize('NFC').split(' ').map(normalForms);
  return { terms: forms.map(({ term }) => term), marked: forms.map(({ marked }) => marked) };
}

/** The entries of both directions, by the first word of what is translated: an English term, or a Vietnamese word with its marks. */
interface Dictionary {
  readonly english: ReadonlyMap<string, readonly Entry[]>;
  readonly vietnamese: ReadonlyMap<string, readonly Entry[]>;
}

let dictionary: Dictionary | undefined;

function allEntries(): Dictionary {
  if (dictionary !== undefined) return dictionary;
  const english = new Map<string, Entry[]>();
  const vietnamese = new Map<string, Entry[]>();
  const add = (to: Map<string, Entry[]>, first: string | undefined, entry: Entry): void => {
    if (first !== undefined) to.set(first, [...(to.get(first) ?? []), entry]);
  };
  for (const line of TRANSLATION_PAIRS.trim().split('\n')) {
    const [left = '', right = ''] = line.split(' = ');
    const [own, others] = [sideOf(left), right.split(', ').map(sideOf)];
    add(english, own.terms[0], { own, others });
    for (const side of others) add(vietnamese, side.marked[0], { own: side, others: [own] });
  }
  dictionary = { english, vietnamese };
  return dictionary;
}

type Word = { readonly term: string; readonly marked: string };

/**
 * The translations of a question's words. Vietnamese words are known by their marks, in the question and the articles
 * ("chợ" is a market, "cho" is not), and the longer of two that begin at one word is taken ("night market" before "night").
 */
export function translationsOf(words: readonly Word[], isVietnamese: boolean): Spelling[] {
  return words.flatMap((_, first) => {
    const word = words[first];
    const entries = isVietnamese
      ? allEntries().vietnamese.get(word?.marked ?? '')
      : allEntries().english.get(word?.term ?? '');
    const found = (entries ?? []).filter(({ own }) =>
      standsAt(words, first, own, isVietnamese ? 'marked' : 'terms'),
    );
    const longest = Math.max(0, ...found.map(({ own }) => own.terms.length));
    return found
      .filter(({ own }) => own.terms.length === longest)
      .flatMap(({ own, others }) =>
        others.map(
          ({ terms, marked }): Spelling => ({
            first,
            last: first + own.terms.length,
            terms,
            marked: isVietnamese ? undefined : marked,
          }),
        ),
      );
  });
}

function standsAt(words: readonly Word[], first: number, side: Side, by: 'marked' | 'terms'): boolean {
  return side[by].every((form, at) => words[first + at]?.[by === 'marked' ? 'marked' : 'term'] === form);
}
