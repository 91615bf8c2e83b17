import { MONTHS, monthNumber, wholeNames } from '../../text/calendar.ts';
import { answeringSentence } from '../quoting/quoted-text.ts';
import type { Ranked } from '../ranking/rank.ts';

/** The month up to whose end something holds: "breakfast is at 8 **until the end of February**", "**cho tới hết tháng 2**". */
const UNTIL = new RegExp(
  `(?<![a-zÀ-ỹ])(?:(?:until|till|to|through) (?:the )?end of (?<name>${wholeNames(MONTHS).join('|')})|(?:đến|tới) (?:hết|cuối) tháng (?<number>\\d{1,2})(?![\\d/]))(?![a-zÀ-ỹ])`,
  'iu',
);
/** What holds from a later day on may end in the same month. */
const FROM = /(?<![a-zÀ-ỹ])(?:from|starting|as of|từ|kể từ)(?![a-zÀ-ỹ])/iu;

/** Whether a window says until the end of which month it holds, and the day of asking, `YYYY-MM-DD`, is between its article and then. */
export function holdsUntil(ranked: Ranked, askedOn: string | undefined): boolean {
  const published = ranked.found.candidate.article.published?.iso;
  if (published === undefined || askedOn === undefined || askedOn < published) return false;
  const last = lastDayHeld(answeringSentence(ranked), published);
  return last !== undefined && askedOn <= last;
}

/** The last day on which a sentence of a day says that something holds; undefined where it says none, or from when on it will. */
export function lastDayHeld(sentence: string, published: string): string | undefined {
  const { name, number } = UNTIL.exec(sentence)?.groups ?? {};
  const month = Number(number ?? monthNumber(name?.toLowerCase() ?? '') ?? 0);
  if (!(month >= 1 && month <= 12) || FROM.test(sentence)) return undefined;
  const [year = 0, own = 1] = published.split('-').map(Number);
  return `${month >= own ? year : year + 1}-${String(month).padStart(2, '0')}-31`;
}
