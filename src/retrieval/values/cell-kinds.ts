import type { QuestionType } from '../question/question-kinds.ts';
import { statedContacts, statedFree } from '../ranking/features/stated-forms.ts';
import { datesInUnit } from './dates-in-unit.ts';
import { shortDays } from './fitting-values.ts';
import { isMoney, statedAmounts } from './stated-amounts.ts';
import { vagueDates } from './vague-dates.ts';

/** A cell of a table's row, with the heading above it. */
export interface HeadedCell {
  readonly heading: string;
  readonly value: string;
}

/** One way to tell that a cell states what is asked for. */
type Way = (cell: HeadedCell, vietnamese: boolean) => boolean;

/** Headings above prices; a deposit is given back. */
const OF_MONEY =
  /(?<![a-zÀ-ỹ])(?:prices?|fees?|costs?|charges?|fares?|tuition|rates?|subs|dues|giá|phí|học phí|lệ phí|tiền(?! cọc| đặt cọc)|eur(?:os?)?|gbp|usd|vnd|vnđ|đồng|(?:don[_ ])?gia|(?:hoc|le)[_ ]phi|thanh[_ ]tien)(?![a-zÀ-ỹ])|[€£$₫]|(?<=\()đ(?=[/)])/iu;
/** What it is paid for, behind a sum: "500k/tháng", "40 per month". */
const PAID_FOR = String.raw`(?:\s?(?:/|per|a|một|mỗi)\s?[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ ]*)?`;
/** A sum that is written without its currency, and looks like one: "3.200.000", "450k", "12.50". */
const WRITTEN_SUM = new RegExp(
  String.raw`^(?:\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?k|\d+[.,]\d\d)${PAID_FOR}$`,
  'iu',
);
/** Headings above numbers that are no sums. */
const NO_SUM =
  /^(?:(?:no|nr|id|time|date|day|year|age|places|seats|capacity|number|minutes|hours|weeks|sessions|lessons|classes|floor|level|length|metres|points|rank|size|duration|phone|room)(?![a-zÀ-ỹ])|stt|ngày|giờ|tuổi|số (?!tiền)|sĩ số|thời|phòng|tầng|buổi|hạng|điểm|tuần)/iu;
const WHOLE_NUMBER = new RegExp(String.raw`^\d+${PAID_FOR}$`, 'iu');
/** Headings above people. */
const OF_PEOPLE =
  /(?<![a-zÀ-ỹ])(?:who|teachers?|tutors?|trainers?|instructors?|coach(?:es)?|leaders?|leads?(?! time)|in charge|responsible|on duty|duty|staff|stewards?|marshals?|wardens?|hosts?|speakers?|contact|captain|skippers?|helms?|drivers?|chair|secretary|organi[sz]ers?|judges?|referees?|person|winners?|champions?|players?|riders?|runners?|artists?|authors?|by|giáo viên|người (?:dạy|phụ trách|hướng dẫn|dẫn|thắng|đoạt giải|chơi|liên hệ|tổ chức)|thầy|cô|người trực|trực|ca trưởng|nhân viên|phụ trách|hướng dẫn|huấn luyện viên|liên hệ|họ (?:và )?tên|diễn giả|đội trưởng|thuyền trưởng|chủ nhiệm|vô địch|quán quân)(?![a-zÀ-ỹ])/iu;
/** Headings above places. */
const OF_PLACES =
  /^(?:(?:meeting |training |pick-?up |drop-?off )?(?:where|place|venue|location|hall|room|court|field|pitch|pool|studio|address|point|stop|site)s?|(?:nơi|địa điểm|phòng|sân|hội trường|nhà|hồ|bến|khu|địa chỉ|ở đâu|điểm đón|chỗ)(?: [a-zÀ-ỹ]+){0,2})$/iu;
/** A place and no rank: "Linden Road", but not "2nd". */
const HAS_WORD = /\p{L}{3}/u;

/** "Hanneke Vos", "Nguyễn Văn An": two capitalised words or more. */
const LIKE_A_NAME = /^\p{Lu}[A-Za-zÀ-ỹ'’-]+(?: (?:(?:van|von|de|da|di|la) )?\p{Lu}[A-Za-zÀ-ỹ'’.-]*){1,3}$/u;

/** How a cell of a kind is told, the surest way first; none for kinds that a cell alone does not show. */
const WAYS: Partial<Record<QuestionType, readonly Way[]>> = {
  money: [
    isOfPrices,
    ({ value }, vietnamese) => statedAmounts(value, vietnamese).some(isMoney) || isFree(value),
    ({ heading, value }) => WRITTEN_SUM.test(value) && !NO_SUM.test(heading),
    ({ heading, value }) => WHOLE_NUMBER.test(value) && !NO_SUM.test(heading),
  ],
  date: [
    ({ heading, value }) =>
      !OF_MONEY.test(heading) && [datesInUnit, shortDays, vagueDates].some((read) => read(value).length > 0),
  ],
  person: [
    ({ heading, value }) => OF_PEOPLE.test(heading) && /\p{Lu}/u.test(value),
    ({ value }) => LIKE_A_NAME.test(value),
  ],
  place: [({ heading, value }) => OF_PLACES.test(heading) && HAS_WORD.test(value)],
  contact: [({ value }) => statedContacts(value).length > 0],
};

/** Whether a cell stands below a heading of prices, and states one: "Giá bán (đ): 480000". */
export function isOfPrices({ heading, value }: HeadedCell): boolean {
  return OF_MONEY.test(heading) && (/\d/.test(value) || isFree(value));
}

/** Those of a row's cells that state what a question of this kind asks for, told in the surest way that tells any. */
export function cellsOfKind<T extends HeadedCell>(
  cells: readonly T[],
  type: QuestionType,
  vietnamese: boolean,
): readonly T[] {
  for (const isOfKind of WAYS[type] ?? []) {
    const found = cells.filter((cell) => isOfKind(cell, vietnamese));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a cell may state what a question of this kind asks for, told in any way. */
export function mayStateKind(cell: HeadedCell, type: QuestionType, vietnamese: boolean): boolean {
  return (WAYS[type] ?? []).some((isOfKind) => isOfKind(cell, vietnamese));
}

function isFree(value: string): boolean {
  return statedFree(value).length > 0;
}
