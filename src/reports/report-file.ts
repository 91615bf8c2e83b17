import { MESSAGE_LINK, REPORT_REASONS, type Report } from './report.ts';

/** A line of the file: a question that was sent, or the ids of reports that were marked as done, taken back by their senders, or opened again. */
export type ReportRecord =
  | { readonly report: Report }
  // An earlier version, which knows nothing of taking back, then reads it as done.
  | { readonly done: readonly string[]; readonly takenBack?: true }
  | { readonly reopened: readonly string[] };

/** One record as one line. JSON escapes line ends, so that no question can forge a second record. */
export function recordLine(record: ReportRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** What a file holds; a line that is torn or damaged counts as damaged and nothing else. */
export function readRecords(content: string): {
  /** The questions that are not done, in order of arrival. */
  readonly open: readonly Report[];
  /** The ids that were marked as done together with this one, and still are; none where it is not, or whoever sent it took all back. */
  readonly doneWith: (id: string) => readonly string[];
  readonly damaged: number;
} {
  const reports = new Map<string, Report>();
  const done = new Set<string>();
  const takenBack = new Set<string>();
  const marked: (readonly string[])[] = [];
  let damaged = 0;
  for (const line of content.split('\n')) {
    if (line === '') continue;
    const record = parseRecord(line);
    if (record === undefined) damaged++;
    else if ('report' in record) reports.set(record.report.id, record.report);
    else if ('done' in record) {
      for (const id of record.done) done.add(id);
      if (record.takenBack === true) for (const id of record.done) takenBack.add(id);
      else marked.push(record.done);
    } else for (const id of record.reopened) done.delete(id);
  }
  return {
    open: [...reports.values()].filter(({ id }) => !done.has(id)),
    doneWith: (id) =>
      marked.findLast((ids) => ids.includes(id))?.filter((one) => done.has(one) && !takenBack.has(one)) ?? [],
    damaged,
  };
}

function parseRecord(line: string): ReportRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if ('done' in value && Array.isArray(value.done)) {
    const ids = value.done.filter((id) => typeof id === 'string');
    return 'takenBack' in value && value.takenBack === true ? { done: ids, takenBack: true } : { done: ids };
  }
  if ('reopened' in value && Array.isArray(value.reopened)) {
    return { reopened: value.reopened.filter((id) => typeof id === 'string') };
  }
  // Files of the first versions call a report a gap.
  const report = 'report' in value ? value.report : 'gap' in value ? value.gap : undefined;
  return isReport(report) ? { report } : undefined;
}

function isReport(value: unknown): value is Report {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const isText = (name: string): boolean => typeof fields.get(name) === 'string';
  const guild = fields.get('guild');
  return (
    isText('id') &&
    isText('question') &&
    isText('at') &&
    (!fields.has('follows') || isText('follows')) &&
    (!fields.has('article') || isText('article')) &&
    (!fields.has('asTyped') || typeof fields.get('asTyped') === 'boolean') &&
    (guild === null || typeof guild === 'string') &&
    (!fields.has('quote') || isQuote(fields.get('quote'))) &&
    (!fields.has('link') || MESSAGE_LINK.test(String(fields.get('link')))) &&
    REPORT_REASONS.some((reason) => reason === fields.get('reason'))
  );
}

function isQuote(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    'title' in value &&
    typeof value.text === 'string' &&
    typeof value.title === 'string'
  );
}
