import type { Report } from './report.ts';

const HEADER = ['question', 'reason', 'sent at', 'server', 'passage', 'article', 'link'];

/** The questions as CSV (RFC 4180), with a byte-order mark so that spreadsheets read the letters right. */
export function reportsAsCsv(reports: readonly Report[]): string {
  const rows = reports.map((report) => [
    asked(report),
    report.reason,
    report.at,
    report.guild ?? '',
    report.quote?.text ?? '',
    report.quote?.title ?? '',
    report.link ?? '',
  ]);
  return `\uFEFF${[HEADER, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A question, with the one before where it is a follow-up. */
function asked({ question, follows }: Report): string {
  return follows === undefined ? question : `${question} ↩ ${follows}`;
}

/** A cell that begins like a formula, in wide characters too, would be run by a spreadsheet: an apostrophe makes it text (OWASP, CSV injection). */
function cell(value: string): string {
  const harmless = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
