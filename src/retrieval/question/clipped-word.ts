import { normalForms } from '../analysis/tokens.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { isOrdinaryWord } from './common-words.ts';
import { surfaceOf } from './near-word.ts';

/** Letters that are left of a word, and that were cut off, at least. */
const LEFT = 4;
const CUT_OFF = 3;
/** A word must be in this many times more passages than another that begins alike. */
const PLAINLY_MORE = 2;

/**
 * The word of the articles that a clipped one is short for, as they write it: "prof" for "professor", "champs" for "championships".
 * Undefined where the articles have the word itself, where it is an ordinary one or has marks, which nobody types in half a word, and where
 * two words of theirs may be meant.
 */
export async function clippedWord(index: PassageIndex, word: string): Promise<string | undefined> {
  const typed = word.toLowerCase();
  const left = typed.replace(/s$/, '');
  const forms = normalForms(typed);
  if (left.length < LEFT || !/^[a-z]+$/.test(typed) || isOrdinaryWord(typed)) return undefined;
  const longer = (await index.termsFrom(left.charAt(0))).filter(
    (term) => term.startsWith(left) && term.length >= left.length + CUT_OFF,
  );
  if (longer.length === 0) return undefined;
  const known = await index.statistics([forms.term, ...longer]);
  if (known.documentFrequency(forms.term) > 0) return undefined;
  const [first, ...others] = longer
    .map((term) => ({ term, passages: known.documentFrequency(term) }))
    .filter(({ passages }) => passages > 0)
    .toSorted((a, b) => b.passages - a.passages || a.term.length - b.term.length);
  if (first === undefined) return undefined;
  // "Champion" and "championship" are one family, "container" and "contest" are not.
  const rival = others.find(({ term }) => !term.startsWith(first.term) && !first.term.startsWith(term));
  if (rival !== undefined && first.passages < PLAINLY_MORE * rival.passages) return undefined;
  return surfaceOf(index, first.term, typed);
}
