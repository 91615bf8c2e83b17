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

/**
 * Whether a question asks who won in a month, and a window tells of another one alone: "The quiz on 11 November was won by Reel Trouble" does
 * not say who won in October. An article of that month may leave it out.
 */
export function isOfAnotherMonth(best: Ranked): boolean {
  const { question } = best.found.question.query;
  const [asked, ...more] = monthsIn(question);
  if (asked === undefined || more.length > 0 || !asksForWinner(question)) return false;
  const told = monthsIn(windowText(best.found));
  const own = Number(best.found.candidate.article.published?.iso.slice(5, 7));
  return told.length > 0 && !told.includes(asked) && own !== asked;
}

function monthsIn(text: string): readonly number[] {
  const folded = foldMarks(text.normalize('NFC')).toLowerCase();
  const found = [...folded.matchAll(MONTH)].map(([, after, name, before, number]) =>
    number === undefined ? monthNumber(after ?? name ?? before ?? '') : Number(number),
  );
  return [...new Set(found.filter((month) => month !== undefined))];
}
