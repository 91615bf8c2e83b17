import type { Span } from '../../corpus/article.ts';

/** What stands between a bracket and what goes on behind it. */
const BEHIND_BRACKET = /^\)[\s:,;.–—-]*/u;

/** A stretch that begins within a bracket and goes on behind it, from there on: "UPDATE (Zak, 30/3): **because of the landslip we go by minibus**". */
export function outsideBracket(span: Span, text: string, from: number): Span {
  const before = text.slice(from, span.start);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return span;
  const own = text.slice(span.start, span.end);
  const close = own.indexOf(')');
  if (close < 0 || own.slice(0, close).includes('(')) return span;
  const start = span.start + close + (BEHIND_BRACKET.exec(own.slice(close))?.[0].length ?? 0);
  // What is mostly in the bracket is that: "open (**Mondays to Fridays)** too".
  return span.end - start > close ? { start, end: span.end } : span;
}
