import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { statedContacts } from '../ranking/features/stated-forms.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isOfQuestion } from '../ranking/words-of-question.ts';
import { datesInUnit, ofEvents } from './dates-in-unit.ts';
import { isWholeSum, sumsOfPriceList } from './everyday-sums.ts';
import { isOnlyInAidOf } from './in-aid-of.ts';
import { isItemNumber } from './item-numbers.ts';
import { namesInUnit } from './names-in-unit.ts';
import { ownSums } from './own-currency.ts';
import { leadsToDuration } from './spelled-times.ts';
import { isMoney, type StatedAmount, statedAmounts } from './stated-amounts.ts';
import { statedPlaces } from './stated-places.ts';
import { weekdaysIn } from './stated-values.ts';

/** Asks for things, people or a length, of which no sum is one. */
const COUNTS_NO_MONEY =
  /(?<![a-zÀ-ỹ])how (?:many(?! (?:pounds?|dollars?|euros?|quid|bucks))|long|far|tall|high|old|deep|wide|heavy|big|large|small|thick|fast|windy)(?![a-zÀ-ỹ])/iu;
/** "Airport shuttle **how much**". */
const ASKS_HOW_MUCH = /(?<![a-zÀ-ỹ])how much(?![a-zÀ-ỹ])/iu;
/** Behind the number of a word for what kind of thing something is: "a 16**-seat** shuttle", "a three**-course** lunch"; not "a 2-litre bottle". */
const OF_KIND = /^-(?!litre|liter|pint|gallon|kilo|gram|kg|ml|met)[a-z]{3,}(?= [a-z])/iu;
/** A smaller number of a question may be that of anything. */
const LARGE = 1_000;
/** Words between a number and what it counts, that one included. */
const BEFORE_NOUN = 3;

/** The answer in one unit of a passage, as spans of the article: values of the kind that is asked for, if there are any. */
export function valuesInUnit(
  ranked: Ranked,
  unit: number,
  type: QuestionType = ranked.found.question.query.type,
): Span[] {
  const { article, units } = ranked.found.candidate.passage;
  const { start = 0, end = 0 } = units[unit] ?? {};
  const text = article.text.slice(start, end);
  if (type === 'money' && isOnlyInAidOf(ranked, unit)) return [];
  return spansOfKind(type, text, article.language === 'vi', ranked, unit)
    .map((span) => ({ start: start + span.start, end: start + span.end }))
    .filter((span) => !isAsked(ranked, span))
    .toSorted((a, b) => a.start - b.start);
}

/** The amounts without those of the question, however they are written, where others are left: "top up 200k" does not ask for "200.000 đ". */
function withoutTyped(amounts: readonly StatedAmount[], question: string): readonly StatedAmount[] {
  const typed = statedAmounts(question.toLowerCase(), true)
    .flatMap(({ readings }) => readings)
    .filter((reading) => reading >= LARGE);
  const others = amounts.filter(({ readings }) => !readings.some((reading) => typed.includes(reading)));
  return others.length > 0 ? others : amounts;
}

/** Beside a sum of money the amounts without those that say of what kind something is: the shuttle of "a 16-seat shuttle for £40" costs no 16. */
function withoutKinds(amounts: readonly StatedAmount[], text: string): readonly StatedAmount[] {
  if (!amounts.some(isMoney)) return amounts;
  return amounts.filter((amount) => isMoney(amount) || !OF_KIND.test(text.slice(amount.end)));
}

/** Whether a value is only the question's own words. A weekday is, if the question names it: "thứ mấy" asks for "thứ Năm", and "năm" alone is a word that does not count. */
function isAsked({ found: { candidate, question } }: Ranked, span: Span): boolean {
  const words = candidate.passage.article.text.slice(span.start, span.end);
  const [day] = weekdaysIn(words);
  if (day === undefined || day.end - day.start < words.length) return isOfQuestion(candidate, span);
  return foldMarks(question.query.question.normalize('NFC'))
    .toLowerCase()
    .includes(foldMarks(words.normalize('NFC')).toLowerCase());
}

function spansOfKind(
  type: QuestionType,
  text: string,
  vietnamese: boolean,
  ranked: Ranked,
  unit: number,
): readonly Span[] {
  const { article, units } = ranked.found.candidate.passage;
  const from = units[unit]?.start ?? 0;
  const dates = datesInUnit(text);
  const stated = statedAmounts(text, vietnamese).filter(
    ({ start, end, unit: counted }) =>
      (!(start === 0 && isItemNumber(article.text, { start: from + start, end: from + end })) &&
        !dates.some((date) => date.start < end && start < date.end)) ||
      // "Mất 2 giờ" is no time of day.
      (type === 'measure' && counted === 'hour' && leadsToDuration(text.slice(0, start))),
  );
  const amounts = withoutTyped(stated, ranked.found.question.query.question);
  switch (type) {
    case 'date':
      return ofEvents(text, dates);
    case 'money':
      return amounts.some(isMoney)
        ? amounts.filter(isMoney).map((span) => (isWholeSum(text, span) ? span : withUnit(text, span)))
        : [...ownSums(text), ...(vietnamese ? sumsOfPriceList(text) : [])];
    case 'percent':
      return amounts.filter((amount) => amount.unit === '%').map((span) => withUnit(text, span));
    case 'count':
    case 'measure': {
      const { question } = ranked.found.question.query;
      const sizes = COUNTS_NO_MONEY.test(question) ? amounts.filter((amount) => !isMoney(amount)) : amounts;
      const sums = ASKS_HOW_MUCH.test(question) ? withoutKinds(sizes, text) : sizes;
      const counted = sums.filter(({ end }) => isCounted(ranked, unit, end));
      const contacts = statedContacts(text);
      // A telephone number counts nothing: "gọi 0214 3871 115 trước".
      return (counted.length > 0 ? counted : sums).map(
        (span) =>
          contacts.find(({ start, end }) => start < span.end && span.start < end) ?? withUnit(text, span),
      );
    }
    case 'place':
      return statedPlaces(text);
    case 'contact':
      return statedContacts(text);
    case 'person':
      return namesInUnit(ranked, unit);
    case 'definition':
    case 'manner':
    case 'other':
    case 'reason':
    case 'title':
      return [];
    default:
      return type satisfies never;
  }
}

/** Whether a word of the question stands right behind a number, by its place in the unit: "300 young **people**", but not "14 km, the **walk**". */
function isCounted({ found: { candidate } }: Ranked, unit: number, end: number): boolean {
  const { passage, matches } = candidate;
  const from = (passage.units[unit]?.start ?? 0) + end;
  const next = passage.starts.findIndex((start) => start >= from);
  const { text } = passage.article;
  const isApart = (at: number): boolean => /[,;:.](?=\s)/u.test(text.slice(from, passage.starts[at]));
  return (
    next >= 0 &&
    matches.content.subarray(next, next + BEFORE_NOUN).some((word, at) => word !== -1 && !isApart(next + at))
  );
}

/** What a sum may be counted in behind its currency: "£2 million". */
const MULTIPLE = /^\s?(?:million|billion|thousand|k|m|bn|triệu|nghìn|tỷ)(?![a-zÀ-ỹ])/iu;
/** A sign, or the word behind a number and what may follow it in Vietnamese: "300 people", "800.000 đồng". */
const UNIT =
  /^(?:\s?(?:%|[$€£₫]|(?:đ|vnđ|vnd)(?![A-Za-zÀ-ỹ]))|[\s-]([A-Za-zÀ-ỹ]+)(?:[\s-](?:million|triệu|nghìn|tỷ|đồng|la|trăm|rưỡi))?)/u;
/** Words of an amount that end with its unit: "half an **hour**", "một tiếng rưỡi". */
const HAS_UNIT = /(?:hour|fortnight|tiếng|giờ|đồng hồ|rưỡi)$|^(?:an?|one) [a-zÀ-ỹ]+ and a half$/iu;

/** Words that count nothing; most small words of Vietnamese do ("người", "ngày"), and those of English are known. */
const NO_UNIT =
  /^(?:một|mỗi|của|và|hoặc|là|ở|có|được|cho|đến|tới|tại|với|trong|thì|nên|mà|nhưng|sẽ|đã|kể|từ)$/iu;

/** A number with its currency or unit: "$40", "300 people", "800.000 đồng"; not with the word that only comes next ("£11 instead"). */
function withUnit(text: string, { start, end }: Span): Span {
  if (HAS_UNIT.test(text.slice(start, end))) return { start, end };
  const before = /[$€£]\s?$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const rest = text.slice(end);
  const unit = before > 0 ? MULTIPLE.exec(rest) : UNIT.exec(rest);
  const word = (unit?.[1] ?? '').toLowerCase();
  const after = unit === null || isStopWord(word) || NO_UNIT.test(word.normalize('NFC')) ? 0 : unit[0].length;
  return { start: start - before, end: end + after };
}
