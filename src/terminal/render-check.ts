import type { CheckReport } from '../checking/check-corpus.ts';
import type { Finding } from '../checking/finding.ts';
import type { CheckMessages } from './check-messages.ts';
import type { Paint } from './paint.ts';
import { safeLine } from './safe-text.ts';

/**
 * What was left out, under a line of its own, and the other findings, a line each as `path:line: what`, by file; then what may be out of
 * date, and a count.
 */
export function renderCheck(
  { articles, findings, hints, compared, statements }: CheckReport,
  messages: CheckMessages,
  paint: Paint,
): string {
  const linesOf = (some: readonly Finding[]): readonly string[] =>
    some.map(({ kind, path, line, detail }) => {
      const place = `${safeLine(path)}${line === undefined ? '' : `:${line}`}`;
      return `${paint.bold(place)}: ${safeLine(messages.finding[kind](detail))}`;
    });
  const leftOut = findings.filter(({ kind }) => kind === 'left-out');
  const others = findings.filter(({ kind }) => kind !== 'left-out');
  const lines = [
    ...(leftOut.length === 0
      ? []
      : [paint.yellow(messages.leftOut(leftOut.length)), ...linesOf(leftOut), '']),
    ...(leftOut.length === 0 || others.length === 0 ? [] : [messages.others(others.length)]),
    ...(others.length === 0 ? [] : [...linesOf(others), '']),
  ];
  const hinted = hints.flatMap(({ path, words, laterPath, laterWords }) => [
    `${paint.bold(safeLine(path))}: “${safeLine(words)}”`,
    `  ${paint.dim(safeLine(messages.later(laterPath)))}: “${safeLine(laterWords)}”`,
  ]);
  const above = hints.length === 0 ? [] : [messages.hints(hints.length), ...hinted, ''];
  const summary =
    findings.length === 0
      ? `${(hints.length === 0 ? paint.green : paint.yellow)(messages.nothing(articles, hints.length))}\n${paint.dim(messages.lookedFor(compared))}`
      : paint.yellow(messages.summary(findings.length, articles));
  const partly = compared < statements ? [paint.dim(messages.notAllCompared(compared, statements))] : [];
  return [...lines, ...above, summary, ...partly].join('\n');
}
