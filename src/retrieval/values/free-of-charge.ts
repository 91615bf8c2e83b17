import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { type AskedQuote, trimmed } from './answer-phrase.ts';
import { clausesIn } from './clause-edges.ts';

/** Asks whether something costs anything: "có mất phí ko", "is it free", "do i have to pay for the hall". Without marks. */
const ASKS_WHETHER_PAID =
  /\b(?:mat|ton|thu|tra|dong) (?:them )?(?:phi|tien)\b.*\b(?:khong|ko|k|hong|hok|hem)\b|\bmien phi\b|\b(?:is|are)\b.*\bfree\b(?! (?:on|at|for me|tomorrow|today))|\bfor free\b|\bcosts? (?:me |us )?anything\b|\b(?:have|has|need|got) to pay\b(?! (?:by|in|with))|\bis there (?:a|any) (?:charge|fee|cost)\b/;
/** Says that it costs nothing: "Mượn trong 3 tiếng **không mất tiền**"; "sugar-free" is another thing. */
const FREE =
  /(?<![a-zÀ-ỹ-])(?:(?:không|chẳng|ko|k) (?:mất|tốn|thu|phải trả|phải đóng|tính) (?:thêm )?(?:tiền|phí|đồng nào)|miễn phí|free(?: of charge)?(?! (?:of|from|time|day|place|space|seat|room|kick|style|range)(?![a-z]))|(?:no|without|without any) (?:charge|fee|extra cost)|(?:costs?|pay|pays|charge) nothing|for nothing)(?![a-zÀ-ỹ-])/iu;

/**
 * The clause of a quote that says that something costs nothing, where a question asks whether it does; undefined where none does, and where another
 * clause of the sentence has a sum and more of the question: "lần đầu miễn phí, lần hai thu 150k".
 */
export function freeIn(
  sentences: readonly Span[],
  { text, question, asked }: Pick<AskedQuote, 'text' | 'question' | 'asked'>,
): Span | undefined {
  if (!ASKS_WHETHER_PAID.test(foldMarks(question.normalize('NFC').toLowerCase()))) return undefined;
  const held = (clause: Span): number =>
    asked.filter(({ start, end }) => start >= clause.start && end <= clause.end).length;
  for (const sentence of sentences) {
    const clauses = clausesIn(text, sentence);
    const free = clauses.find(({ start, end }) => FREE.test(text.slice(start, end)));
    if (free === undefined || /[?？]\s*$/u.test(text.slice(sentence.start, sentence.end))) continue;
    const isOther = clauses.some(
      (one) => one !== free && /\d/u.test(text.slice(one.start, one.end)) && held(one) > held(free),
    );
    return isOther ? undefined : trimmed(text, free.start, free.end);
  }
  return undefined;
}
