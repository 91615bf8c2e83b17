/**
 * A half-open range `[start, end)` of UTF-16 code units of `Article.text`.
 * Invariant: `0 <= start <= end <= text.length`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The spans that overlap none of others; both in order, and neither has spans that overlap among themselves. */
export function apartFrom<T extends Span>(spans: readonly T[], others: readonly Span[]): readonly T[] {
  let at = 0;
  return spans.filter(({ start, end }) => {
    while (at < others.length && (others[at]?.end ?? 0) <= start) at++;
    return (others[at]?.start ?? end) >= end;
  });
}

/** Spans in order without those that begin before the one in front ends; of two that begin together the first stays. */
export function firstOfOverlapping<T extends Span>(spans: readonly T[]): readonly T[] {
  let end = 0;
  return spans
    .toSorted((a, b) => a.start - b.start)
    .filter((span) => {
      const isApart = span.start >= end;
      if (isApart) end = span.end;
      return isApart;
    });
}
