import type { Span } from '../../corpus/article.ts';
import { asksWhether } from '../values/stated-permission.ts';

/** What takes back a part of what stands before it: "no medicine, **unless a parent has signed**", "cấm chó**, trừ khi có rọ mõm**"; "nếu không sẽ bị phạt" takes nothing back. */
const EXCEPTION =
  /^[*_]*,? (?:unless|except(?:ing)?|apart from|other than|trừ khi|trừ phi|ngoại trừ|trừ|nếu (?:không|chưa)(?! (?:thì|sẽ|là|bị|phải)(?![a-zÀ-ỹ])))(?![a-zÀ-ỹ])[^.;!?\n]{3,120}/iu;

/** A stretch that answers yes or no, with the exception right behind it. */
export function withException(
  { start, end }: Span,
  { text, quote, question }: { readonly text: string; readonly quote: Span; readonly question: string },
): Span {
  const exception = asksWhether(question) ? EXCEPTION.exec(text.slice(end, quote.end)) : null;
  return { start, end: end + (exception?.[0].trimEnd().length ?? 0) };
}
