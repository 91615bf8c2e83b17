import { MONTHS, VIETNAMESE_WEEKDAYS, WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { isEveryday } from '../analysis/akin-words.ts';
import { maskOf, weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { windowText } from '../ranking/window-text.ts';
import { valuesIn } from '../values/stated-values.ts';
import { answerOf } from './answers-compared.ts';
import type { Pair } from './succession-features.ts';
import { saysChange } from './words-of-change.ts';

/** By rarity: with more of the question's words on one side alone the two are about different things. */
const MAY_LACK = 0.15;

const MONTH = [...wholeNames(MONTHS), 'tháng \\d{1,2}'].join('|');
const WEEKDAY = wholeNames(WEEKDAYS).join('|');
const VIETNAMESE_WEEKDAY = VIETNAMESE_WEEKDAYS.flat().join('|');
/** What holds for a while alone, or on one day: "in August", "this week", "trong tháng 8", "this Friday"; but "from this Friday" holds on. */
const FOR_A_WHILE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:in|during|throughout|for|trong|suốt) (?:${MONTH})|(?<!(?:from|since|starting|as of|beginning) )this (?:week|month|${WEEKDAY})|(?<!từ )(?:(?:${VIETNAMESE_WEEKDAY}) )?(?:tuần|tháng) này|(?<!từ )(?:${VIETNAMESE_WEEKDAY}) này)(?![A-Za-zÀ-ỹ])`,
  'iu',
);

/** "7 to 9:30 pm, all week" */
const EVERY_DAY =
  /(?<![A-Za-zÀ-ỹ])(?:every day|each day|daily|all week|seven days|7 days|cả tuần|(?:hằng|hàng|mỗi) ngày|ngày nào cũng|suốt tuần)(?![A-Za-zÀ-ỹ])/iu;

/**
 * Whether the earlier one says what holds every week, and the later one what happens on a day or for a while: "Sunday: 10:00 to 17:00" stays
 * true on 7 June, and when the Sundays of August are off. Nor does "the lodge is open from 8 to 6" change it beside "closed from 18 December on".
 */
export function isOneOff({ earlier, later }: Pair): boolean {
  const [regular, once] = [answerOf(earlier), answerOf(later)];
  const isEvery =
    regular.values.has('weekday') || (regular.values.has('time') && EVERY_DAY.test(regular.text));
  const isRegular = isEvery && !regular.values.has('day');
  if (!isRegular || saysChange(once.text)) return false;
  if (once.values.has('day') || FOR_A_WHILE.test(once.text)) return true;
  const around = windowText(later.found);
  const isVietnamese = later.found.candidate.article.language === 'vi';
  return !once.values.has('weekday') && valuesIn(around, isVietnamese).has('day') && !saysChange(around);
}

/** Whether a question names nothing but what anything does: "where do we meet", "where is it happening". */
export function asksInEverydayWords({ earlier }: Pair): boolean {
  const { content } = earlier.found.question.query;
  return content.every(({ origin, term }) => origin !== 'question' || isEveryday(term));
}

/** Whether one article has what the question names, in its title or beside what is quoted, and the other nowhere: another class, of another price. */
export function isOfOther({ earlier, later }: Pair): boolean {
  const { question } = earlier.found;
  const lacks = ({ found: { mask, candidate } }: Ranked, other: Ranked): number =>
    weigh(question, (mask | candidate.titleMask) & ~other.found.candidate.articleMask);
  return Math.max(lacks(earlier, later), lacks(later, earlier)) > MAY_LACK;
}

/** The words of the question in the earlier window that the later one and its title lack, by rarity: "Cup news" over "New date is 12 December". */
export function windowLacks({ earlier, later }: Pair): number {
  const { question, mask } = earlier.found;
  return weigh(question, mask & ~(later.found.mask | later.found.candidate.titleMask));
}

/** The words of the question in the earlier window, and in its title where it counts, that the whole later article lacks: "yoga", where that is about tai chi. */
export function articleLacks({ earlier, later }: Pair, isTitled: boolean): number {
  const { question, mask, candidate } = earlier.found;
  const own = isTitled ? mask | candidate.titleMask : mask;
  return weigh(question, own & ~later.found.candidate.articleMask);
}

const NOW = /(?<![a-zÀ-ỹ])(?:now|nay|bây giờ)(?![a-zÀ-ỹ])/iu;
/** The share of the question's words, by rarity, that tells what is meant. */
const MOST_WORDS = 0.5;

/** Whether a sentence with most of the question's words says what holds now, or has changed: "GB3GX now needs a tone of 94.8 Hz". */
export function saysOfItNow({ found: { question, window, candidate } }: Ranked): boolean {
  const { units, article } = candidate.passage;
  for (let unit = window.first; unit <= window.last; unit++) {
    const { start = 0, end = 0 } = units[unit] ?? {};
    const sentence = article.text.slice(start, end);
    if (!NOW.test(sentence) && !saysChange(sentence)) continue;
    if (weigh(question, maskOf(candidate.matches, unit, unit)) >= MOST_WORDS) return true;
  }
  return false;
}
