import { foldText } from '../text/fold-words.ts';
import { byCodeUnit } from '../text/order.ts';
import type { Report, ReportReason } from './report.ts';

/** Questions that ask alike, the first of them standing for all. */
export interface ReportGroup {
  /** Id of the first question. */
  readonly id: string;
  readonly question: string;
  /** The question before, where the first is a follow-up. */
  readonly follows?: string | undefined;
  readonly reports: readonly Report[];
  /** How often each reason was given. */
  readonly reasons: ReadonlyMap<ReportReason, number>;
  /** When the latest was sent, as ISO 8601. */
  readonly latest: string;
}

/** Share of words that two questions have in common (of all that stand in either) from which they count as alike. */
const ALIKE = 0.6;

/** Groups questions by likeness, the most frequent group first, then the latest. A question joins the first group that it is like. */
export function groupReports(reports: readonly Report[]): readonly ReportGroup[] {
  const groups: { words: ReadonlySet<string>; before: ReadonlySet<string>; reports: Report[] }[] = [];
  for (const report of reports) {
    const words = wordsOf(report.question);
    const before = wordsOf(report.follows ?? '');
    const group = groups.find(
      (other) => likeness(other.words, words) >= ALIKE && likeness(other.before, before) >= ALIKE,
    );
    if (group === undefined) groups.push({ words, before, reports: [report] });
    else group.reports.push(report);
  }
  return groups
    .flatMap(({ reports: members }) => {
      const [first] = members;
      return first === undefined ? [] : [groupOf(first, members)];
    })
    .toSorted((a, b) => b.reports.length - a.reports.length || byCodeUnit(b.latest, a.latest));
}

function groupOf(first: Report, reports: readonly Report[]): ReportGroup {
  const reasons = new Map<ReportReason, number>();
  for (const { reason } of reports) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const latest =
    reports
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? first.at;
  return { id: first.id, question: first.question, follows: first.follows, reports, reasons, latest };
}

/** Words without case and marks; one-letter words count as well: "Plan A" is not "Plan B". */
function wordsOf(question: string): ReadonlySet<string> {
  return new Set(
    foldText(question)
      .split(' ')
      .filter((word) => word !== ''),
  );
}

/** Jaccard's index: https://en.wikipedia.org/wiki/Jaccard_index */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}
