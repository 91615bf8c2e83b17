import { GAP_REASONS, type Gap } from './report.ts';

/** A line of the file: a question that was sent, or the ids of those that are done. */
export type GapRecord = { readonly gap: Gap } | { readonly done: readonly string[] };

/** One record as one line. JSON escapes line ends, so that no question can forge a second record. */
export function recordLine(record: GapRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/** The questions of a file that are not done, in order of arrival; a line that is torn or damaged counts as damaged and nothing else. */
export function readRecords(content: string): { readonly open: readonly Gap[]; readonly damaged: number } {
  const gaps = new Map<string, Gap>();
  let damaged = 0;
  for (const line of content.split('\n')) {
    if (line === '') continue;
    const record = parseRecord(line);
    if (record === undefined) damaged++;
    else if ('gap' in record) gaps.set(record.gap.id, record.gap);
    else for (const id of record.done) gaps.delete(id);
  }
  return { open: [...gaps.values()], damaged };
}

function parseRecord(line: string): GapRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if ('done' in value && Array.isArray(value.done)) {
    return { done: value.done.filter((id) => typeof id === 'string') };
  }
  return 'gap' in value && isGap(value.gap) ? { gap: value.gap } : undefined;
}

function isGap(value: unknown): value is Gap {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const isText = (name: string): boolean => typeof fields.get(name) === 'string';
  const guild = fields.get('guild');
  return (
    isText('id') &&
    isText('question') &&
    isText('at') &&
    (!fields.has('follows') || isText('follows')) &&
    (guild === null || typeof guild === 'string') &&
    GAP_REASONS.some((reason) => reason === fields.get('reason'))
  );
}
