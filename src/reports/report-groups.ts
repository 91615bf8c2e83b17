import { byCodeUnit } from '../text/order.ts';
import { asksAlike, type Questioned, questioned, type Vectors } from './likeness.ts';
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
 * Groups reports by reason and by what they ask, the most frequent group first, then the latest. Questions are compared by meaning where
 * they have vectors, else by words. A report joins the first group that it is like.
 */
export function groupReports(
  reports: readonly Report[],
  vectors: Vectors = new Map(),
): readonly ReportGroup[] {
  const groups: { asked: Questioned; before: Questioned; reports: [Report, ...Report[]] }[] = [];
  for (const report of reports) {
    const asked = questioned(report.question, vectors);
    const before = questioned(report.follows ?? '', vectors);
    const group = groups.find(
      (other) =>
        other.reports[0].reason === report.reason &&
        asksAlike(other.asked, asked) &&
        asksAlike(other.before, before),
    );
    if (group === undefined) groups.push({ asked, before, reports: [report] });
    else group.reports.push(report);
  }
  return groups
    .map(({ reports: members }) => groupOf(members))
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
