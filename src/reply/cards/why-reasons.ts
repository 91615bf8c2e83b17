/** What can speak for a passage or against it, as an admin is told. */
export type WhyReason = 'words' | 'meaning' | 'together' | 'ahead' | 'article';

/** The features that the confidence is judged by, by the reason that they come to. The others say nothing that words could. */
const REASONS: Readonly<Record<string, WhyReason>> = {
  coverage: 'words',
  'words met': 'words',
  discrimination: 'words',
  'best passage coverage': 'words',
  meaning: 'meaning',
  pairs: 'together',
  proximity: 'together',
  surroundings: 'article',
  'share of article': 'article',
  'share of best': 'ahead',
  'above next passage': 'ahead',
  'above next article': 'ahead',
  'above tenth': 'ahead',
};

/** Less than this, in log-odds, decides nothing. */
const LEAST = 0.25;
const MOST_REASONS = 3;

/** What weighed most, with whether it spoke for an answer. */
export function reasonsOf(
  shares: readonly { readonly feature: string; readonly share: number }[],
): readonly { readonly reason: WhyReason; readonly speaksFor: boolean }[] {
  const sums = new Map<WhyReason, number>();
  for (const { feature, share } of shares) {
    const reason = REASONS[feature];
    if (reason !== undefined) sums.set(reason, (sums.get(reason) ?? 0) + share);
  }
  return [...sums]
    .filter(([, sum]) => Math.abs(sum) >= LEAST)
    .toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, MOST_REASONS)
    .map(([reason, sum]) => ({ reason, speaksFor: sum > 0 }));
}
