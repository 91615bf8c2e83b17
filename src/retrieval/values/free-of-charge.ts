import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { type AskedQuote, trimmed } from './answer-phrase.ts';
import { CLAUSE_EDGES, lastClause } from './clause-edges.ts';

/** Asks whether something costs anything: "có mất phí ko", "is it free", "do i have to pay for the hall". Without marks. */
const ASKS_WHETHER_PAID =
  /\b(?:mat|ton|thu|tra|dong) (?:them )?(?:phi|tien)\b.*\b(?:khong|ko|k|hong|hok|hem)\b|\bmien phi\b|\b(?:is|are)\b.*\bfree\b(?! (?:on|at|for me|tomorrow|today))|\bfor free\b|\bcosts? (?:me |us )?anything\b|\b(?:have|has|need|got) to pay\b(?! (?:by|in|with))|\bis there (?:a|any) (?:charge|fee|cost)\b/;
/** Says that it costs nothing: "Mượn trong 3 tiếng **không mất tiền**"; "sugar-free" is another thing. */
const FREE =
  /(?<![a-zÀ-ỹ-])(?:(?:không|chẳng|ko|k) (?:mất|tốn|thu|phải trả|phải đóng|tính) (?:thêm )?(?:tiền|phí|đồng nào)|miễn phí|free(?: of charge)?(?! (?:of|from|time|day|place|space|seat|room|kick|style|range)(?![a-z]))|(?:no|without|without any) (?:charge|fee|extra cost)|(?:costs?|pay|pays|charge) nothing|for nothing)(?![a-zÀ-ỹ-])/iu;

/** The clause of a quote that says that something costs nothing, where a question asks whether it does; undefined where none does. */
export function freeIn(
  sentences: readonly Span[],
  { text, question }: Pick<AskedQuote, 'text' | 'question'>,
): Span | undefined {
  if (!ASKS_WHETHER_PAID.test(foldMarks(question.normalize('NFC').toLowerCase()))) return undefined;
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    const said = FREE.exec(sentence);
    if (said === null || /[?？]\s*$/u.test(sentence)) continue;
    const from = start + said.index - lastClause(sentence.slice(0, said.index)).length;
    const behind = start + said.index + said[0].length;
    const [edge] = [...text.slice(behind, end).matchAll(CLAUSE_EDGES)];
    return trimmed(text, from, edge === undefined ? end : behind + edge.index);
  }
  return undefined;
}
