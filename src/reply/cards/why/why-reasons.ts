/** Reasons that speak for or against a passage, as admins read them. */
export type WhyReason = 'words' | 'meaning' | 'together' | 'ahead' | 'article';

/** The features that the confidence is judged by, grouped by reason. The others cannot be put into words. */
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

/** A share below this, in log-odds, is not mentioned. */
const LEAST = 0.25;
const MOST_REASONS = 3;

/** The reasons that weighed most, and whether each spoke for an answer. */
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
