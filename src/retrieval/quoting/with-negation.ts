import type { Span } from '../../corpus/article.ts';
import { NOT } from '../values/negations.ts';

/** What denies the words behind it, and the small words that may stand between: "no", "not on", "never more than", "không được". */
const DENIES = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${NOT}|no|without|neither|nor|đừng|ko)(?:\s+(?:be|a|an|any|the|more|less|later|earlier|longer|than|on|in|at|for|before|after|until|từ|vào|có|được|phải|quá))*\s+$`,
  'iu',
);
/** Characters before a span that are looked at. */
const BEFORE = 40;

/** A span of a quote, from what denies it on: "there is **no toilet**" must not read "there is no **toilet**". */
export function withNegation(
  span: Span,
  { text, quote }: { readonly text: string; readonly quote: Span },
): Span {
  const from = Math.max(quote.start, span.start - BEFORE);
  const denied = DENIES.exec(text.slice(from, span.start));
  return denied === null ? span : { start: from + denied.index, end: span.end };
}
