import { ByFirstTerm } from '../analysis/by-first-term.ts';
import { normalForms } from '../analysis/tokens.ts';
import type { Spelling } from './spelling.ts';
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

interface Pair {
  readonly own: string;
  readonly others: readonly string[];
}

/** The pairs of English words by the first term, and of Vietnamese ones by the first word with its marks; made once a question asks for them. */
let english: ByFirstTerm<Pair> | undefined;
let vietnamese: ReadonlyMap<string, readonly Pair[]> | undefined;

function fromEnglish(first: string): readonly Pair[] {
  english ??= new ByFirstTerm(pairs().map((pair) => [pair.own, pair] as const));
  return english.get(first);
}

function fromVietnamese(first: string): readonly Pair[] {
  vietnamese ??= byFirstWord(
    pairs().flatMap(({ own, others }) => others.map((other): Pair => ({ own: other, others: [own] }))),
  );
  return vietnamese.get(first) ?? [];
}

function byFirstWord(all: readonly Pair[]): Map<string, Pair[]> {
  const byFirst = new Map<string, Pair[]>();
  for (const pair of all) {
    const first = sideOf(pair.own.split(' ', 1)[0] ?? '').marked[0] ?? '';
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [pair]);
    else known.push(pair);
  }
  return byFirst;
}

function pairs(): Pair[] {
  return TRANSLATION_PAIRS.trim()
    .split('\n')
    .map((line) => {
      const [own = '', others = ''] = line.split(' = ');
      return { own, others: others.split(', ') };
    });
}

type Word = { readonly term: string; readonly marked: string };

/**
 * The translations of a question's words. Vietnamese words are known by their marks, in the question and the articles
 * ("chợ" is a market, "cho" is not), and the longer of two that begin at one word is taken ("night market" before "night").
 */
export function translationsOf(words: readonly Word[], isVietnamese: boolean): Spelling[] {
  return words.flatMap((_, first) => {
    const word = words[first];
    const pairsHere = isVietnamese ? fromVietnamese(word?.marked ?? '') : fromEnglish(word?.term ?? '');
    const found = pairsHere
      .map(({ own, others }): Entry => ({ own: sideOf(own), others: others.map(sideOf) }))
      .filter(({ own }) => standsAt(words, first, own, isVietnamese ? 'marked' : 'terms'));
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
