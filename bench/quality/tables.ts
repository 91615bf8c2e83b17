import {
  CHOSE,
  SET_ASIDE,
  SET_ASIDE_OF_PARALLELS,
  TAUGHT_ENCODER,
  TEACHES_CROSS_ENCODER,
  TEACHES_READING,
  TEACHES_SUCCESSION,
  WAS_READ,
} from '../communities/roles.ts';
import type { Evaluation } from './evaluation.ts';
import type { Outcome } from './measure.ts';
import { type Metrics, mean, metricsOf } from './metrics.ts';

/** What a table shows of the metrics: the columns that one screen holds, most telling first. */
const COLUMNS = [
  'right',
  'rightLater',
  'listed',
  'misled',
  'refused',
  'staleFirst',
  'idle',
  'nearMisses',
  'answer@1',
  'answer@3',
  'passage@1',
  'auroc',
  'answeredAt5',
  'quotesShown',
  'furtherNew',
  'bold',
  'verbatim',
] as const satisfies readonly (keyof Metrics)[];

/** The mean of a group of collections, each counting alike. */
export interface Mean {
  readonly name: string;
  readonly collections: number;
  readonly metrics: Metrics;
}

/** The means over the invented communities: `people-*`, those that taught the encoder, those that teach reading, those set aside, and the others. */
export function meansOf(evaluations: readonly Evaluation[]): Mean[] {
  const groups: [string, (evaluation: Evaluation) => boolean][] = [
    ['people-*', isPeople],
    ['that taught the encoder', (one) => isCommunity(one) && TAUGHT_ENCODER.has(one.collection.name)],
    ['that teach reading', (one) => isCommunity(one) && TEACHES_READING.has(one.collection.name)],
    ['that teach which leads', (one) => isCommunity(one) && TEACHES_SUCCESSION.has(one.collection.name)],
    [
      'that teach the cross-encoder',
      (one) => isCommunity(one) && TEACHES_CROSS_ENCODER.has(one.collection.name),
    ],
    ['that chose', (one) => isCommunity(one) && CHOSE.has(one.collection.name)],
    ['that were read', (one) => isCommunity(one) && WAS_READ.has(one.collection.name)],
    ['set aside', (one) => isCommunity(one) && SET_ASIDE.has(one.collection.name)],
    ['set aside, of parallels', (one) => isCommunity(one) && SET_ASIDE_OF_PARALLELS.has(one.collection.name)],
    ['others', (one) => isCommunity(one) && !isPeople(one) && !isReserved(one)],
  ];
  return groups.flatMap(([name, belongs]) => {
    const group = evaluations.filter(belongs).map(({ report }) => report.metrics);
    return group.length === 0 ? [] : [{ name, collections: group.length, metrics: meanOf(group) }];
  });
}

function isPeople({ collection }: Evaluation): boolean {
  return collection.name.startsWith('people-');
}

function isCommunity({ collection }: Evaluation): boolean {
  return collection.shelf === 'communities';
}

function isReserved({ collection }: Evaluation): boolean {
  const reserved = [
    CHOSE,
    SET_ASIDE,
    SET_ASIDE_OF_PARALLELS,
    TEACHES_CROSS_ENCODER,
    TEACHES_READING,
    TEACHES_SUCCESSION,
    TAUGHT_ENCODER,
    WAS_READ,
  ];
  return reserved.some((names) => names.has(collection.name));
}

/** The mean of each metric over the collections that have it. */
export function meanOf(all: readonly Metrics[]): Metrics {
  const [first] = all;
  if (first === undefined) throw new Error('The mean of no collection is asked for.');
  const known = (name: keyof Metrics): number[] =>
    all.map((metrics) => metrics[name]).filter((value) => value !== null);
  return Object.fromEntries(
    (Object.keys(first) as (keyof Metrics)[]).map((name) => [
      name,
      known(name).length === 0 ? null : mean(known(name)),
    ]),
  ) as unknown as Metrics;
}

/** One line a collection, and a line for each mean. */
export function collectionTable(evaluations: readonly Evaluation[]): string {
  const lines = evaluations.map(({ report, outcomes }) => ({
    name: report.collection,
    count: outcomes.length,
    metrics: report.metrics,
    more: [
      report.excerptChars.mean.toFixed(0),
      String(report.excerptChars.p95),
      report.latencyMs.p50.toFixed(1),
      report.latencyMs.p95.toFixed(1),
      report.latencyMs.p99.toFixed(1),
      String(report.indexMs),
      String(report.rssMb),
    ],
  }));
  const means = meansOf(evaluations).map(({ name, collections, metrics }) => ({
    name: `mean of ${collections} ${name}`,
    count: undefined,
    metrics,
    more: [],
  }));
  return table(
    'collection',
    [...lines, ...means],
    ['chars', 'p95', 'ms p50', 'p95', 'p99', 'indexMs', 'rssMb'],
  );
}

/** The outcomes by the style of their questions. */
export function byStyle(outcomes: readonly Outcome[]): Map<string, readonly Outcome[]> {
  const styles = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const style = outcome.question.style ?? 'no style';
    styles.set(style, [...(styles.get(style) ?? []), outcome]);
  }
  return new Map(
    [...styles].toSorted(([a, of], [b, others]) => others.length - of.length || (a < b ? -1 : 1)),
  );
}

/** One line a style, most questions first; the metrics over all questions of the style, whatever their collection. */
export function styleTable(outcomes: readonly Outcome[]): string {
  const lines = [...byStyle(outcomes)].map(([name, of]) => ({
    name,
    count: of.length,
    metrics: metricsOf(of),
    more: [],
  }));
  return table('style', lines, []);
}

interface Line {
  readonly name: string;
  readonly count: number | undefined;
  readonly metrics: Metrics;
  readonly more: readonly string[];
}

function table(what: string, lines: readonly Line[], more: readonly string[]): string {
  const cells = [
    [what, 'questions', ...COLUMNS, ...more],
    ...lines.map((line) => [
      line.name,
      String(line.count ?? ''),
      ...COLUMNS.map((column) => line.metrics[column]?.toFixed(column === 'quotesShown' ? 1 : 3) ?? '–'),
      ...line.more,
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const padded = (cell: string, at: number): string =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return cells.map((row) => `${row.map(padded).join('  ')}\n`).join('');
}
