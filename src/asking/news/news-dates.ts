import {
  type Day,
  dayOf,
  firstOf,
  lastOf,
  MONTH,
  monthOf,
  shifted,
  VIETNAMESE_MONTH,
  vietnameseMonthOf,
} from '../../retrieval/dates/date-forms.ts';
import { VIETNAMESE_WEEKDAYS, WEEKDAYS } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { foldedAlike } from '../../text/folded-alike.ts';

/** The days of news, `YYYY-MM-DD`, and the question without its words for them. */
export interface NewsDates {
  readonly from: string;
  /** Undefined where news up to today is asked for. */
  readonly to: string | undefined;
  readonly rest: string;
}

/** A way to write a date without its year, and what a match of it means; news is of the past, so it is the latest one up to today. */
type Form = readonly [string, (match: readonly (string | undefined)[], today: string) => Day | undefined];

const NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?';
const WEEKDAY_NAMES = WEEKDAYS.map((names) => names.flatMap((name) => [`${name}s`, name]));
const FOLDED_WEEKDAYS = VIETNAMESE_WEEKDAYS.map((names) => names.map(foldMarks));
const VI_MONTH = foldMarks(VIETNAMESE_MONTH);

/** Over lower case without marks, the more precise form first. */
const FORMS: readonly Form[] = [
  [`(?:the )?${NUMBER}(?: of)? (${MONTH})`, ([, day, month], today) => latestDay(monthOf(month), day, today)],
  [`(${MONTH}) (?:the )?${NUMBER}`, ([, month, day], today) => latestDay(monthOf(month), day, today)],
  [
    `(?:(?:ngay|hom|mong|mung) )?(\\d{1,2}) thang (${VI_MONTH})`,
    ([, day, month], today) => latestDay(vietnameseMonthOf(month), day, today),
  ],
  ['(?:ngay )?(\\d{1,2})/(\\d{1,2})', ([, day, month], today) => latestDay(Number(month), day, today)],
  [
    `(?:(?:the )?(?:beginning|start) of )?(${MONTH})`,
    ([, month], today) => latestMonth(monthOf(month), today),
  ],
  [`(?:dau )?thang (${VI_MONTH})`, ([, month], today) => latestMonth(vietnameseMonthOf(month), today)],
  [
    '(?:the (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)|(?:ngay|hom|mong|mung) (\\d{1,2}))',
    ([, a, b, c], today) => latestDay(undefined, a ?? b ?? c, today),
  ],
  // Before the English names: "thứ hai" begins like "Thu".
  [
    `(?:hom )?(${FOLDED_WEEKDAYS.flat().join('|')})(?: tuan truoc)?`,
    ([, name], today) => latestWeekday(FOLDED_WEEKDAYS, name, today),
  ],
  [
    `(?:last )?(${WEEKDAY_NAMES.flat().join('|')})`,
    ([, name], today) => latestWeekday(WEEKDAY_NAMES, name, today),
  ],
];

/** A month alone: news "in July" is that of the month. */
const MONTH_FORMS: readonly Form[] = FORMS.slice(4, 6);

const END =
  '(?: (?:on|onwards?|till now|until now|up to now|den nay|den gio|den bay gio|tro di|toi nay))?(?![A-Za-zÀ-ỹ\\p{N}/.,]*[A-Za-zÀ-ỹ\\p{N}]|,? (?:nam )?(?:19|20)\\d{2}(?!\\d))';
/** "Seit" slips in where German is spoken, too. */
const SINCE =
  '(?<![A-Za-zÀ-ỹ\\p{N}])(?:(?:ever )?since|seit|starting(?: from)?|from(?=.* (?:on|onwards?|till now|until now|up to now)$)|ke tu|(?:bat dau )?tu)(?: (?:hoi|luc|khi))? ';
const WITHIN = '(?<![A-Za-zÀ-ỹ\\p{N}])(?:in|during|from|of|trong|hoi|vao) ';

const PATTERNS = [
  ...FORMS.map((form) => compiled(SINCE, form, true)),
  ...MONTH_FORMS.map((form) => compiled(WITHIN, form, false)),
];

function compiled(lead: string, [form, dayIn]: Form, isOpen: boolean) {
  return { pattern: new RegExp(`${lead}${form}${END}`, 'u'), dayIn, isOpen };
}

/** The days of news that a question names without a year: "since July", "since the 3rd", "từ tháng 7", "in July"; undefined for any other. */
export function newsDatesOf(question: string, today: string): NewsDates | undefined {
  const text = question.normalize('NFC');
  const folded = foldedAlike(text).replace(/[?!.\s]+$/u, '');
  for (const { pattern, dayIn, isOpen } of PATTERNS) {
    const match = pattern.exec(folded);
    const day = match === null ? undefined : dayIn(match, today);
    if (match === null || day === undefined) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    return {
      from: firstOf(day),
      to: isOpen ? undefined : lastOf(day),
      rest: rest.replace(/\s+/gu, ' ').replace(/^[\s,]+|[\s,?!.]+$/gu, ''),
    };
  }
  return undefined;
}

/** The latest such day of a month, or of any month, up to today; a year back at most. */
function latestDay(month: number | undefined, day: string | undefined, today: string): Day | undefined {
  const [year = 0, thisMonth = 0] = today.split('-').map(Number);
  for (let back = 0; back <= 12; back++) {
    const at = new Date(Date.UTC(year, thisMonth - 1 - back, 1));
    if (month !== undefined && at.getUTCMonth() + 1 !== month) continue;
    const found = dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, day);
    if (found !== undefined && firstOf(found) <= today) return found;
  }
  return undefined;
}

function latestMonth(month: number | undefined, today: string): Day | undefined {
  const first = latestDay(month, '1', today);
  return month === undefined || first === undefined ? undefined : { ...first, day: undefined };
}

function latestWeekday(
  names: readonly (readonly string[])[],
  name: string | undefined,
  today: string,
): Day | undefined {
  const weekday = names.findIndex((all) => all.includes(name ?? ''));
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const [year, month, day] = shifted(today, -(((now - weekday + 6) % 7) + 1)).split('-');
  return weekday < 0 ? undefined : dayOf(year, month, day);
}
