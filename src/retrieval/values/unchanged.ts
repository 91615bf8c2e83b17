import type { Span } from '../../corpus/article.ts';
import { CLAUSE_EDGES } from './clause-edges.ts';
import type { TellingWord } from './fitting-values.ts';

/** Says that something is as it was: "kayaks **stay as they are**", "organ vẫn **như cũ**". */
const AS_BEFORE =
  /(?<![\p{L}\p{M}])(?:stays?|remains?|unchanged|(?:the|at the) same|as (?:they are|it is|they were|it was|before|ever|usual)|như cũ|giữ nguyên|không đổi|như trước)(?![\p{L}\p{M}])/iu;

/** The values of a sentence without those of another thing, where its own clause says that what is asked for is as it was: "Canoes are £7, **kayaks stay as they are**". */
export function withoutUnchanged(
  values: readonly Span[],
  { text }: { readonly text: string },
  sentence: Span,
  words: readonly TellingWord[],
): readonly Span[] {
  const own = text.slice(sentence.start, sentence.end);
  if (values.length === 0 || !AS_BEFORE.test(own)) return values;
  const edges = [...own.matchAll(CLAUSE_EDGES)].map(({ index }) => sentence.start + index);
  const starts = [sentence.start, ...edges];
  const isAskedIn = (from: number, to: number): boolean =>
    words.some(({ start, isAsked }) => isAsked && start >= from && start < to);
  const isUnchanged = starts.some((from, at) => {
    const to = starts[at + 1] ?? sentence.end;
    return isAskedIn(from, to) && AS_BEFORE.test(text.slice(from, to));
  });
  if (!isUnchanged) return values;
  return values.filter(({ start }) =>
    isAskedIn(starts.findLast((from) => from <= start) ?? sentence.start, start),
  );
}
