import type { Span } from '../../corpus/article.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { NOT } from '../values/negations.ts';

/** "**Khỏi** đội mũ" spares it, and "ra khỏi" leaves a place. */
const SPARES = '(?<!(?:ra|rời|thoát|tránh|đi|bước|qua) )khỏi|miễn';

/** What denies the words behind it, and the small words that may stand between: "no", "not on", "never more than", "không được". */
const DENIES = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${NOT}|no|nobody|no one|without|neither|nor|đừng|ko|không ai|chẳng ai|${SPARES})(?:\s+(?:be|is|are|gets?|a|an|any|the|more|less|later|earlier|longer|than|on|in|at|for|before|after|until|từ|vào|có|được|phải|quá))*\s+$`,
  'iu',
);
/** The same, before a few other words: whoever asks whether has no answer without it. */
const DENIES_CLAUSE = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${NOT}|no|nobody|no one|đừng|ko|không ai|chẳng ai)(?:\s+[A-Za-zÀ-ỹ'’-]+){1,4}\s+$`,
  'iu',
);
/** Whom it holds for: "families **who** don't want to **can** pay instead", "ai không tới **thì** đóng tiền". */
const OF_WHOM =
  /(?<![a-zÀ-ỹ])(?:who|that|anyone|anybody|those|if (?:you|they|we)|ai|nếu|người nào|nhà nào)(?: really| still)?\s+$/iu;
const MAY = /^(?:can|may|must|should|will|pays?|thì|phải|có thể|được)(?![a-zÀ-ỹ])/iu;
/** Characters before a span that are looked at. */
const BEFORE = 40;

/** A span of a quote, from what denies it on: "there is **no toilet**" must not read "there is no **toilet**". */
export function withNegation(
  span: Span,
  {
    text,
    quote,
    type,
  }: { readonly text: string; readonly quote: Span; readonly type?: QuestionType | undefined },
): Span {
  const from = Math.max(quote.start, span.start - BEFORE);
  const before = text.slice(from, span.start);
  const denied = DENIES.exec(before) ?? (type === 'other' ? DENIES_CLAUSE.exec(before) : null);
  const isOfOthers =
    denied !== null && OF_WHOM.test(before.slice(0, denied.index)) && MAY.test(text.slice(span.start));
  return denied === null || isOfOthers ? span : { start: from + denied.index, end: span.end };
}

/** What denies words that a span does not reach: "… with a tow float, **and never** when racing is on". */
const OPEN_END = new RegExp(
  String.raw`[\s,;]+(?:(?:and|but|or|và|nhưng|hoặc)\s+)?(?:${NOT}|no|nor|neither|without|đừng|trừ|except)$`,
  'iu',
);

/** A span without a word at its end that denies what stands behind it. */
export function withoutOpenEnd({ start, end }: Span, { text }: { readonly text: string }): Span {
  return { start, end: start + text.slice(start, end).replace(OPEN_END, '').length };
}
