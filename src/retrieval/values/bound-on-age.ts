import type { Span } from '../../corpus/article.ts';
import { ageAsked, ageRangesAt, OLDEST } from './ages.ts';
import type { AskedQuote } from './answer-phrase.ts';
import { asksWhether } from './stated-permission.ts';

/** "Have held a licence **for** at least three years" is no age. */
const LASTS = /^for (?:at least|from) /iu;

/** From or up to which age a sentence says that something is, where a question states one and asks whether: "must be **25 or over**" for "im 23". */
export function boundOnAge(
  { question, text }: Pick<AskedQuote, 'question' | 'text'>,
  { start, end }: Span,
): Span | undefined {
  if (ageAsked(question) === undefined || !asksWhether(question)) return undefined;
  const sentence = text.slice(start, end);
  const bounds = ageRangesAt(sentence).filter(
    (range) =>
      (range.from === 0 || range.to === OLDEST) &&
      !LASTS.test(sentence.slice(Math.max(0, range.start - 'for '.length))),
  );
  const [bound, ...others] = bounds;
  // Of two bounds the sentence says more than one of them.
  return bound !== undefined && others.length === 0
    ? { start: start + bound.start, end: start + bound.end }
    : undefined;
}
