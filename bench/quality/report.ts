import type { Outcome } from './measure.ts';
import { type Metrics, mean, metricsOf, percentile, reliability } from './metrics.ts';

/** What `npm run evaluate -- --json` prints. */
export interface Report {
  readonly collection: string;
  readonly articles: number;
  readonly passages: number;
  readonly queries: number;
  readonly metrics: Metrics;
  readonly excerptChars: { readonly mean: number; readonly p95: number };
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly p99: number };
  readonly indexMs: number;
  readonly rssMb: number;
}

/** Puts a collection's outcomes together. */
export function reportOf(
  about: {
    readonly collection: string;
    readonly articles: number;
    readonly passages: number;
    readonly indexMs: number;
  },
  outcomes: readonly Outcome[],
): Report {
  const { collection, articles, passages, indexMs } = about;
  const lengths = outcomes.flatMap(({ excerpts: [first] }) =>
    first === undefined ? [] : [first.text.length],
  );
  const times = outcomes.map(({ tookMs }) => tookMs);
  return {
    collection,
    articles,
    passages,
    queries: outcomes.length,
    metrics: metricsOf(outcomes),
    excerptChars: { mean: rounded(mean(lengths), 1), p95: percentile(lengths, 0.95) },
    latencyMs: {
      p50: rounded(percentile(times, 0.5), 2),
      p95: rounded(percentile(times, 0.95), 2),
      p99: rounded(percentile(times, 0.99), 2),
    },
    indexMs: rounded(indexMs, 0),
    rssMb: rounded(process.memoryUsage().rss / 2 ** 20, 0),
  };
}

/** The report for people: metrics, lengths, times, and how far the confidence is to be believed. */
export function printed(report: Report, outcomes: readonly Outcome[]): string {
  const { metrics, excerptChars, latencyMs } = report;
  const shares = Object.entries(metrics).map(
    ([name, value]) => `  ${name.padEnd(14)} ${value === null ? '–' : value.toFixed(3)}`,
  );
  const bins = reliability(outcomes).map(
    ({ from, to, questions, predicted, observed }) =>
      `  ${from.toFixed(1)}–${to.toFixed(1)}  ${String(questions).padStart(9)}  ${predicted.toFixed(3).padStart(9)}  ${observed.toFixed(3).padStart(8)}`,
  );
  return [
    `${report.collection}: ${report.queries} questions on ${report.articles} articles (${report.passages} passages)`,
    ...shares,
    `  excerptChars   mean ${excerptChars.mean}, p95 ${excerptChars.p95}`,
    `  latencyMs      p50 ${latencyMs.p50}, p95 ${latencyMs.p95}, p99 ${latencyMs.p99}`,
    `  indexMs        ${report.indexMs}`,
    `  rssMb          ${report.rssMb}`,
    'confidence against the share of questions whose first excerpt holds a gold answer',
    '  bin      questions  predicted  observed',
    ...bins,
    '',
  ].join('\n');
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
