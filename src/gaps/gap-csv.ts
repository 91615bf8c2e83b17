import type { Gap } from './gap.ts';

const HEADER = ['question', 'reason', 'sent at', 'server'];

/** The questions as CSV (RFC 4180), with a byte-order mark so that spreadsheets read the letters right. */
export function gapsAsCsv(gaps: readonly Gap[]): string {
  const rows = gaps.map(({ question, reason, at, guild }) => [question, reason, at, guild ?? '']);
  return `\uFEFF${[HEADER, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe makes it text (OWASP, CSV injection). */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}
