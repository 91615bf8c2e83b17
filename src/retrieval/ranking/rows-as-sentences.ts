import { MONTHS, wholeNames } from '../../text/calendar.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { looksVietnamese } from '../../text/looks-vietnamese.ts';
import { wordsIn } from '../../text/words.ts';
import { cellsIn, type RowCell } from '../passages/row-cells.ts';
import { asksForOthers } from '../values/denied-word.ts';
import { asksPlacesLeft, isOfPlacesLeft } from '../values/places-left.ts';

/** The title stands in front of a text's first heading, in one line with it. */
const LONGEST_WITH_TITLE = 300;

/**
 * The same text with its table rows as a sentence would have them: "Class: Pottery · Day: Monday · Room: Loft" becomes "Class Pottery: Day Monday,
 * Room Loft." The cross-encoder learned from prose: of 22 questions about four written tables it finds 16 answered instead of 12 when the
 * whole table is read so, and of 26 that none of them answers 2 as before. A number stands before what it counts: "8 seats" and not
 * "Seats 8", "amount 8000 euros" and not "amount_eur 8000", and "6 December 2026" for "2026-12-06". To who asks whether something is full the
 * places that are left are read alone: "is football full" reads -2.7 beside all of the row, .7 beside these.
 */
export function rowsAsSentences(text: string, question = ''): string {
  if (!text.includes(' · ')) return text;
  const asksLeft = asksPlacesLeft(question);
  return text
    .split('\n')
    .map((line) => asSentence(line, { question, asksLeft }))
    .join('\n');
}

function asSentence(
  line: string,
  { question, asksLeft }: { readonly question: string; readonly asksLeft: boolean },
): string {
  const all = cellsIn(line, LONGEST_WITH_TITLE);
  if (all === undefined) return line;
  const left = asksLeft ? all.slice(1).filter(({ heading }) => isOfPlacesLeft(heading)) : [];
  const alone = left.length > 0 ? left : pricesOfAsked(all, question);
  const cells = alone.length === 0 ? all : [...all.slice(0, 1), ...alone];
  const isVietnamese = looksVietnamese(line);
  const [first, ...others] = withUnits(withUnitOfName(cells, isVietnamese), isVietnamese).map(said);
  return `${first}: ${others.join(', ')}.`;
}

type Cell = Pick<RowCell, 'heading' | 'value'>;

/** "Nhà trẻ **(18-36 tháng)**": the months of an age are not those that a fee is asked for. */
const IN_BRACKETS = /(?<=\S.*)\([^()]*\)/gu;
/** A column says whom its prices are for in so many letters at least. */
const SHORTEST_WORD = 3;

/**
 * Of prices in columns for several that of the one that a question names: "học phí lớp chồi" beside "Mầm (3 tuổi)", "Chồi (4 tuổi)"; none where it
 * names none, or several, and where the row has more than prices.
 */
function pricesOfAsked([, ...others]: readonly Cell[], question: string): readonly Cell[] {
  if (others.length < 2 || !others.every(({ value }) => PRICE.test(value))) return [];
  const asked = new Set(wordsIn(foldMarks(question.normalize('NFC').toLowerCase())));
  const wordsOf = ({ heading }: Cell): readonly string[] =>
    wordsIn(foldMarks(heading.replaceAll(IN_BRACKETS, '').normalize('NFC').toLowerCase())).filter(
      (word) => word.length >= SHORTEST_WORD,
    );
  const tells = (cell: Cell, word: string): boolean =>
    asked.has(word) && others.some((other) => other !== cell && !wordsOf(other).includes(word));
  const named = others.filter((cell) => wordsOf(cell).some((word) => tells(cell, word)));
  const isDenied = named.some(({ heading }) => asksForOthers(question, heading.toLowerCase()));
  return named.length === 1 && !isDenied ? named : [];
}

/** A column that says what a price is for: "Đơn vị: chiếc/tháng", "Unit: night". */
const UNIT = /^(?:unit(?: of (?:measure|sale))?|per|each|đơn vị(?: tính)?|đvt|don[_ ]vi(?:[_ ]tinh)?|dvt)$/iu;
const PRICE =
  /^[£$€]?\s?\d[\d.,]*\s?(?:[£$€₫đk]|vnd|vnđ|đồng|nghìn|ngàn|triệu|tr|gbp|eur|usd|euros?|pounds?)?$/iu;
/** What a sum is for, behind it: "100.000đ/tháng". */
const EACH = /(?<=\d\s?(?:đ|k|đồng|vnd|vnđ|₫|nghìn|ngàn|tr|triệu))\s?\/\s?(?=\p{L})/giu;

/** "Bàn bida (giờ)", "Court hire (per hour)": what the prices of a row are for stands behind its name. */
const UNIT_OF_NAME =
  /^(.*\S) (?:\((?:(?:per|a|each|một|mỗi|1|tính theo)\s|\/\s?)?|(?:per|\/)\s?)(giờ|tiếng|buổi|ngày|đêm|tuần|tháng|năm|lượt|lần|người|khách|suất|phần|cái|chiếc|vé|hour|session|day|night|week|month|year|term|person|head|child|adult|item|piece|visit)\)?$/iu;
/** A sum in thousands of đồng without its currency: "30.000". */
const IN_THOUSANDS = /^\d{1,3}(?:[.,]000|[.,]\d{3}[.,]\d{3}|[.,]\d00)$/u;

/**
 * The cells of a row, where the prices have what they are for, which stands behind its name: "Thuê bàn bida (giờ)" beside "30.000" becomes "Thuê bàn
 * bida" and "30.000 đồng một giờ". To "thuê bàn bida bao nhiêu 1 giờ" the one reads as 3.5 in log-odds, the other as -1.0.
 */
function withUnitOfName(cells: readonly Cell[], isVietnamese: boolean): readonly Cell[] {
  const [named, ...others] = cells;
  const [, name, unit] = named === undefined ? [] : (UNIT_OF_NAME.exec(named.value) ?? []);
  if (named === undefined || name === undefined || unit === undefined) return cells;
  if (!others.some(({ value }) => PRICE.test(value))) return cells;
  return [
    { heading: named.heading, value: name },
    ...others.map(({ heading, value }) => {
      if (!PRICE.test(value)) return { heading, value };
      const sum = isVietnamese && IN_THOUSANDS.test(value) ? `${value} đồng` : value;
      return { heading, value: `${sum}${isVietnamese ? ' một ' : ' per '}${unit.toLowerCase()}` };
    }),
  ];
}

/**
 * Prices with what they are for, as people say it: "Mức thu: 100.000 đ" beside "Đơn vị: chiếc/tháng" becomes "100.000 đ một chiếc một tháng". Of
 * eleven written questions to Vietnamese price lists the cross-encoder finds nine answered so, and six as they stand; four English ones either way.
 */
function withUnits(cells: readonly Cell[], isVietnamese: boolean): readonly Cell[] {
  const each = isVietnamese ? ' một ' : ' per ';
  const unit = cells.find(({ heading, value }) => UNIT.test(heading) && !/\d/u.test(value));
  const isPriced = unit !== undefined && cells.length > 2 && cells.some(({ value }) => PRICE.test(value));
  return cells
    .filter((cell) => !(isPriced && cell === unit))
    .map(({ heading, value }) => {
      const whole =
        isPriced && PRICE.test(value) ? `${value}${each}${unit.value.replaceAll(/\s?\/\s?/gu, each)}` : value;
      return { heading, value: isVietnamese ? whole.replaceAll(EACH, each) : whole };
    });
}

/** What a column counts: "Seats", "Số người". */
const COUNTED =
  /^(?:(?:number|no\.?) of )?(?<english>(?:\p{L}+ )?\p{Ll}*\p{L}{2,}[^s\P{L}]s(?: left)?)$|^số (?:lượng )?(?<vietnamese>\p{L}.*)$/iu;
const NUMBER = /^\d{1,6}$/u;

const MONTH_NAMES = wholeNames(MONTHS);
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** "Date: 2026-12-06" as people say it: "Date 6 December 2026". */
function dayInWords(heading: string, iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const name = MONTH_NAMES[month - 1] ?? '';
  const english = `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
  const vietnamese = `${day} tháng ${month} năm ${year}`;
  if (/^ng[aà]y$/iu.test(heading)) return `${heading} ${vietnamese}`;
  return looksVietnamese(heading) ? `${heading} ngày ${vietnamese}` : `${heading} ${english}`;
}

/** What a column of sums is counted in: "amount_eur", "Price (£)", "Phí (đồng)". */
const CURRENCY =
  /[\s_(]*(?:(?<euros>eur(?:os?)?|€)|(?<pounds>gbp|pounds?|£)|(?<dollars>usd|dollars?|\$)|(?<dong>vnd|vnđ|đồng|₫|(?<=\()đ))(?:\/\s?(?<per>\p{L}{1,12}))?\)?$/iu;
const SUM = /^\d[\d.,]{0,12}$/u;
const NAMES = { euros: 'euros', pounds: 'pounds', dollars: 'dollars', dong: 'đồng' } as const;

/** A number that is called, and the columns of such that do not say so: "Số: 0909 118 340", "No.: 01632 960 417". */
const CALLED = /^\+?[\d(][\d\s().-]{7,20}$/u;
const OF_NUMBERS =
  /^(?:(?<vietnamese>số(?: liên hệ| máy)?|liên hệ|đ\.?t\.?|đt)|(?<english>no\.?|number|nr\.?|tel\.?|call|ring|contact|mob(?:ile)?\.?|cell))$/iu;

function said(cell: Cell): string {
  const { heading, value } = cell;
  const called = CALLED.test(value) ? OF_NUMBERS.exec(heading)?.groups : undefined;
  if (called !== undefined)
    return `${called['vietnamese'] === undefined ? 'phone number' : 'số điện thoại'} ${value}`;
  const { english, vietnamese } = (NUMBER.test(value) ? COUNTED.exec(heading)?.groups : undefined) ?? {};
  const counted = english ?? vietnamese;
  if (counted !== undefined) return `${value} ${counted.toLowerCase()}`;
  if (ISO_DAY.test(value)) return dayInWords(heading, value);
  const groups = (SUM.test(value) ? CURRENCY.exec(heading)?.groups : undefined) ?? {};
  const currency = Object.entries(NAMES).find(([name]) => groups[name] !== undefined)?.[1];
  const label = (currency === undefined ? heading : heading.replace(CURRENCY, '')).replaceAll('_', ' ');
  if (currency === undefined) return `${label} ${value}`;
  const per = groups['per'] === undefined ? '' : `${currency === NAMES.dong ? ' một ' : '/'}${groups['per']}`;
  return `${label} ${value} ${currency}${per}`.trim();
}
