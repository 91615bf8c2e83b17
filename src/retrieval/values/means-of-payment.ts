import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { type AskedQuote, trimmed } from './answer-phrase.ts';

/** Asks how one may pay: "can i pay with cash for a toastie", "có quẹt thẻ được không". Without marks. */
const ASKS_HOW_TO_PAY =
  /\b(?:pay|paying|take|accept|tra|thanh toan|dong tien)\b.*\b(?:cash|cards?|contactless|apple pay|google pay|paypal|che(?:que|ck)s?|tien mat|chuyen khoan|the)\b|\bcash or card\b|\b(?:quet|ca) the\b|\bhow (?:do|can|should) (?:i|we|you|u) pay\b|\bchuyen khoan (?:duoc|dc)\b/;
const MEANS =
  /(?<![a-zÀ-ỹ])(?:cash|cards?|card[- ]only|contactless|apple pay|google pay|paypal|bank transfer|che(?:que|ck)s?|tiền mặt|chuyển khoản|quẹt thẻ|thẻ)(?![a-zÀ-ỹ])/iu;

/** The first sentence of a quote that says by what one pays, where a question asks for that; undefined where none does. */
export function paymentIn(
  sentences: readonly Span[],
  { text, question }: Pick<AskedQuote, 'text' | 'question'>,
): Span | undefined {
  if (!ASKS_HOW_TO_PAY.test(foldMarks(question.normalize('NFC').toLowerCase()))) return undefined;
  const said = sentences.find(({ start, end }) => {
    const words = text.slice(start, end);
    return MEANS.test(words) && !/[?？]\s*$/u.test(words);
  });
  return said && trimmed(text, said.start, said.end);
}
