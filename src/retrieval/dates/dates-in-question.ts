import { foldedAlike } from '../../text/folded-alike.ts';
import { DATE_FORMS, type Form, type Range, shifted, span, whole } from './date-forms.ts';
import { PART_FORMS } from './date-parts.ts';
import { SPAN_FORMS } from './date-spans.ts';
import { RELATIVE_FORMS, RELATIVE_HINT } from './relative-dates.ts';
import { isOfWhatIsTold } from './told-days.ts';

/** Dates that a question names: both ends `YYYY-MM-DD`, inclusive; `words` are the question's own. */
export interface NamedDates extends Range {
  readonly words: string;
}

/** The first day of a range that is open at its beginning. */
export const EARLIEST = '0001-01-01';
/** The last day of a range that is open at its end. */
export const LATEST = '9999-12-31';

const ABSOLUTE_FORMS: readonly Form[] = [
  ...PART_FORMS,
  ...DATE_FORMS.map(
    ([form, read]): Form => [
      form,
      (match) => {
        const day = read(match);
        return day && whole(day);
      },
    ],
  ),
];
/** "The last week of January 2023", "3 ngày trước hội nghị" and "năm trước đó" do not count from today. */
const NOT_OF_ANOTHER = '(?!\\s+(?:of|đó|khi|ngày|lễ|cuộc|buổi|chuyến|hội|kỳ|trận|vụ|đợt)(?![A-Za-zÀ-ỹ]))';

const COUNTED_FORMS = RELATIVE_FORMS.map(([form, read]): Form => [`(?:${form})${NOT_OF_ANOTHER}`, read]);
const FORMS: readonly Form[] = [...COUNTED_FORMS, ...ABSOLUTE_FORMS];
const WHOLE_FORMS = FORMS.map(([form, read]) => ({ pattern: new RegExp(`^(?:${form})$`, 'u'), read }));
const WHOLE_SPANS = SPAN_FORMS.map(([form, read]) => ({ pattern: new RegExp(`^(?:${form})$`, 'u'), read }));

const DATE = anyOf(FORMS);
const SPAN = anyOf(SPAN_FORMS);

/** Not inside a longer word or number: "covid2019" and "1,2023 people" name no year. */
const BEGIN = '(?<![A-Za-zÀ-ỹ\\p{N},.]|[\\p{N}][\\s])';
const END = '(?![A-Za-zÀ-ỹ\\p{N}]|[,.]\\p{N}|\\s+(?:people|percent|người|đồng|usd|%))';

/** What stands before a date and says which side of it is meant; without one of these a year is a topic ("World Cup 2022"). */
const FRAMES: readonly [string, (ranges: readonly Range[]) => Range | undefined][] = [
  // One day, not everything before yesterday.
  ['(the\\s+day\\s+before\\s+yesterday)', ([a]) => a],
  [`(?:between|from|from\\s+between|in|on|during|từ|giữa|trong)\\s+(${SPAN})`, ([a]) => a],
  [`(?:between|from)\\s+(${DATE})\\s+(?:and|to|until|till)\\s+(${DATE})`, ([a, b]) => span(a, b)],
  [`từ\\s+(${DATE})\\s+(?:đến|tới)\\s+(${DATE}|nay)`, ([a, b]) => span(a, b)],
  [`giữa\\s+(${DATE})\\s+và\\s+(${DATE})`, ([a, b]) => span(a, b)],
  [
    `(?:until|till|up\\s+to|cho\\s+(?:đến|tới)|đến\\s+hết)\\s+(${DATE})`,
    ([a]) => a && { from: EARLIEST, to: a.to },
  ],
  [`(?:before|trước)\\s+(${DATE})`, ([a]) => a && { from: EARLIEST, to: shifted(a.from, -1) }],
  [`(?:after|sau)\\s+(${DATE})`, ([a]) => a && { from: shifted(a.to, 1), to: LATEST }],
  [`(?:since|kể\\s+từ|từ)\\s+(${DATE})`, ([a]) => a && { from: a.from, to: LATEST }],
  [`from\\s+(${DATE})\\s+on(?:wards?)?`, ([a]) => a && { from: a.from, to: LATEST }],
  [`(?:in|on|during|of|from|vào|trong|hồi)\\s+(${DATE})`, ([a]) => a],
  [`(${anyOf(COUNTED_FORMS)})`, ([a]) => a],
  // "tháng 1 năm 2023" needs no word before it in Vietnamese.
  [`((?=ngày|tháng|năm|quý|đầu|giữa|cuối|nửa|\\d{1,2}\\s+tháng)${anyOf(ABSOLUTE_FORMS)})`, ([a]) => a],
];

/** The same, compiled. */
const FRAME_PATTERNS = FRAMES.map(([frame, toRange]) => ({
  pattern: new RegExp(`${BEGIN}${frame}${END}`, 'u'),
  toRange,
}));

/**
 * The dates of the articles that a question asks for: "in January 2023", "between 3 and 10 March 2023", "before 2023", "since last March",
 * "tháng 1 năm 2023", "năm ngoái". Undefined where it names none, or none that is plain. `today` is `YYYY-MM-DD`.
 */
export function datesOf(question: string, today: string): NamedDates | undefined {
  const text = question.normalize('NFC').toLowerCase();
  // Every form has a year of four digits or counts from today: most questions have neither and are done here.
  if (!/\d{4}/.test(text) && !RELATIVE_HINT.test(text)) return undefined;
  for (const { pattern, toRange } of FRAME_PATTERNS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    // "I lost my badge yesterday, who do I tell" asks of no day.
    const end = match.index + match[0].length;
    if (!/\d{4}/u.test(match[0]) && isOfWhatIsTold(foldedAlike(text), match.index, end)) continue;
    const ranges = match.slice(1).map((words) => readRange(words, today));
    const range = ranges.every((one) => one !== undefined) ? toRange(ranges) : undefined;
    if (range !== undefined && range.from <= range.to) return { ...range, words: match[0] };
  }
  return undefined;
}

/** The days that a date, or two that share a month or a year, means. */
function readRange(words: string, today: string): Range | undefined {
  if (words === 'nay') return { from: today, to: today };
  for (const { pattern, read } of [...WHOLE_SPANS, ...WHOLE_FORMS]) {
    const match = pattern.exec(words);
    if (match !== null) return read(match, today);
  }
  return undefined;
}

/** One pattern for any of these, without groups that are counted. */
function anyOf(forms: readonly Form[]): string {
  return `(?:${forms.map(([form]) => form.replace(/\((?!\?)/g, '(?:')).join('|')})`;
}
