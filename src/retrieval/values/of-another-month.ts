import { MONTHS, monthNumber } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import type { Ranked } from '../ranking/rank.ts';
import { windowText } from '../ranking/window-text.ts';
import { asksForWinner } from './winners.ts';

/** A month by its name or number; "may" and "march" alone are other words. Without marks. */
const MONTH = new RegExp(
  String.raw`\b(?:(?:in|of|from|for|\d{1,2}(?:st|nd|rd|th)?(?: of)?) (may|march|mar)|(${MONTHS.flat()
    .filter((name) => !/^mar|^may/.test(name))
    .join('|')})|(may|march) \d{1,2}|thang (\d{1,2}))\b`,
  'gu',
);

/** The month of the article itself. */
const THIS_MONTH = /\b(?:this month|thang nay)\b/u;
/** What holds for more than the months that it names: "from October to March". */
const FOR_LONG =
  /\b(?:from|until|till|to|through|between|since|onwards|every|each|all year|tu|den|toi|suot|moi|hang)\b|\d ?[–-] ?\d/u;

/**
 * Whether a question asks who won, or who does something, in a month, and a window tells of another one alone: "The quiz on 11 November was won
 * by Reel Trouble" does not say who won in October. An article of that month may leave it out.
 */
export function isOfAnotherMonth(best: Ranked): boolean {
  const { question, type } = best.found.question.query;
  const [asked, ...more] = monthsIn(question);
  const window = windowText(best.found);
  if (asked === undefined || more.length > 0) return false;
  const own = Number(best.found.candidate.article.published?.iso.slice(5, 7));
  if (THIS_MONTH.test(folded(window))) return !monthsIn(window).includes(asked) && own !== asked;
  if (!asksForWinner(question) && (type !== 'person' || FOR_LONG.test(folded(window)))) return false;
  const told = monthsIn(window);
  return told.length > 0 && !told.includes(asked) && own !== asked;
}

/** Whether a sentence tells of the one month that a question names, or of another one alone; undefined where it names none. */
export function isOfAskedMonth(question: string, sentence: string): boolean | undefined {
  const [asked, ...more] = monthsIn(question);
  const told = asked === undefined || more.length > 0 ? [] : monthsIn(sentence);
  return told.length === 0 ? undefined : told.some((month) => month === asked);
}

function folded(text: string): string {
  return foldMarks(text.normalize('NFC')).toLowerCase();
}

function monthsIn(text: string): readonly number[] {
  const found = [...folded(text).matchAll(MONTH)].map(([, after, name, before, number]) =>
    number === undefined ? monthNumber(after ?? name ?? before ?? '') : Number(number),
  );
  return [...new Set(found.filter((month) => month !== undefined))];
}
