import type { Span } from '../../corpus/article.ts';
import { foldMarks, keepMarks } from '../../text/fold-marks.ts';
import { ownCopy } from '../../text/own-copy.ts';
import { baseForm } from './irregular-forms.ts';
import { americanSpelling } from './spelling.ts';
import { stem } from './stem.ts';
import { eachWord } from './words.ts';

/** A word of a text with the forms that it is matched by. */
export interface Token extends Span {
  /** What the index holds: without case and marks, in American spelling, irregular forms as their base, stemmed. */
  readonly term: string;
  /** With its marks but without case; equal to the folded word where it has no marks. */
  readonly marked: string;
}

/** A word is cut off at this length, so that ten thousand combining marks cost nothing. */
const MAX_WORD = 64;

/** The tokens of a text in order; spans are offsets into it, moved by `offset`. */
export function tokenize(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  eachWord(text, (start, end) => {
    const { term, marked } = normalForms(text.slice(start, end));
    tokens.push({ start: offset + start, end: offset + end, term, marked });
  });
  return tokens;
}

/** Both normal forms of a word as it is written. */
export function normalForms(surface: string): { readonly term: string; readonly marked: string } {
  const known = normalised.get(surface);
  if (known !== undefined) return known;
  const own = ownCopy(surface.slice(0, MAX_WORD));
  const forms = normalise(own);
  if (normalised.size >= MAX_REMEMBERED) normalised.clear();
  if (surface.length <= MAX_WORD) normalised.set(own, forms);
  return forms;
}

/** Words repeat: remembering their forms makes analysis four times as fast. Cleared when full, so its size is bounded. */
const normalised = new Map<string, { readonly term: string; readonly marked: string }>();
const MAX_REMEMBERED = 50_000;

function normalise(surface: string): { readonly term: string; readonly marked: string } {
  const number = normalNumber(surface);
  if (number !== undefined) return { term: number, marked: number };
  const word = surface.replace(/['’][sS]$/, '').replace(/[.'’]/g, '');
  const folded = withI(foldMarks(word));
  // English rules for every language: "sáng" becomes that of "sing", in articles and questions alike, and `marked` tells them apart.
  return {
    term: stem(baseForm(americanSpelling(folded))),
    // "My" is English, and a stop word.
    marked: /^my$/i.test(word) ? 'my' : withI(keepMarks(word)),
  };
}

/** Vietnamese syllables that end in a vowel of their own which is spelt "i" or "y": "kỹ", "kĩ". */
const I_OR_Y = /^([hklmst]|qu)y(?=[\u0300\u0301\u0303\u0309\u0323]|$)/u;

/** A Vietnamese syllable as it is spelt with an "i". */
function withI(word: string): string {
  return word.replace(I_OR_Y, '$1i');
}

/** `75.000.000` and `75,000,000` are one number, `78th` is 78, `1960s` is 1960; undefined where it is no number. */
function normalNumber(surface: string): string | undefined {
  if (!/^\p{Nd}/u.test(surface)) return undefined;
  const plain = surface.normalize('NFKC');
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(plain)) return plain.replace(/[.,]/g, '');
  const ordinal = /^(\d+)(?:st|nd|rd|th|s)$/i.exec(plain);
  if (ordinal?.[1] !== undefined) return ordinal[1];
  return /^[\d.,]+$/.test(plain) ? plain.replace(',', '.') : undefined;
}
