/** Who changed the articles: a Discord user. */
export interface Editor {
  readonly id: string;
  readonly name: string;
}

/** What a change did. */
export const CHANGE_KINDS = ['add', 'remove', 'restore', 'rollback'] as const;
/** One of them. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A file that a change added (`before` is null) or moved aside (`after` is null). Both are digests, under which the contents are kept. */
export interface ChangedFile {
  /** Below the article folder, with `/`. */
  readonly path: string;
  readonly title: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** One change of the article folder that was made from Discord. */
export interface Change {
  /** 12 hexadecimal digits. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** When it was made, ISO 8601 in UTC. */
  readonly at: string;
  readonly by: Editor;
  readonly files: readonly ChangedFile[];
  /** The change that it takes back or, of a restore, whose file it brings back. */
  readonly of?: string | undefined;
}

/** A line of the history: a change that begins, or the end of one. */
export type HistoryRecord = { readonly begin: Change } | { readonly end: string; readonly done: boolean };

/** The changes of a history that were made, oldest first, and one that was neither finished nor given up. Torn lines are ignored. */
export function readHistory(content: string): {
  readonly made: readonly Change[];
  readonly unfinished: Change | undefined;
} {
  const made: Change[] = [];
  let begun: Change | undefined;
  for (const line of content.split('\n')) {
    const record = parse(line);
    if (record === undefined) continue;
    if ('begin' in record) begun = record.begin;
    else if (begun?.id === record.end) {
      if (record.done) made.push(begun);
      begun = undefined;
    }
  }
  return { made, unfinished: begun };
}

function parse(line: string): HistoryRecord | undefined {
  if (line === '') return undefined;
  try {
    const value: unknown = JSON.parse(line);
    if (!isRecord(value)) return undefined;
    if (isChange(value['begin'])) return { begin: value['begin'] };
    const { end, done } = value;
    return typeof end === 'string' && typeof done === 'boolean' ? { end, done } : undefined;
  } catch {
    return undefined;
  }
}

function isChange(value: unknown): value is Change {
  if (!isRecord(value) || !isRecord(value['by']) || !Array.isArray(value['files'])) return false;
  const { id, kind, at, by, files, of } = value;
  return (
    typeof id === 'string' &&
    typeof at === 'string' &&
    CHANGE_KINDS.some((one) => one === kind) &&
    typeof by['id'] === 'string' &&
    typeof by['name'] === 'string' &&
    (of === undefined || typeof of === 'string') &&
    files.every(isChangedFile)
  );
}

function isChangedFile(value: unknown): value is ChangedFile {
  if (!isRecord(value) || typeof value['path'] !== 'string') return false;
  return [value['title'], value['before'], value['after']].every(
    (part) => part === null || typeof part === 'string',
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
