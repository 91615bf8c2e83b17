import { MONTHS, VIETNAMESE_WEEKDAYS, WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { foldedAlike } from '../../text/folded-alike.ts';
import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import { type Range, shifted, whole } from './date-forms.ts';
import { isOfWhatIsTold } from './told-days.ts';

/** Days that a question names, counted from the day that it is asked on, and its words for them in lower case. */
export interface EventDays extends Range {
  readonly words: string;
}

const WEEKDAY_NAMES = wholeNames(WEEKDAYS);
/** "Thứ bảy này"; "thứ hai" is also "the second", so one of these must be said to be this or next. */
const THU = VIETNAMESE_WEEKDAYS.map((names) => names.map((name) => foldMarks(name)));
const MONTH_NAMES = wholeNames(MONTHS);
/** The words for 1 to 10 without marks; "năm" is left out, for it is also a year. */
const NUMBERS = VIETNAMESE_NUMBERS.map((vietnamese, at) => [
  ENGLISH_NUMBERS[at],
  ...(vietnamese === 'năm' ? [] : [foldMarks(vietnamese)]),
  ...(vietnamese === 'một' ? ['a'] : []),
]);
const NUMBER = `\\p{N}{1,2}|${NUMBERS.flat().join('|')}`;

const PART = '(?:morning|afternoon|evening|night|noon|lunchtime)';
/** "3 tuần sau khi" counts from something else. */
const VI_BEGIN = '(?<!(?:\\p{N}|mot|hai|ba|bon|nam|vai|may) )';
const VI_END = '(?! (?:khi|do|ngay|le|cuoc|buoi|hoi)(?![A-Za-zÀ-ỹ]))';

type Read = (match: RegExpExecArray, today: string) => Range | undefined;

/** Patterns over lower case without marks, those that hold others first. */
const FORMS: readonly (readonly [string, Read])[] = [
  ['(?:the )?day after tomorrow|ngay (?:kia|mot)', (_, today) => oneDay(shifted(today, 2))],
  [`tomorrow(?: ${PART})?|(?:sang|trua|chieu|toi|dem|ngay|hom) mai`, (_, today) => oneDay(shifted(today, 1))],
  [
    'later today|today|tonight|this (?:morning|afternoon|evening)|(?:hom|sang|trua|chieu|toi|dem) nay',
    (_, today) => oneDay(today),
  ],
  [`(?:the )?next weekend|cuoi tuan (?:sau|toi)${VI_END}`, (_, today) => shiftedRange(weekendOf(today), 7)],
  ['(?:this|this coming|(?:at|on|over) the) weekend|cuoi tuan nay', (_, today) => weekendOf(today)],
  // "How much is a tent for the weekend" asks for any.
  [
    String.raw`(?<!(?:rent|hir|borrow|lend|loan|cost|pric|charg|fee|much|damage)[A-Za-zÀ-ỹ]* .{0,60})for the weekend`,
    (_, today) => weekendOf(today),
  ],
  [
    `(?:this coming|this|next|coming) (${WEEKDAY_NAMES.join('|')})`,
    ([, name = ''], today) => oneDay(nextWeekday(WEEKDAY_NAMES.indexOf(name), today)),
  ],
  [
    `(${THU.flat().join('|')}) (?:nay|toi|tuan nay)${VI_END}`,
    ([, name = ''], today) =>
      oneDay(
        nextWeekday(
          THU.findIndex((names) => names.includes(name)),
          today,
        ),
      ),
  ],
  // "3 tuần sau" in it is no count of weeks.
  [
    `(${THU.flat().join('|')}) tuan (?:sau|toi)${VI_END}`,
    ([, name = ''], today) =>
      oneDay(
        nextWeekday(
          THU.findIndex((names) => names.includes(name)),
          shifted(weekAfter(today).from, -1),
        ),
      ),
  ],
  [`next week|${VI_BEGIN}tuan (?:sau|toi)${VI_END}`, (_, today) => weekAfter(today)],
  [`next month|${VI_BEGIN}thang (?:sau|toi)${VI_END}`, (_, today) => monthAfter(today)],
  [
    `in (${NUMBER}) (days?|weeks?)(?: time)?|(${NUMBER}) (ngay|tuan) nua`,
    ([, count, unit, dem, donVi], today) => {
      const number = countOf(count ?? dem ?? '');
      const isWeek = /^(?:week|tuan)/.test(unit ?? donVi ?? '');
      const day = shifted(today, number * (isWeek ? 7 : 1));
      return isWeek ? { from: shifted(day, -3), to: shifted(day, 3) } : oneDay(day);
    },
  ],
];
/** "Down with flu since this morning" asks for no day. */
const BOUND = '(?<!(?<![A-Za-zÀ-ỹ\\p{N}])(?:since|from|until|till|by|before|after|than|tu|den|truoc|ke tu) )';
const PATTERNS = FORMS.map(([form, read]) => ({
  pattern: new RegExp(`(?<![A-Za-zÀ-ỹ\\p{N}])${BOUND}(?:${form})(?![A-Za-zÀ-ỹ\\p{N}])`, 'u'),
  read,
}));

/** Every form contains one of these: without one there is nothing to look for. */
const HINT = /tomorrow|today|tonight|this|next|coming|weekend|weeks?|days?|mai|nay|sau|toi|kia|mot|nua/;

/** The days of events that a question names by words that count from `today` (`YYYY-MM-DD`): "tomorrow", "this weekend", "tuần sau". */
export function eventDaysOf(question: string, today: string): EventDays | undefined {
  const text = question.normalize('NFC').toLowerCase();
  const folded = foldedAlike(text);
  if (!HINT.test(folded)) return undefined;
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(folded);
    const range = match === null ? undefined : read(match, today);
    if (match === null || range === undefined) continue;
    const end = match.index + match[0].length;
    if (!isOfWhatIsTold(folded, match.index, end)) return { ...range, words: text.slice(match.index, end) };
  }
  return undefined;
}

const IN_VIETNAMESE = 'chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy'.split('|');

/** One or two days as texts write them: "thursday 7 august", "thứ năm 7 tháng 8"; empty for a longer stretch. */
export function daysInWords({ from, to }: Range, vietnamese: boolean): string {
  const days = from === to ? [from] : to === shifted(from, 1) ? [from, to] : [];
  const inWords = days.map((day) => {
    const [, month = 0, number = 0] = day.split('-').map(Number);
    return vietnamese
      ? `${IN_VIETNAMESE[weekdayOf(day)]} ${number} tháng ${month}`
      : `${WEEKDAY_NAMES[weekdayOf(day)]} ${number} ${MONTH_NAMES[month - 1]}`;
  });
  return inWords.join(' ');
}

function oneDay(day: string): Range {
  return { from: day, to: day };
}

function shiftedRange({ from, to }: Range, days: number): Range {
  return { from: shifted(from, days), to: shifted(to, days) };
}

/** 0 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** The coming, or present, Saturday and Sunday. */
function weekendOf(today: string): Range {
  const weekday = weekdayOf(today);
  const saturday = shifted(today, weekday === 0 ? -1 : 6 - weekday);
  return { from: saturday, to: shifted(saturday, 1) };
}

function nextWeekday(weekday: number, today: string): string {
  return shifted(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** From Monday to Sunday, the day in it. */
export function weekOf(today: string): Range {
  const monday = shifted(today, -((weekdayOf(today) + 6) % 7));
  return { from: monday, to: shifted(monday, 6) };
}

/** From Monday to Sunday. */
function weekAfter(today: string): Range {
  const monday = shifted(today, (8 - weekdayOf(today)) % 7 || 7);
  return { from: monday, to: shifted(monday, 6) };
}

function monthAfter(today: string): Range {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return whole(month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 });
}

function countOf(written: string): number {
  return /^\p{N}+$/u.test(written)
    ? Number(written)
    : NUMBERS.findIndex((names) => names.includes(written)) + 1;
}
