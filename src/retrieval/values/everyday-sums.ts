import type { Span } from '../../corpus/article.ts';
import { NOTHING_COUNTED } from '../../text/nothing-counted.ts';
import { ENGLISH_NUMBERS, ENGLISH_TENS } from '../../text/number-words.ts';

/** A number as people say sums, with the currency where the word itself names one. */
export interface EverydaySum extends Span {
  readonly reading: number;
  /** `£`, `đ`, or empty where only what stands behind it says what is counted. */
  readonly unit: string;
}

const DIGITS: Readonly<Record<string, number>> = {
  nửa: 0.5,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};
const THOUSANDS: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const MILLION = 1e6;

const DIGIT = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín';
const LAST_DIGIT = `${DIGIT}|mốt|tư|lăm`;
const TENS = `(?:(?:${DIGIT}) mươi|mười)(?: (?:${LAST_DIGIT}))?`;
const BELOW_THOUSAND = `(?:(?:${DIGIT}) trăm(?: (?:(?:linh|lẻ) (?:${LAST_DIGIT})|${TENS}))?|${TENS}|${DIGIT})`;
const SCALE = Object.keys(THOUSANDS).join('|');
/** "Hai trăm năm mươi nghìn", "một triệu hai trăm nghìn", "nửa triệu", "hai triệu rưỡi": "năm" is a year unless a scale comes behind it. */
const SPELLED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\p{N}])(?:nửa|${BELOW_THOUSAND}) (?:${SCALE})(?: rưỡi| (?:${BELOW_THOUSAND}) (?:${SCALE}))?(?![A-Za-zÀ-ỹ\p{N}])`,
  'gu',
);
/** "70k", "1tr", "1tr2", "1,5tr"; a distance of a run is written alike. */
const SHORT =
  /(?<![A-Za-zÀ-ỹ\p{N}.,:-]|(?<!k)\/|(?:chạy|cự ly|đường|giải) )(\d{1,4}(?:[.,]\d{1,2})?)(k|tr(\d{1,3})?)(?![A-Za-zÀ-ỹ\p{N}]|\s?(?:người|lượt|bước|km|run|follow))/gu;
/** "Điều chỉnh học phí: Ong 1.050.000, Bướm 1.100.000", "Ong lên 380.000": no currency is written where all know what is counted. */
const GROUPED = /(?<![A-Za-zÀ-ỹ\p{N}.,/:-]|số )\d{1,3}(?:\.\d{3})*\.(?:000|500)(?![\p{N}.,]?\p{N})/gu;
const OF_MONEY =
  /(?<![a-zà-ỹ])(?:học phí|lệ phí|phí|giá|tiền|tính|đóng|thu|nộp|cọc|vé|trả|quỹ|lương|thưởng|phạt)(?![a-zà-ỹ])/u;
/** In front of what those pay whom it names: "người lớn **300.000** kể từ tháng 10, thẻ thành viên **250.000**". */
const OF_PAYER =
  /(?<![a-zà-ỹ])(?:người lớn|trẻ em|trẻ con|thành viên|hội viên|học sinh|sinh viên|khách(?: thường| lẻ| ngoài| vãng lai)?)(?::| là)? $/u;

/** In front of a sum that changes. */
const CHANGED_TO = /(?<![a-zà-ỹ])(?:lên|xuống|còn|thành(?! (?:viên|phố|phần|tích))|là)(?: \p{L}+)? $/u;

/** "A tenner", "a fiver". */
const NOTES = /(?<![A-Za-zÀ-ỹ\p{N}])an? (tenner|fiver)(?![A-Za-zÀ-ỹ\p{N}])/gu;
/** What is said behind the currency, and how many hundredths that is: "fifty", "twenty-five". */
const HUNDREDTHS: ReadonlyMap<string, number> = new Map(
  ['ten', ...ENGLISH_TENS].flatMap((word, at) => [
    [`${word}-five`, (at + 1) * 10 + 5],
    [word, (at + 1) * 10],
  ]),
);
const SPOKEN_CURRENCY: Readonly<Record<string, string>> = {
  pound: '£',
  quid: '£',
  euro: '€',
  dollar: '$',
  buck: '$',
};
/** "Seven pounds fifty a head": fifty people are none of it. */
const SPOKEN = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\p{N}.,-])(${ENGLISH_NUMBERS.join('|')}|twenty|\d{1,3}) (${Object.keys(SPOKEN_CURRENCY).join('|')})s? (${[...HUNDREDTHS.keys()].join('|')}|\d{2})(?=\s*(?:[.,;:)!?\n*–-]|$)|\s(?:an?|each|per|for|to|on|if|and|or|at|with|starting|from)(?![A-Za-zÀ-ỹ]))`,
  'gu',
);
/** "80p" are pence; "720p" is none. */
const PENCE = /(?<![A-Za-zÀ-ỹ\p{N}.,:/$€£-])(\d{1,2})(?:p| pence)(?![A-Za-zÀ-ỹ\p{N}])/gu;
const TWENTY = 20;
const TENNER = 10;
const FIVER = 5;
const PENCE_OF_POUND = 100;

/** The sums of a text, in lower case, in the words and short forms of everyday; "70k" is one in Vietnamese alone. */
export function everydaySums(lower: string, vietnamese: boolean): EverydaySum[] {
  const spelled = [...lower.matchAll(SPELLED)].map(({ 0: whole, index }) =>
    sumAt(index, whole, spelledNumber(whole), ''),
  );
  const notes = [...lower.matchAll(NOTES)].map(({ 0: whole, 1: note, index }) =>
    sumAt(index, whole, note === 'tenner' ? TENNER : FIVER, '£'),
  );
  const pence = [...lower.matchAll(PENCE)].map(({ 0: whole, 1: number, index }) =>
    sumAt(index, whole, Number(number) / PENCE_OF_POUND, '£'),
  );
  if (!vietnamese) return [...spelled, ...notes, ...pence, ...spokenSums(lower)];
  const short = [...lower.matchAll(SHORT)].map(({ 0: whole, 1: number = '', 2: scale, 3: rest, index }) =>
    sumAt(index, whole, shortNumber(number, scale === 'k', rest), 'đ'),
  );
  return [...spelled, ...notes, ...short, ...groupedSums(lower)];
}

/** Characters in front of a sum that are looked at. */
const AROUND = 30;

function groupedSums(lower: string): EverydaySum[] {
  const sums = uncountedThousands(lower);
  const isOfMoney =
    OF_MONEY.test(lower) ||
    sums.some(({ index }) => OF_PAYER.test(lower.slice(Math.max(0, index - AROUND), index)));
  return sums
    .filter(({ index }) => isOfMoney || CHANGED_TO.test(lower.slice(0, index)))
    .map(({ 0: whole, index }) => sumAt(index, whole, Number(whole.replaceAll('.', '')), 'đ'));
}

/** The sums of a price list that says nowhere what they are, to whoever asks for a price: "Nhuộm tóc dài 450.000 kể từ 1/10, thẻ hội viên 390.000". */
export function sumsOfPriceList(text: string): readonly Span[] {
  return uncountedThousands(text.toLowerCase()).map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}

/** The round thousands behind which nothing is counted. */
function uncountedThousands(lower: string): readonly RegExpExecArray[] {
  return [...lower.matchAll(GROUPED)].filter(({ 0: whole, index }) =>
    COUNTS_NOTHING.test(lower.slice(index + whole.length)),
  );
}

/** "Seven pounds fifty". */
function spokenSums(lower: string): EverydaySum[] {
  return [...lower.matchAll(SPOKEN)].map(
    ({ 0: said, 1: whole = '', 2: currency = '', 3: part = '', index }) => {
      const named = ENGLISH_NUMBERS.indexOf(whole) + 1;
      const units = whole === 'twenty' ? TWENTY : named || Number(whole);
      const hundredths = HUNDREDTHS.get(part) ?? Number(part);
      return sumAt(index, said, units + hundredths / PENCE_OF_POUND, SPOKEN_CURRENCY[currency] ?? '');
    },
  );
}

function sumAt(start: number, whole: string, reading: number, unit: string): EverydaySum {
  return { start, end: start + whole.length, reading, unit };
}

/** "1tr2" is 1.2 million, as "1tr200" is. */
function shortNumber(number: string, isThousand: boolean, rest: string | undefined): number {
  const whole = Number(number.replace(',', '.'));
  return Math.round((isThousand ? 1e3 : MILLION) * (whole + (rest === undefined ? 0 : Number(`0.${rest}`))));
}

function spelledNumber(words: string): number {
  let [sum, part, scale] = [0, 0, 0];
  for (const word of words.split(' ')) {
    const thousands = THOUSANDS[word];
    if (thousands !== undefined) {
      sum += part * thousands;
      part = 0;
      scale = thousands;
    } else if (word === 'rưỡi') sum += scale / 2;
    else if (word === 'trăm') part *= 100;
    else if (word === 'mười') part += 10;
    else if (word === 'mươi') part += 9 * (part % 10);
    else part += DIGITS[word] ?? 0;
  }
  return sum + part;
}

/** What may stand behind a sum without its currency: "hai trăm nghìn **một** người", but "hai nghìn người". */
const COUNTS_NOTHING = new RegExp(
  `^(?:\\s*(?:$|[.,;:)/!?\\n*·–-])|\\s(?:1|${NOTHING_COUNTED})(?![A-Za-zÀ-ỹ]))`,
  'u',
);
const THOUSANDS_LAST = /(?:nghìn|ngàn|triệu|tỷ|tỉ|rưỡi)$/u;

/** Whether a number with its scale is a sum though it names no currency, by what stands behind it. */
export function isBareSum(amount: string, after: string): boolean {
  return THOUSANDS_LAST.test(amount) && COUNTS_NOTHING.test(after);
}

const CURRENCY_BEHIND = /^\s?(?:đồng|vnd|vnđ|đô|đ|dong|usd|dollars?|euros?|pounds?|[$€£])(?![a-zÀ-ỹ])/iu;
const SAYS_ALL =
  /(?:(?:pounds?|quid|euros?|dollars?|bucks?) \S+|\dk|\dtr\d*|\dp|pence|tenner|fiver|nghìn|ngàn|triệu|tỷ|tỉ|rưỡi)$/iu;

/** Whether a sum says all by itself, so that the word behind it is no currency: "**nửa triệu** cả năm". */
export function isWholeSum(text: string, { start, end }: Span): boolean {
  return SAYS_ALL.test(text.slice(start, end)) && !CURRENCY_BEHIND.test(text.slice(end));
}
