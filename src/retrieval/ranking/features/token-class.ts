import type { Span } from '../../../corpus/article.ts';
import { isTypedInVietnamese } from '../../../text/looks-vietnamese.ts';
import { int32At } from '../../../text/number-at.ts';
import { isStopWord } from '../../analysis/stop-words.ts';
import { normalForms } from '../../analysis/tokens.ts';
import { ownSums } from '../../values/own-currency.ts';
import { isSum, isTime, statedContacts, statedFree } from './stated-forms.ts';

/** The kinds of answer that a token may be evidence for, as bits. */
export const CAPITAL = 1;
export const NUMBER = 2;
export const YEAR = 4;
export const DATE = 8;
export const MONEY = 16;
export const PERCENT = 32;
export const STOP = 64;
export const PERSON = 128;
export const PLACE = 256;
export const REASON = 512;
export const DEFINITION = 1_024;
export const QUOTED = 2_048;
export const MEASURE = 4_096;
export const MANNER = 8_192;
/** First word of its unit: its capital says nothing. */
export const FIRST = 16_384;
/** Part of a telephone number, an address of mail or web, a channel or handle. */
export const CONTACT = 32_768;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
/** Keyed by the word without case, as written. */
const DATES =
  words(`january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov
  dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter morning afternoon evening night today yesterday
  century decade weekend easter christmas tháng ngày năm thế-kỷ mùa hôm sáng chiều tối
  mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends mornings afternoons evenings nights
  noon midday midnight dusk dawn sunset sunrise tonight tomorrow weekday o'clock am pm daily weekly monthly yearly annually fortnightly
  trưa đêm khuya giờ tết`);
/** Shortened names of weekdays, which are words of their own in small letters. */
const SHORT_DAYS = words('Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun CN');
const NUMBER_WORDS =
  words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions
  dozen dozens half third quarter twice hai ba bốn sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ tỉ đôi nửa`);
const UNITS =
  words(`percent km kilometers kilometres miles mile metres meters metre meter feet foot inches inch cm mm kg kilograms pounds tons
  tonnes years year months month weeks week days day hours hour minutes minute seconds second degrees acres hectares gallons liters litres
  mph kmh daily weekly monthly yearly fortnightly fortnight overnight people năm tháng tuần ngày giờ phút giây mét người độ tấn lần tuổi m²  km² triệu tỷ tín`);
const TITLES =
  words(`mr mrs ms dr prof professor president minister general colonel captain sir lord lady king queen prince princess pope
  bishop senator governor judge justice chairman chairwoman director secretary chancellor emperor sheikh rep sen gov coach actor actress
  ông bà anh chị cô tướng tá vua hoàng bộ-trưởng thủ-tướng chủ-tịch giáo-sư`);
const PLACE_BEFORE = words(`in at near from to into across outside throughout around of ở tại đến từ`);
/** "Số 48 đường Lê Văn Hưu", "14 Tanner Street". */
const ADDRESS_BEFORE = words(`đường phố ngõ hẻm ngách phường quận huyện xã thôn ấp tỉnh`);
const ADDRESS_BEHIND = words(`street st road rd lane avenue ave square terrace quay`);
const REASONS =
  words(`because due since caused cause causes owing thanks reason reasons therefore so result resulted led allow allowed prevent
  avoid vì do bởi nhằm nên khiến để nhờ`);
const DEFINITIONS = words(
  `called known named defined means meaning refers termed is are was là gọi tên nghĩa mệnh`,
);
const MANNERS = words(`by through using via with bằng qua theo cách nhờ`);

/** How far after a number its unit is looked for, in characters: " million dollars" is 16. */
const LONGEST_UNIT = 18;
/** How far before a number a word is looked for that says what it is: "thursdays " is 10. */
const LONGEST_BEFORE = 14;
/** A letter of Vietnamese alone, so that "50k" is money. */
const VIETNAMESE = /[ăđơưạ-ỹ]/iu;
/** What is a sum in Vietnamese alone, with or without marks: "350k", "30 ngan". */
const MAY_BE_SUM = /\d\s?(?:k|tr\d*|nghin|ngan|trieu)(?![\p{L}\p{N}])/iu;

/** The classes of each token of a passage; `units` are its sentences. */
export function tokenClasses(
  text: string,
  tokens: readonly Span[],
  units: readonly { readonly first: number; readonly last: number }[],
): Int32Array {
  const classes = new Int32Array(tokens.length);
  const quotes = quotedStretches(text, tokens);
  const from = tokens[0]?.start ?? 0;
  const own = text.slice(from, tokens.at(-1)?.end ?? 0);
  const contacts = inPlace(statedContacts(own), from);
  const free = inPlace(statedFree(own), from);
  const ownMoney = inPlace(ownSums(own), from);
  const isVietnamese = VIETNAMESE.test(own) || (MAY_BE_SUM.test(own) && isTypedInVietnamese(own));
  let before = '';
  for (const [at, token] of tokens.entries()) {
    const surface = text.slice(token.start, token.end);
    const lower = surface.toLowerCase().normalize('NFC');
    let bits = 0;
    const isCapital = /^\p{Lu}/u.test(surface);
    if (isCapital) bits |= CAPITAL;
    if (isStopWord(normalForms(surface).marked)) bits |= STOP;
    if (/^\p{Nd}/u.test(surface)) {
      bits |= NUMBER;
      if (/^(?:1[0-9]|20)\d\d(?:s)?$/.test(surface)) bits |= YEAR | DATE;
      const prior = text.slice(Math.max(0, token.start - LONGEST_BEFORE), token.start);
      const next = text.slice(token.end, token.end + LONGEST_UNIT);
      if (isSum(surface, prior, next, isVietnamese)) bits |= MONEY;
      if (isTime(surface, prior, next)) bits |= DATE;
      if (/^\s?(?:%|percent|per cent|phần trăm)/u.test(next)) bits |= PERCENT;
      if (/^[:/]\d/.test(next) || /\d[/:]$/.test(prior)) bits |= DATE;
    }
    if (NUMBER_WORDS.has(lower)) bits |= NUMBER;
    if (DATES.has(lower)) bits |= DATE;
    if (UNITS.has(lower)) bits |= MEASURE;
    if (isCapital && TITLES.has(before)) bits |= PERSON;
    if (isCapital && (PLACE_BEFORE.has(before) || ADDRESS_BEFORE.has(before))) bits |= PLACE;
    if (isCapital && at > 0 && ADDRESS_BEHIND.has(lower)) {
      const street = int32At(classes, at - 1);
      if (street & CAPITAL) classes[at - 1] = street | PLACE;
    }
    if (REASONS.has(lower)) bits |= REASON;
    if (DEFINITIONS.has(lower)) bits |= DEFINITION;
    if (MANNERS.has(lower)) bits |= MANNER;
    if (SHORT_DAYS.has(surface)) bits |= DATE;
    if (holds(quotes, token)) bits |= QUOTED;
    if (holds(contacts, token)) bits |= CONTACT;
    if (holds(free, token) || holds(ownMoney, token)) bits |= MONEY;
    classes[at] = bits;
    before = lower;
  }
  for (const { first, last } of units) {
    if (first < last) classes[first] = int32At(classes, first) | FIRST;
  }
  // Two capitals in a row inside a sentence look like a person's name; a month before a number is a date.
  for (let at = 0; at + 1 < classes.length; at++) {
    const here = int32At(classes, at);
    const next = int32At(classes, at + 1);
    if (
      here & CAPITAL &&
      next & CAPITAL &&
      !(here & (STOP | DATE)) &&
      !(next & (STOP | DATE)) &&
      isJoined(text, tokens, at)
    ) {
      classes[at] = here | PERSON;
      classes[at + 1] = next | PERSON;
    }
    if (here & DATE && next & NUMBER && isJoined(text, tokens, at)) classes[at + 1] = next | DATE;
    if (here & NUMBER && next & DATE && isJoined(text, tokens, at)) classes[at] = here | DATE;
  }
  return classes;
}

function inPlace(spans: readonly Span[], from: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + from, end: end + from }));
}

function holds(stretches: readonly Span[], { start, end }: Span): boolean {
  return stretches.some((stretch) => start >= stretch.start && end <= stretch.end);
}

/** Whether only a space or an initial's dot stands between a token and the next. */
function isJoined(text: string, tokens: readonly Span[], at: number): boolean {
  const gap = text.slice(tokens[at]?.end, tokens[at + 1]?.start);
  return gap === ' ' || gap === '. ' || gap === '-';
}

/** Text between quotation marks, up to 200 characters. */
function quotedStretches(text: string, tokens: readonly Span[]): Span[] {
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? 0;
  const stretches: Span[] = [];
  for (const match of text.slice(from, to + 1).matchAll(/"[^"\n]{2,200}"|“[^”\n]{2,200}”|«[^»\n]{2,200}»/g)) {
    stretches.push({ start: from + match.index, end: from + match.index + match[0].length });
  }
  return stretches;
}
