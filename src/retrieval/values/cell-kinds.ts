import { isMoney, statedAmounts } from '../disagreement/stated-amounts.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { statedContacts, statedFree } from '../ranking/features/stated-forms.ts';
import { datesInUnit } from './dates-in-unit.ts';
import { shortDays } from './fitting-values.ts';
import { vagueDates } from './vague-dates.ts';

/** A sum that is written without its currency: "3.200.000", "450k", "60". */
const BARE_SUM = /^\d{1,3}(?:[.,]\d{3})+$|^\d+k?$/iu;
/** Headings above numbers that are no sums. */
const NO_SUM =
  /^(?:(?:no|nr|id|time|date|day|year|age|places|seats|capacity|number|minutes|hours|weeks|duration|phone|room)(?![\p{L}\p{M}])|stt|ngày|giờ|tuổi|số (?!tiền)|sĩ số|thời|phòng)/iu;
/** Headings above people. */
const OF_PEOPLE =
  /(?<![\p{L}\p{M}])(?:who|name|teachers?|tutors?|trainers?|coach(?:es)?|leaders?|led by|hosts?|speakers?|contact|captain|chair|person|with|by|winners?|players?|giáo viên|người|thầy|cô|phụ trách|hướng dẫn|huấn luyện viên|liên hệ|họ tên|tên|diễn giả)(?![\p{L}\p{M}])/iu;

/** Whether a cell of a table states what a question of this kind asks for; false for kinds that a cell alone does not show. */
export function statesKind(
  { heading, value }: { readonly heading: string; readonly value: string },
  type: QuestionType,
  vietnamese: boolean,
): boolean {
  if (type === 'money') {
    const isSum = statedAmounts(value, vietnamese).some(isMoney) || statedFree(value).length > 0;
    return isSum || (BARE_SUM.test(value) && !NO_SUM.test(heading));
  }
  if (type === 'date') return [datesInUnit, shortDays, vagueDates].some((read) => read(value).length > 0);
  if (type === 'person') return OF_PEOPLE.test(heading) && /\p{Lu}/u.test(value);
  return type === 'contact' && statedContacts(value).length > 0;
}
