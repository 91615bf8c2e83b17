import { editDistance } from '../../text/edit-distance.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { isSyllable } from '../../text/vietnamese-syllable.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import { isOrdinaryWord } from './common-words.ts';
import { isEnglishWord } from './english-words.ts';

/** Shorter words are near too many others. */
const SHORTEST = 4;
/** In shorter words only swapped and doubled letters are put right: "crash" is not "cash". */
const ONE_WRONG = 6;
/** From this length on two letters may be wrong. */
const TWO_WRONG = 8;
/** A term is a stem: of a word as many letters may follow it. */
const LONGEST_ENDING = 6;
/** As many terms are looked up in the articles, the nearest first. */
const LOOKED_UP = 6;

/**
 * The word of the articles that a mistyped one is meant for, as they write it; undefined where the word is known, common or a name, or
 * none is near: two letters swapped or one doubled from 4 letters on, a vowel left out from 5, one wrong from 6, two from 8, and the first one right.
 * `loosely`, for a word that somebody is asked about before it is read so, names count, too, and one letter may be wrong from 4 on. A word that
 * English has is no slip, however near another one is; it is only read as the articles misspell it: "questionnaire" as "questionaire".
 */
export async function nearWord(
  index: PassageIndex,
  word: string,
  loosely = false,
): Promise<string | undefined> {
  const forms = normalForms(word);
  const typed = foldMarks(word);
  const isLeft =
    typed.length < SHORTEST ||
    !/^[a-z]+$/.test(typed) ||
    (/\p{Lu}/u.test(word) && !loosely) ||
    // Where no article has a Vietnamese syllable, it is seldom a mistyped word.
    isSyllable(typed) ||
    isOrdinaryWord(word);
  if (isLeft || (await index.statistics([forms.term])).documentFrequency(forms.term) > 0) return undefined;
  const isEnglish = isEnglishWord(typed);
  if (isEnglish && typed.length < TWO_WRONG) return undefined;
  const most = typed.length >= TWO_WRONG && !isEnglish ? 2 : 1;
  const letters = lettersOf(typed);
  const alike = (await index.termsFrom(typed.charAt(0))).flatMap((term) => {
    const mayBe = term.length >= SHORTEST - 1 && sharesLetters(term, letters, most);
    const wrong = mayBe ? distanceToBeginning(term, typed, most) : most + 1;
    return wrong > most ? [] : [{ term, wrong }];
  });
  const known = await index.statistics(alike.map(({ term }) => term));
  const near = alike
    .map(({ term, wrong }) => ({ term, wrong, passages: known.documentFrequency(term) }))
    .filter(({ passages }) => passages > 0)
    .toSorted((a, b) => a.wrong - b.wrong || b.term.length - a.term.length || b.passages - a.passages)
    .slice(0, LOOKED_UP);
  let best: { surface: string; passages: number; wrong: number } | undefined;
  for (const { term, wrong: least, passages } of near) {
    // A word is no nearer than its stem: those that follow cannot be better.
    if (best !== undefined && best.wrong < least) break;
    const surface = await surfaceOf(index, term, typed);
    const wrong = surface === undefined ? most + 1 : editDistance(typed, foldMarks(surface), most);
    if (surface === undefined || wrong > most) continue;
    if (isLonger(foldMarks(surface), typed)) continue;
    if (isEnglish && !isMisspelt(foldMarks(surface), typed)) continue;
    if (!loosely && typed.length < ONE_WRONG && !isSlip(typed, foldMarks(surface))) continue;
    const isBetter =
      best === undefined || wrong < best.wrong || (wrong === best.wrong && passages > best.passages);
    if (isBetter) best = { surface, passages, wrong };
  }
  return best?.surface;
}

/** Whether a word is another with an ending: "thicknesser" is not what "thickness" is meant for. */
function isLonger(word: string, typed: string): boolean {
  return word.length >= typed.length + 2 && word.startsWith(typed);
}

/** Whether two words have the same letters in another order, one of them doubled, or the typed one lacks a vowel: "coffe", "opeen", "kyaks". */
function isSlip(a: string, b: string): boolean {
  return sortedLetters(a) === sortedLetters(b) || withoutDoubles(a) === withoutDoubles(b) || lacksVowel(a, b);
}

/** Whether a word of the articles is no English one, but a typed one is, from which it differs by a doubled letter. */
function isMisspelt(word: string, typed: string): boolean {
  return withoutDoubles(word) === withoutDoubles(typed) && !isEnglishWord(word);
}

/** As few letters tell which vowel was left out: "kyaks", and not "crsh". */
const LACKS_VOWEL = 5;

/** Whether a typed word is another one without one of its inner vowels: "kyaks", "htels". */
function lacksVowel(typed: string, word: string): boolean {
  if (typed.length < LACKS_VOWEL || word.length !== typed.length + 1) return false;
  let at = 0;
  while (at < typed.length && typed.charAt(at) === word.charAt(at)) at++;
  const isInner = at > 0 && at < typed.length;
  return isInner && /[aeiou]/.test(word.charAt(at)) && typed.slice(at) === word.slice(at + 1);
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

function sortedLetters(word: string): string {
  return word.split('').toSorted().join('');
}

/** How the passages that hold a term write it: of several forms the one nearest to what was typed. */
export async function surfaceOf(
  index: PassageIndex,
  term: string,
  typed: string,
): Promise<string | undefined> {
  const hits = await index.search([{ term, weight: 1 }], { limit: 2 });
  const surfaces = hits.flatMap(({ passage: { article, start, end } }) => {
    const text = `${article.title ?? ''}\n${article.text.slice(start, end)}`;
    return tokenize(text).flatMap((token) =>
      token.term === term && !isStopWord(token.marked)
        ? [text.slice(token.start, token.end).toLowerCase()]
        : [],
    );
  });
  // "Refunds" knows "refund"; the stem of "praised" is no word.
  if (surfaces.includes(`${term}s`)) surfaces.push(term);
  const distance = (surface: string): number => editDistance(typed, foldMarks(surface), 4);
  return surfaces.reduce<string | undefined>(
    (best, surface) => (best === undefined || distance(surface) < distance(best) ? surface : best),
    undefined,
  );
}

/** The least distance of a term to a beginning of the typed word that leaves no more than an ending. */
function distanceToBeginning(term: string, typed: string, most: number): number {
  if (typed.length - term.length - most > LONGEST_ENDING || term.length - typed.length > most)
    return most + 1;
  // "Trophy" is indexed as "trophi".
  const asWritten = term.endsWith('i') ? `${term.slice(0, -1)}y` : term;
  let least = most + 1;
  for (
    let length = term.length - most;
    length <= Math.min(typed.length, term.length + most) && least > 0;
    length++
  ) {
    const beginning = typed.slice(0, length);
    least = Math.min(least, editDistance(term, beginning, most));
    if (asWritten !== term) least = Math.min(least, editDistance(asWritten, beginning, most));
  }
  return least;
}

/** Whether the typed word lacks at most as many letters of a term as may be wrong, its last one aside; the order of letters is not compared. */
function sharesLetters(term: string, typed: number, most: number): boolean {
  let missing = 0;
  for (let at = 1; at < term.length - 1; at++) {
    if ((typed & bitOf(term.charCodeAt(at))) === 0 && ++missing > most) return false;
  }
  return true;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= bitOf(word.charCodeAt(at));
  return letters;
}

/** One bit a letter. */
function bitOf(code: number): number {
  return 1 << (code & 31);
}
