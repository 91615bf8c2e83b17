import type { Article, Span } from '../../corpus/article.ts';
import { speakerIn } from '../passages/speakers.ts';

/** Speaks of whoever writes: "**I'm** driving on Saturday", "**mình** dạy thay". */
const SELF = /(?<![A-Za-zÀ-ỹ])(?:I|I['’](?:m|ll|ve|d)|mình|tui|tôi)(?![A-Za-zÀ-ỹ])/u;
const CLAUSE = /[^,;.!?]+/gu;

/** Where the words begin that somebody says in a line of a chat, "Ada: it is open"; -1 where a line names nobody in front. */
export function behindSpeaker(article: Pick<Article, 'text' | 'blocks'>, line: string): number {
  const label = speakerIn(article, line);
  return label === undefined ? -1 : label.length + ': '.length;
}

/**
 * The names of a line without the one who says it: "Ada: **Bo** teaches it now". That one alone where the line says of its writer what is asked
 * for: "**Ada**: Bo is ill so I'm driving". What is said begins at `spoken`; `isAsked` says whether a stretch of the line holds words of the question.
 */
export function withoutSpeaker<T extends Span>(
  names: readonly T[],
  line: string,
  spoken: number,
  isAsked: (start: number, end: number) => boolean,
): readonly T[] {
  const others = names.filter(({ start }) => start >= spoken);
  if (spoken < 0 || others.length === names.length) return names;
  const isOfSelf = [...line.matchAll(CLAUSE)].some(
    ({ 0: clause, index }) =>
      index + clause.length > spoken &&
      SELF.test(clause.slice(Math.max(0, spoken - index))) &&
      isAsked(Math.max(index, spoken), index + clause.length),
  );
  // "Priya (Rohan's mum): I'm driving": in brackets stands whose she is.
  const bracket = line.slice(0, spoken).indexOf('(');
  const to = bracket < 0 ? spoken : bracket;
  return isOfSelf ? names.filter(({ start }) => start < to) : others;
}
