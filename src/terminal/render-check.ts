import type { CheckReport } from '../checking/check-corpus.ts';
import type { CheckMessages } from './check-messages.ts';
import type { Paint } from './paint.ts';
import { safeLine } from './safe-text.ts';

/** What was found, a line each as `path:line: what`, by file; then how much it is. */
export function renderCheck(
  { articles, findings, compared, statements }: CheckReport,
  messages: CheckMessages,
  paint: Paint,
): string {
  const lines = findings.map(({ kind, path, line, detail }) => {
    const place = `${safeLine(path)}${line === undefined ? '' : `:${line}`}`;
    return `${paint.bold(place)}: ${safeLine(messages.finding[kind](detail))}`;
  });
  const summary =
    findings.length === 0
      ? paint.green(messages.nothing(articles))
      : paint.yellow(messages.summary(findings.length, articles));
  const partly = compared < statements ? [paint.dim(messages.notAllCompared(compared, statements))] : [];
  return [...lines, ...(lines.length > 0 ? [''] : []), summary, ...partly].join('\n');
}
