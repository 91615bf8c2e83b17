import type { Library } from '../../library.ts';
import { isEnglishWord } from '../../retrieval/question/english-words.ts';
import { isOfName, wordsOfNames } from '../written-by.ts';

/** Words of lower-case letters; names and numbers are left as they are. */
const WORD = /(?<![\p{L}\p{N}'’@#./_-])\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{N}'’@_]|[./-][\p{L}\p{N}])/gu;
/** The same with names. */
const WORD_OR_NAME = /(?<![\p{L}\p{N}'’@#./_-])\p{L}[\p{Ll}\p{M}]+(?![\p{L}\p{N}'’@_]|[./-][\p{L}\p{N}])/gu;

/**
 * A question with its mistyped words replaced by near words of the articles; with `loosely`, names are replaced as well, and by words less
 * near. Names of authors and publications are left.
 */
export async function corrected(
  library: Pick<Library, 'nearWord' | 'articles' | 'status'>,
  question: string,
  loosely = false,
): Promise<string> {
  const words = [...question.matchAll(loosely ? WORD_OR_NAME : WORD)];
  const near = await Promise.all(
    words.map(async ({ 0: word }) => {
      const meant = await library.nearWord(word, loosely);
      if (meant === undefined || isFormOfRoot(word, meant)) return undefined;
      return isOfName(wordsOfNames(library), word) ? undefined : meant;
    }),
  );
  let read = '';
  let end = 0;
  for (const [at, { 0: word, index }] of words.entries()) {
    read += question.slice(end, index) + withCaseOf(word, near[at] ?? word);
    end = index + word.length;
  }
  return read + question.slice(end);
}

/** "conducts" is no slip for "conductor", but another form of what it comes from. */
const ENDING = /(?<=\p{L}{5})(?:s|es|ed|ing)$/u;
/** What English words of one root end with: "allerg**ic**" is no slip for "allerg**ies**". */
const OF_ROOT =
  /^(?:y|ies|ic|ics|ical|al|als|ally|ion|ions|ional|ive|ist|ists|ing|ings|ed|er|ers|or|ors|ment|ments|ance|ence|ant|ent|ous|able|ible|ful|ly|ness|ity|s|es|e)$/u;
const SHORTEST_ROOT = 5;

function isFormOfRoot(word: string, meant: string): boolean {
  const root = word.replace(ENDING, '');
  if (root !== word && meant.startsWith(root) && !ENDING.test(meant)) return true;
  let shared = 0;
  while (shared < word.length && word.charAt(shared) === meant.charAt(shared)) shared++;
  return shared >= SHORTEST_ROOT && OF_ROOT.test(word.slice(shared)) && OF_ROOT.test(meant.slice(shared));
}

function withCaseOf(typed: string, word: string): string {
  return /^\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** What parts the words of a question. */
const SPACES = /(\s+)/u;

/**
 * The words that a question is said to be read in: those of the articles but for the ones that they misspell, which are no better than what was
 * typed. "Where is the questionnaire" is looked for as the articles write it, and nobody is told that it is a "questionaire".
 */
export function spelledAsShown(typed: string, read: string): string {
  const words = typed.split(SPACES);
  const meant = read.split(SPACES);
  if (words.length !== meant.length) return read;
  return meant.map((word, at) => (isWellSpelled(words[at] ?? '') ? (words[at] ?? word) : word)).join('');
}

function isWellSpelled(word: string): boolean {
  return isEnglishWord(word.toLowerCase().replaceAll(/[^\p{L}]/gu, ''));
}

/** The words that replace the question's own in another reading of it. */
export function wordsReadAs(question: string, read: string): readonly string[] {
  const own = new Set(question.split(/\s+/));
  return read
    .split(/\s+/)
    .flatMap((word) => (own.has(word) ? [] : [word.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')]));
}
