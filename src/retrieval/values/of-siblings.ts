import type { Span } from '../../corpus/article.ts';
import { CLAUSE_EDGES } from './clause-edges.ts';
import type { SiblingName } from './sibling-names.ts';

/**
 * The values of a sentence without those that it tells of another one than is asked for: "Vé **3 tháng** là 900.000 đồng" has no price for six
 * months. A clause without such a name goes on with what the one before it tells of.
 */
export function withoutSiblings<T extends Span>(
  values: readonly T[],
  { text }: { readonly text: string },
  sentence: Span,
  names: readonly SiblingName[],
): readonly T[] {
  const own = names.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  if (own.length === 0) return values;
  const edges = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE_EDGES)]
    .map(({ index }) => sentence.start + index)
    .filter((edge) => !own.some(({ start, end }) => edge >= start && edge < end));
  const starts = [sentence.start, ...edges];
  return values.filter((value) => {
    const to = edges.find((edge) => edge >= value.end) ?? sentence.end;
    const first = starts.findLastIndex((edge) => edge <= value.start);
    const from = starts[Math.max(0, first)] ?? sentence.start;
    const beside = own.filter(({ start }) => start >= from && start < to);
    const last = own.findLast(({ start }) => start < from);
    const telling = beside.length > 0 || last === undefined ? beside : [last];
    return telling.length === 0 || telling.some(({ isAsked }) => isAsked);
  });
}
