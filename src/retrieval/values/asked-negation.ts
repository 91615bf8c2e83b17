import { NOT } from './negations.ts';

/** Where a question has another clause beside the one that asks: "I can't find it**,** when is the fair". */
const CLAUSES = /[,;.!?](?=\s)|\s[–—-]\s|(?<![a-zÀ-ỹ])(?:but|nhưng|mà)(?![a-zÀ-ỹ])/iu;
/** Words that ask. */
const ASKS =
  /(?<![a-zÀ-ỹ])(?:when|what|which|who|whose|whom|where|how|why|nào|mấy|ai|gì|đâu|bao|sao|nao|may|gi|dau)(?![a-zÀ-ỹ])/iu;
/** What somebody does not know is no part of what is asked: "I **don't know** when it is", "**không biết** khi nào". */
const UNKNOWN = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${NOT})(?:\s+(?:yet|really|quite|even|thể|có|hề|được))*\s+(?:know|find|see|remember|recall|sure|understand|say|tell|think|get|work out|biết|thấy|nhớ|hiểu|rõ|tìm|ghi|nói|chắc|biet|thay|nho)(?![A-Za-zÀ-ỹ])`,
  'giu',
);
/** Asks for what does not hold; "có … không?" does not. */
const DENIED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?!không\s*\P{L}*$)(?:${NOT}|no|closed|before)(?![A-Za-zÀ-ỹ])`,
  'iu',
);
/** Asks for what no longer holds. */
const ONCE =
  /(?<![a-zÀ-ỹ])(?:previous[a-zÀ-ỹ]*|originally|used to|former[a-zÀ-ỹ]*|last (?:year|season|term|month|time)|trước đây|trước kia|ban đầu|năm ngoái|năm trước|hồi trước)(?![a-zÀ-ỹ])|(?<![a-zÀ-ỹ])(?:was|were|did) .*\sbefore\W*$/iu;

/** Whether a question asks for what does not hold: "which day is there no class". */
export function asksForDenied(question: string): boolean {
  const clauses = question.normalize('NFC').replaceAll(UNKNOWN, ' ').split(CLAUSES);
  const asking = clauses.filter((clause) => ASKS.test(clause));
  return (asking.length > 0 ? asking : clauses).some((clause) => DENIED.test(clause));
}

/** Whether a question asks for what no longer holds: "how much was it last year". */
export function asksForOnce(question: string): boolean {
  return ONCE.test(question.normalize('NFC'));
}
