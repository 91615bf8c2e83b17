import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../text/make-folder.ts';
import { syncFolder } from '../text/sync-folder.ts';
import type { Report } from './report.ts';
import { type ReportRecord, readRecords, recordLine } from './report-file.ts';

/** What people sent to the organisers, in a file that only grows: one record a line. */
export interface ReportStore {
  /** Adds a report. Resolves with its id once it is on the disk; rejects when it cannot be written. */
  add(report: Omit<Report, 'id'>): Promise<string>;
  /** The questions that are not done, in order of arrival. */
  open(): Promise<readonly Report[]>;
  /** Marks reports as done. Resolves once that is on the disk; rejects when it cannot be written. */
  finish(ids: readonly string[]): Promise<void>;
  /** Closes a report because whoever sent it takes it back. Resolves and rejects as `finish` does. */
  takeBack(id: string): Promise<void>;
  /**
   * Opens again what was marked as done together with this id, apart from what was taken back. Resolves with whether there was anything, once
   * it is on the disk; rejects when it cannot be written.
   */
  reopen(id: string): Promise<boolean>;
}

/**
 * A store in the file of this path; file and folder are made at the first record. What an earlier version wrote to a file of
 * another name is read before it and never written.
 */
export function createReportStore(path: string, earlierPath?: string): ReportStore {
  let last: Promise<void> = Promise.resolve();
  /** One after the other: two writers at once could tell a torn end from each other's line only by luck. */
  const append = (record: ReportRecord): Promise<void> => {
    const next = last.then(() => appendRecord(path, record));
    last = next.catch(() => undefined);
    return next;
  };
  const read = async (): Promise<ReturnType<typeof readRecords>> => {
    const earlier = earlierPath === undefined ? '' : await contentOf(earlierPath);
    return readRecords(`${earlier}\n${await contentOf(path)}`);
  };
  return {
    add: async (report) => {
      const id = randomBytes(8).toString('hex');
      await append({ report: { ...report, id } });
      return id;
    },
    open: async () => (await read()).open,
    finish: (ids) => append({ done: ids }),
    takeBack: (id) => append({ done: [id], takenBack: true }),
    reopen: async (id) => {
      const ids = (await read()).doneWith(id);
      if (ids.length > 0) await append({ reopened: ids });
      return ids.length > 0;
    },
  };
}

async function appendRecord(path: string, record: ReportRecord): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const file = await open(path, 'a+', 0o600);
  try {
    const isNew = (await file.stat()).size === 0;
    // A crash in the middle of a line leaves it without an end: what follows has to begin on a line of its own.
    const separator = isNew || (await endsWithLine(file)) ? '' : '\n';
    await file.appendFile(separator + recordLine(record));
    await file.sync();
    // A new file survives a crash only once its folder is on the disk, too.
    if (isNew) await syncFolder(folder);
  } finally {
    await file.close();
  }
}

async function endsWithLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === '\n';
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
