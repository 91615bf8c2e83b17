import { isSyllable } from '../../text/vietnamese-syllable.ts';
import { everydayAkin } from '../analysis/akin-words.ts';
import { normalForms } from '../analysis/tokens.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { SYNONYM_GROUPS } from './everyday-synonyms.ts';

/** With shorter stems words are alike by chance: "car" and "care". */
const SHORTEST_STEM = 4;
/** Endings that one word has and its relative has not, after both are stemmed: "injur" and "injuri", "member" and "membership". */
const ENDING =
  /^(?:i|y|er|or|ar|ist|ian|al|ic|ion|ation|ship|hood|dom|ness|less|ful|abl|ibl|ment|anc|enc|ant|ent|age|ag|iv|ur|ri|eri|ti|iti|ier|at|iz|is|en|ed|ing|man|men)$/u;

let related: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Whether the articles have a plain relative of an English word that they lack: one of the same stem with another ending ("injured", where
 * they have "injury"), or another everyday word for it ("pause", where they have "freeze"). Then it is not true that none mentions it.
 */
export async function hasRelative(index: PassageIndex, word: string): Promise<boolean> {
  const { term } = normalForms(word);
  if (!/^[a-z]{2,}$/u.test(term) || isSyllable(term)) return false;
  const relatives = new Set([...everydayAkin(term), ...everydayWordsLike(term)]);
  // A name is no form of another word: "Bookham" is no booking.
  if (term.length >= SHORTEST_STEM && !/\p{Lu}/u.test(word))
    for (const other of await index.termsFrom(term.charAt(0)))
      if (isOfStem(term, other)) relatives.add(other);
  if (relatives.size === 0) return false;
  const known = await index.statistics([...relatives]);
  return [...relatives].some((relative) => known.documentFrequency(relative) > 0);
}

/** Whether one term is the other with such an ending; the other ones that two have behind the same letters tell too little ("port", "part"). */
function isOfStem(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return (
    shorter.length >= SHORTEST_STEM && longer.startsWith(shorter) && ENDING.test(longer.slice(shorter.length))
  );
}

/** Other everyday words for one; what is known of all is put together once it is asked for. */
function everydayWordsLike(term: string): readonly string[] {
  related ??= relatedOf(SYNONYM_GROUPS);
  return related.get(term) ?? [];
}

/** The other single words of the groups of each. */
function relatedOf(groups: readonly (readonly string[])[]): Map<string, readonly string[]> {
  const single = groups.map((group) =>
    group.filter((phrase) => !/\s/u.test(phrase)).map((word) => normalForms(word).term),
  );
  return new Map(single.flatMap((group) => group.map((term) => [term, group.filter((one) => one !== term)])));
}
