import { byCodeUnit } from '../text/order.ts';
import type { Report, ReportReason } from './report.ts';

/** Reports for one reason whose questions ask alike, the first of them standing for all. */
export interface ReportGroup {
  /** Id of the first report. */
  readonly id: string;
  readonly question: string;
  /** The question before, where the first is a follow-up. */
  readonly follows?: string | undefined;
  readonly reason: ReportReason;
  readonly reports: readonly Report[];
  /** The passage that was complained about last, and where its answer stands, where that is known. */
  readonly quote?: Report['quote'];
  readonly link?: string | undefined;
  /** When the latest was sent, as ISO 8601. */
  readonly latest: string;
}

/**
 * Groups reports by reason and by what they ask, the most frequent group first, then the latest. A report joins the first group whose
 * first question asks alike, after a question that asks alike.
 */
export function groupReports(
  reports: readonly Report[],
  asksAlike: (a: string, b: string) => boolean,
): readonly ReportGroup[] {
  const groups: [Report, ...Report[]][] = [];
  for (const report of reports) {
    const group = groups.find(
      ([first]) =>
        first.reason === report.reason &&
        asksAlike(first.question, report.question) &&
        asksAlike(first.follows ?? '', report.follows ?? ''),
    );
    if (group === undefined) groups.push([report]);
    else group.push(report);
  }
  return groups
    .map(groupOf)
    .toSorted((a, b) => b.reports.length - a.reports.length || byCodeUnit(b.latest, a.latest));
}

function groupOf(reports: readonly [Report, ...Report[]]): ReportGroup {
  const [{ id, question, follows, reason }] = reports;
  const newestFirst = reports.toSorted((a, b) => byCodeUnit(b.at, a.at));
  return {
    id,
    question,
    follows,
    reason,
    reports,
    quote: newestFirst.find(({ quote }) => quote !== undefined)?.quote,
    link: newestFirst.find(({ link }) => link !== undefined)?.link,
    latest: newestFirst[0]?.at ?? reports[0].at,
  };
}
