import { mean } from '../quality/metrics.ts';
import type { Case } from './cases.ts';

const THRESHOLDS = [0.25, 0.3, 0.35, 0.38, 0.4, 0.42, 0.45, 0.5, 0.6];

/**
 * What other thresholds would give, as rows of a table: over questions to whole communities, the mean of the communities' shares that are refused, answered
 * right and answered wrong of the answerable ones, and that are answered of the others.
 */
export function thresholdLines(
  cases: readonly Case[],
  confidences: readonly number[],
  communities: ReadonlySet<string>,
): string[] {
  const byCommunity = [...communities].map((name) =>
    cases.flatMap((one, at) =>
      one.collection === name && one.corpus === 'whole' ? [{ ...one, confidence: confidences[at] ?? 0 }] : [],
    ),
  );
  return THRESHOLDS.map((threshold) => {
    const shares = byCommunity.map((own) => {
      const answerable = own.filter((one) => one.answerable);
      const others = own.filter((one) => !one.answerable);
      const shown = answerable.filter(({ confidence }) => confidence >= threshold);
      return [
        1 - shown.length / (answerable.length || 1),
        shown.filter(({ answered }) => answered).length / (answerable.length || 1),
        shown.filter(({ answered }) => !answered).length / (answerable.length || 1),
        others.filter(({ confidence }) => confidence >= threshold).length / (others.length || 1),
      ];
    });
    const means = [0, 1, 2, 3].map((at) => mean(shares.map((share) => share[at] ?? 0)).toFixed(3));
    return `| ${[threshold, ...means].join(' | ')} |`;
  });
}
