import { foldMarks, keepMarks } from '../../text/fold-marks.ts';
import { int32At } from '../../text/number-at.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { DATE, NUMBER, STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { AskedQuote } from '../values/answer-phrase.ts';
import type { TellingWord } from '../values/fitting-values.ts';
import { peopleAsked, peopleOfRow } from '../values/people-column.ts';
import { rivalKinds } from '../values/rival-kinds.ts';
import { rivalRates } from '../values/rival-rates.ts';
import { type SiblingName, siblingNames } from '../values/sibling-names.ts';

/** Of these several may stand in one sentence, each of something else. */
export const OF_SOMETHING: ReadonlySet<QuestionType> = new Set([
  'date',
  'count',
  'measure',
  'money',
  'percent',
]);

/** What names the one that is asked for in a quote, and the others of its kind: "lift **2**", for a sum also "for **6 months**". */
export function siblingsIn({ question, text, quote, type }: AskedQuote): readonly SiblingName[] {
  if (!OF_SOMETHING.has(type)) return [];
  const own = text.slice(quote.start, quote.end);
  const rates = type === 'money' ? rivalRates(question, own) : [];
  return [...siblingNames(question, own), ...rivalKinds(question, own), ...rates, ...peopleIn(question, own)]
    .map((name) => ({ ...name, start: quote.start + name.start, end: quote.start + name.end }))
    .toSorted((a, b) => a.start - b.start);
}

/** The columns of rows that say for how many people each thing is, where a number of them is asked for. */
function peopleIn(question: string, text: string): SiblingName[] {
  const people = peopleAsked(question);
  if (people === undefined) return [];
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index }) => {
    const own = peopleOfRow(line);
    if (own === undefined) return [];
    const { start, end, from, to } = own;
    return [{ start: index + start, end: index + end, isAsked: from <= people && people <= to }];
  });
}

/** Small words that tell those who pay apart, where a question has them: "khách **ngoài**", "**over** 60". */
const TELLS_PAYERS = /^(?:ngoài|trong|trên|dưới|khác|under|over|above|below|outside|inside|others?)$/u;
/** Places in a contest, each with a prize of its own: "**nhất** 1.000.000 đồng, **nhì** 600.000 đồng". */
const RANK = /^(?:first|second|third|fourth|1st|2nd|3rd|4th|nhất|nhì)$/u;
/** "The under **12s**" are people, and no number of anything. */
const AGED = /^\d{1,2}s$/iu;

/** One word for another: "a **whole** day" is "a **full** day". */
const WHOLE = /^(?:whole|full|entire|cả|nguyên)$/u;
/** "**Half** day £17": of half a thing, and no number. */
const HALF = /^(?:half|nửa)$/u;
const HALF_OF = /^\s(?!past\b|an?\b|price\b|of\b)[A-Za-zÀ-ỹ]/u;

/** The words that count in a quote, but numbers and names of days; and what names one of several alike, whole. */
export function tellingWords(
  { found: { candidate, question } }: Ranked,
  { asked, text, type }: AskedQuote,
  names: readonly SiblingName[],
): TellingWord[] {
  const { starts, ends, classes } = candidate.passage;
  const typed = new Set(question.query.words.map(({ marked }) => marked));
  const asksWhole = [...typed].some((word) => WHOLE.test(word));
  const isTyped = (word: string): boolean => typed.has(keepMarks(word)) || typed.has(foldMarks(word));
  const tellsPayers = (word: string): boolean => type === 'money' && TELLS_PAYERS.test(word) && isTyped(word);
  const words = [...starts].flatMap((start, at): TellingWord[] => {
    const end = ends[at] ?? start;
    if (names.some((name) => start < name.end && name.start < end)) return [];
    const word = text.slice(start, end).toLowerCase();
    const isAsked =
      asked.some((one) => one.start === start) ||
      tellsPayers(word) ||
      (asksWhole && WHOLE.test(word)) ||
      (type === 'money' && RANK.test(word) && isTyped(word));
    const isRank = type === 'money' && RANK.test(word);
    const isHalf = HALF.test(word) && type === 'money' && HALF_OF.test(text.slice(end, end + 8));
    if (isRank || isHalf || AGED.test(word) || tellsPayers(word)) return [{ start, end, isAsked }];
    // A day tells of something where it is asked for: "Sundays 10–16" of the Sundays.
    const isSmall = int32At(classes, at) & (isAsked ? STOP | NUMBER : STOP | NUMBER | DATE);
    return isSmall ? [] : [{ start, end, isAsked }];
  });
  return [...words, ...names].toSorted((a, b) => a.start - b.start);
}
