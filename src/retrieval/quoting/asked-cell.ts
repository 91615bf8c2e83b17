import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import { wordsIn } from '../../text/words.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isOfQuestion } from '../ranking/words-of-question.ts';
import { asksForAge } from '../values/age-at.ts';
import { asksForHours } from '../values/asked-ends.ts';
import { asksForOnce } from '../values/asked-negation.ts';
import { ofAskedPayers } from '../values/asked-payers.ts';
import { asksBareAmount } from '../values/bare-amount.ts';
import { cellsOfKind, isOfPrices, mayStateKind } from '../values/cell-kinds.ts';
import { asksForOthers } from '../values/denied-word.ts';
import { endsOfRow } from '../values/ends-of-row.ts';
import { partsOfDay } from '../values/parts-of-day.ts';
import { asksPlacesLeft, isOfPlacesLeft } from '../values/places-left.ts';
import { tideAsked } from '../values/tide-columns.ts';
import { asksForWinner } from '../values/winners.ts';
import { cellThatDenies } from './cell-that-denies.ts';
import { withNumbered } from './numbered-columns.ts';
import { besideParts, isOfPart, isPartAlone, partsOfColumns, withoutOtherParts } from './part-columns.ts';
import { type Cell, type Row, wordsMetIn } from './table-cells.ts';
import { isOfAskedAge } from './units-of-others.ts';

/** Words of the question in a heading that names whoever is asked for. */
const NAMED_FOR = 2;
/** So many prices of one thing are all its price; more are a table of their own. */
const MOST_PRICES = 3;
/** Headings above whoever came first. */
const OF_WINNERS =
  /^(?:winners?|champions?|first(?: place)?|1st(?: place)?|gold|nhất|giải nhất|vô địch|quán quân|hạng (?:nhất|1)|vàng)$/iu;

/** Headings above ages. */
const OF_AGES = /(?<![a-zÀ-ỹ])(?:ages?|years? old|(?:độ |lứa )?tuổi)(?![a-zÀ-ỹ])/iu;

function onlyOf<T>([only, ...others]: readonly T[]): T | undefined {
  return others.length === 0 ? only : undefined;
}

/** What a row says of the one of several things that a question names, where each has a column: "Stoves · Old shed: two · New shed: **none**". */
export function namedCell(ranked: Ranked, cells: readonly Cell[]): Span | undefined {
  if (cells[0]?.heading !== '') return undefined;
  const counts = cells.map(({ headingAt }) => wordsMetIn(ranked, headingAt).length);
  const most = Math.max(...counts);
  const [named, ...others] = cells.filter((_, at) => counts[at] === most);
  if (most === 0 || named === undefined) return undefined;
  const last = others.at(-1);
  if (last === undefined) return named.valueAt;
  // "Lunch (main): Pie · Lunch (veg): Quiche" are both lunch.
  const areBeside = cells.indexOf(last) - cells.indexOf(named) === others.length;
  return areBeside && others.length < cells.length - 2 ? spanOf(named, last) : undefined;
}

/**
 * The cell whose heading has most of the question's words; without one, what stands behind the cell that they name the row by. A cell that
 * only repeats the question does not answer it, nor does one of another kind than is asked for, where some cell is of that kind.
 */
export function askedCell(ranked: Ranked, { unit, cells }: Row): Span | undefined {
  const named = namedCell(ranked, cells);
  if (named !== undefined) return named;
  const denying = cellThatDenies(ranked, cells);
  if (denying !== undefined) return denying;
  const { question } = ranked.found.question.query;
  const type = typeAsked(ranked, cells);
  const winner = asksForWinner(question) ? cells.find(({ heading }) => OF_WINNERS.test(heading)) : undefined;
  if (winner !== undefined) return winner.valueAt;
  const left =
    type !== 'money' && asksPlacesLeft(question)
      ? cells.find(({ heading }) => isOfPlacesLeft(heading))
      : undefined;
  if (left !== undefined) return spanOf(left, left);
  const age = asksForAge(question) ? onlyOf(cells.filter(({ heading }) => OF_AGES.test(heading))) : undefined;
  if (age !== undefined) return age.valueAt;
  const tide = tideAsked(cells, question);
  if (tide !== undefined) return spanOf(...tide);
  const ends = asksForHours(question) ? endsOfRow(cells) : undefined;
  if (ends !== undefined && cells.indexOf(ends.end) === cells.indexOf(ends.start) + 1)
    return spanOf(ends.start, ends.end);
  const cut = OF_SUMS.has(type) ? cutPrice(cells, ranked) : undefined;
  if (cut !== undefined) return cut.valueAt;
  const isVietnamese = ranked.found.candidate.passage.article.language === 'vi';
  // "Motorbike, first and second" names the row, and is no number.
  const naming =
    cells.length > 2 && cells[0] !== undefined && wordsMetIn(ranked, cells[0].valueAt).length > 0;
  // "NOBODY YET" has small words alone, and none of the question's.
  const repeats = ({ valueAt }: Cell): boolean =>
    wordsMetIn(ranked, valueAt).length > 0 && isOfQuestion(ranked.found.candidate, valueAt);
  const parts = partsOfColumns(cells, question);
  const held = ofAskedPayers(
    withoutDenied(asOfNow(cells, ranked), question),
    question,
    ({ heading }) => heading,
  );
  const saying = withoutOtherParts(held, parts).filter(
    (cell) => !(naming && cell === cells[0]) && !repeats(cell),
  );
  // A column that has the question's words is that of whoever is asked for, whatever it is called: "Lễ tân đêm: Vy".
  const isNamedFor = (cell: Cell): boolean =>
    type === 'person' &&
    !OF_DAYS.test(cell.heading) &&
    ((/^\p{Lu}/u.test(cell.value) && wordsShared(ranked, cell.heading) >= NAMED_FOR) ||
      (GIVEN_NAMES.test(cell.value) &&
        (wordsMetIn(ranked, cell.headingAt).length > 0 || isOfPart(cell, parts))));
  const ofKind = saying.filter((cell) => mayStateKind(cell, type, isVietnamese) || isNamedFor(cell));
  const refusing =
    ofKind.length === 0 && held.length < cells.length ? onlyOf(saying.filter(isNone)) : undefined;
  if (refusing !== undefined) return refusing.valueAt;
  // "Evening: closed" says who is there.
  const ofPart = saying.filter(
    (cell) => isOfPart(cell, parts) && (ofKind.includes(cell) || NOBODY.test(cell.value)),
  );
  // "Ai trực lễ tân sáng" is below "Lễ tân", which is of the whole day, and not below "Bác sĩ ca sáng".
  const ofDay = ofPart.some((cell) => isSaidWhole(ranked, cell))
    ? []
    : ofKind.filter((cell) => partsOfDay(cell.heading).length === 0 && isSaidWhole(ranked, cell));
  const among = [ofDay, ofPart, ofKind].find((some) => some.length > 0) ?? saying;
  // Small words count only between headings that are alike otherwise: "một tháng", "một năm".
  const counts = among.map(
    (cell) =>
      wordsOfHeading(ranked, cell).length -
      wordsInBrackets(ranked, cell).length / 2 +
      (isOfPart(cell, parts) ? 1 : 0) +
      (isSaidWhole(ranked, cell) ? SAID_WHOLE : 0) +
      wordsShared(ranked, besideParts(cell.heading)) / MANY_WORDS,
  );
  const most = Math.max(...counts);
  const [cell, ...others] = among.filter((_, at) => counts[at] === most);
  // "Steward 1: Ann · Steward 2: Jo" are both steward.
  const whole = cell && (type === 'person' ? withNumbered(cell, cells, question) : spanOf(cell, cell));
  const isWhole = others.every(
    ({ start, end }) => whole !== undefined && whole.start <= start && end <= whole.end,
  );
  if (most > 0 && whole !== undefined && isWhole) return whole;
  const plain = [cell, ...others].filter((one) => one !== undefined && isPartAlone(one, parts));
  const [early, further] = [plain[0], plain.at(-1)];
  // "Afternoon: Ann · Evening: Jo" are both "pm".
  if (
    early !== undefined &&
    further !== undefined &&
    cells.indexOf(further) - cells.indexOf(early) < plain.length
  )
    return spanOf(early, further);
  const [only, ...more] = cellsOfKind(ofKind, type, isVietnamese);
  if (only !== undefined && more.length === 0) return only.valueAt;
  // "Grade 1 (£): 22 · Grade 2 (£): 14" are both the price, and no sums by themselves.
  const last = more.at(-1);
  const areBeside =
    only !== undefined && last !== undefined && cells.indexOf(last) - cells.indexOf(only) === more.length;
  const areBare = [only, ...more].every((cell) => /^\d[\d.,]*$/u.test(cell?.value ?? ''));
  if (type === 'money' && areBeside && areBare && more.length < MOST_PRICES) return spanOf(only, last);
  if (type !== 'other') return undefined;
  const [next, end] = [cells[1], cells.at(-1)];
  const namesRow =
    isOfAskedAge(ranked, unit) || (cells[0] !== undefined && wordsMetIn(ranked, cells[0].valueAt).length > 0);
  return namesRow && next !== undefined && end !== undefined ? spanOf(next, end) : undefined;
}

/** What a row is asked for: "1 thung tiger bn" asks for its price, where it has one, and no other column is named. */
function typeAsked(ranked: Ranked, cells: readonly Cell[]): QuestionType {
  const { query } = ranked.found.question;
  const isNamed = (cell: Cell): boolean => !isOfPrices(cell) && wordsMetIn(ranked, cell.headingAt).length > 0;
  const isOfPrice = cells.filter(isOfPrices).length === 1 && !cells.some(isNamed);
  return isOfPrice && asksBareAmount(query) ? 'money' : query.type;
}

/** "Gav", "Mo & Lorraine", "anh Nam, chị Lan": people of a rota, and no weekday. */
const TITLE = '(?:(?:anh|chị|cô|chú|bác|ông|bà|em|thầy|dì|cậu) )?';
const GIVEN_NAMES = new RegExp(
  String.raw`^(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Thứ |Chủ |Yes|No|None)${TITLE}\p{Lu}[\p{Ll}\p{M}]+(?:(?:,| &| and| và)? ${TITLE}\p{Lu}[\p{Ll}\p{M}]+){0,3}$`,
  'u',
);

/** Headings above days: "Thứ: Năm" is nobody called Năm. */
const OF_DAYS = /^(?:thứ|ngày|tuần|day|date|weekday|week)(?: (?:trong tuần|of (?:the )?week))?$/iu;

/** What a heading may say beside when it holds: "Old price", "Giá mới"; "Old members" are others than new ones, and "after 18:00" is no change. */
const OF_VALUE =
  '(?:prices?|fees?|costs?|rates?|times?|dates?|days?|hours?|places?|rooms?|venues?|values?|rules?|giá|phí|giờ|ngày|mức|tiền|lịch|nơi|chỗ|phòng)';
const FORMER = headingOf('old|before|was|previous(?:ly)?|former(?:ly)?|until now|cũ|trước(?: đây)?');
const PRESENT = headingOf('new|after|now|current(?:ly)?|mới|nay|hiện (?:tại|nay|hành)');
/** Asks for what was. */
const ASKS_FORMER =
  /(?<![a-zÀ-ỹ])(?:old|before|previous(?:ly)?|former(?:ly)?|cũ|trước(?: đây)?)(?![a-zÀ-ỹ])/iu;

function headingOf(when: string): RegExp {
  return new RegExp(`^(?:${OF_VALUE} )?(?:${when})(?: ${OF_VALUE})?$`, 'iu');
}

/** "Còn nhiêu" asks for a sum, too. */
const OF_SUMS: ReadonlySet<QuestionType> = new Set(['money', 'count', 'measure', 'other']);
/** A price before it was cut, and one after: "Giá gốc · **Giá ưu đãi**", "List price · **Offer price**". */
const UNCUT = headingOf('list|original|full|regular|gốc|niêm yết|chưa giảm');
const CUT = headingOf(
  'offer|sale|promo(?:tional)?|reduced|discount(?:ed)?|special|ưu đãi|khuyến mãi|đã giảm|còn',
);
/** Asks for what is left of a price: "đang giảm còn nhiêu", "how much in the sale". */
const ASKS_CUT = /\b(?:giam|uu dai|khuyen mai|sale|offer|reduced|discount(?:ed)?|promo(?:tion)?|special)\b/u;

/** The price that something is cut to, of two of which a question asks for that one. */
function cutPrice(cells: readonly Cell[], { found: { question } }: Ranked): Cell | undefined {
  const asked = foldMarks(question.query.question.normalize('NFC')).toLowerCase();
  const [cut, ...others] = cells.filter(({ heading }) => CUT.test(heading));
  const isOne = others.length === 0 && cells.some(({ heading }) => UNCUT.test(heading));
  return isOne && ASKS_CUT.test(asked) ? cut : undefined;
}

/** The cells without those of what was, where others are of what is, unless that is asked for. */
function asOfNow(cells: readonly Cell[], { found: { question } }: Ranked): readonly Cell[] {
  const present = cells.filter(({ heading }) => PRESENT.test(heading));
  const asked = question.query.question;
  if (present.length === 0 || ASKS_FORMER.test(asked) || asksForOnce(asked)) return cells;
  return cells.filter((cell) => present.includes(cell) || !FORMER.test(cell.heading));
}

/** The cells without those below a heading that a question denies, where others are left: who is no member pays as guests do. */
function withoutDenied(cells: readonly Cell[], question: string): readonly Cell[] {
  const others = cells.filter(
    ({ heading }) => heading === '' || !asksForOthers(question, heading.toLowerCase()),
  );
  return others.length === 0 ? cells : others;
}

/** Of a column for some of those who pay: there is no price for them. */
const NONE =
  /^(?:not? (?:offered|available|applicable|allowed|possible|open)|n\/?a|none|members only|không (?:có|áp dụng|nhận|phục vụ|bán))$/iu;

function isNone({ value }: Cell): boolean {
  return NONE.test(value);
}

/** Of a column for a part of the day when nobody is there. */
const NOBODY = /^(?:closed|shut|off|none|nobody|no ?one|[-–—]|nghỉ|đóng cửa|không (?:có )?ai|không)$/iu;

/** The words of the question in a heading but for the part of the day, which "am" names as well as "morning". */
function wordsOfHeading(ranked: Ranked, { heading, headingAt }: Cell): readonly number[] {
  const named = partsOfDay(heading).flatMap(({ start, end }) =>
    wordsMetIn(ranked, { start: headingAt.start + start, end: headingAt.start + end }),
  );
  return wordsMetIn(ranked, headingAt).filter((word) => !named.includes(word));
}

/** Those behind its name: "Nhà trẻ **(18-36 tháng)**" for "một tháng", which counts less than "Chồi" for "lớp chồi". */
function wordsInBrackets(ranked: Ranked, { heading, headingAt }: Cell): readonly number[] {
  const at = heading.search(/\([^()]*\)$/u);
  const name = { start: headingAt.start, end: headingAt.start + at };
  const inName = at > 0 ? wordsMetIn(ranked, name) : [];
  const inBrackets = at > 0 ? wordsMetIn(ranked, { start: name.end, end: headingAt.end }) : [];
  return inBrackets.filter((word) => !inName.includes(word));
}

/** Of "ca đêm ai trực hầm" the column "Hầm" is named, and "Trưởng ca" is not: less than a word more. */
const SAID_WHOLE = 0.25;

function isSaidWhole(ranked: Ranked, { heading }: Cell): boolean {
  const name = besideParts(heading);
  const words = plainWords(name);
  return words.length > 0 && wordsShared(ranked, name) === words.length;
}

/** More words than a heading has. */
const MANY_WORDS = 100;

/** Numbers in words, without marks, as digits. */
const NUMBERS: ReadonlyMap<string, string> = new Map(
  [ENGLISH_NUMBERS, VIETNAMESE_NUMBERS].flatMap((names) =>
    names.map((name, at) => [foldMarks(name), String(at + 1)] as const),
  ),
);

/** How many words of any kind a heading shares with the question; "1" is "một", and marks may lack. */
function wordsShared({ found: { question } }: Ranked, heading: string): number {
  const asked = new Set(plainWords(question.query.question));
  return plainWords(heading).filter((word) => asked.has(word)).length;
}

function plainWords(text: string): string[] {
  return wordsIn(foldMarks(text.normalize('NFC'))).map((word) => NUMBERS.get(word) ?? word);
}

function spanOf({ start }: Span, { end }: Span): Span {
  return { start, end };
}
