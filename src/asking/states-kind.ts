import { tokenize } from '../retrieval/analysis/tokens.ts';
import type { QuestionType } from '../retrieval/question/question-kinds.ts';
import {
  DATE,
  MONEY,
  NUMBER,
  PERCENT,
  PERSON,
  PLACE,
  REASON,
  tokenClasses,
  YEAR,
} from '../retrieval/ranking/features/token-class.ts';
import { datesInUnit } from '../retrieval/values/dates-in-unit.ts';

/** What a text must hold to state a kind of answer; kinds that are not here cannot be told from the words alone. */
const EVIDENCE: Partial<Readonly<Record<QuestionType, number>>> = {
  date: DATE | YEAR,
  count: NUMBER,
  measure: NUMBER,
  money: MONEY,
  percent: PERCENT,
  reason: REASON,
  place: PLACE,
  person: PERSON,
};

/** Words for a stretch of time that name none by themselves: "năm" is five, too. */
const NO_DATE = /^(?:tháng|ngày|năm|mùa)$/u;

/** Words that state a kind without one token of evidence: a currency behind "40 million", a number behind "costs"; a purpose, which is a reason. */
const PHRASES: Partial<Readonly<Record<QuestionType, RegExp>>> = {
  money:
    /(?<=\p{N}[^.?!]{0,30})(?:dollars?|euros?|pounds?|quid|bucks|yen|yuan|usd|vnd|dong|đồng|đô la)(?![a-zÀ-ỹ])|(?<![a-zÀ-ỹ])(?:fees?|prices?|costs?|giá|phí)(?![a-zÀ-ỹ])[^.?!\p{N}]{0,12}\p{N}|(?<![a-zÀ-ỹ\p{N}.,:/])(?:\d{1,3}p|\d{2,3}k(?! (?:run|race|walk|ride|route)))(?![a-zÀ-ỹ\p{N}])/iu,
  reason:
    /\b(?:in order to|so as to|aim(?:s|ed|ing) (?:to|at)|to (?:ensure|make sure|help|improve|protect))\b/iu,
};

/** Whether a text plainly holds something of the kind that a question asks for; true for kinds that cannot be recognised. */
export function statesKind(text: string, type: QuestionType): boolean {
  const wanted = EVIDENCE[type];
  if (wanted === undefined || PHRASES[type]?.test(text) === true) return true;
  const tokens = tokenize(text);
  const classes = tokenClasses(text, tokens, []);
  // "On 28 and 29 March" counts nothing.
  const dates = type === 'count' ? datesInUnit(text) : [];
  return tokens.some(({ start, end }, at) => {
    const isOfKind = ((classes[at] ?? 0) & wanted) !== 0;
    const isInDate = dates.some((date) => date.start <= start && end <= date.end);
    return (
      isOfKind &&
      !isInDate &&
      !(type === 'date' && NO_DATE.test(text.slice(start, end).toLowerCase().normalize('NFC')))
    );
  });
}

/** Whether a text certainly holds nothing of a kind; a place ("over the Saigon river") or a person ("the mayor") can go unnoticed. */
export function lacksKind(text: string, type: QuestionType): boolean {
  return type !== 'place' && type !== 'person' && !statesKind(text, type);
}
