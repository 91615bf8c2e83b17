import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../text/make-folder.ts';
import { REPORT_REASONS, type Report, type ReportReason } from './report.ts';

/** Somebody who wants to be told once the question of their report is closed. It is kept until then, and no longer. */
export interface Waiting extends Pick<Report, 'id' | 'question' | 'follows' | 'article' | 'asTyped'> {
  readonly user: string;
  /** Discord's name of their language. */
  readonly locale: string;
  /** Why it was sent; unknown in records of earlier versions. */
  readonly reason?: ReportReason | undefined;
  /** The day that it was asked on, `YYYY-MM-DD`. */
  readonly askedOn: string;
}

/** The people who wait, a file each: once somebody is told, nothing of them is left, and several processes can use one folder. */
export interface WaitingStore {
  /** Resolves once it is on the disk; rejects when it cannot be written. */
  add(waiting: Waiting): Promise<void>;
  all(): Promise<readonly Waiting[]>;
  /** Forgets who waits for a report; undefined where nobody does, or another call was first. */
  take(id: string): Promise<Waiting | undefined>;
}

const ID = /^[0-9a-f]{16}$/;

/** A store in this folder, which is made at the first record. */
export function openWaiting(folder: string): WaitingStore {
  const fileOf = (id: string): string => join(folder, `${id}.json`);
  return {
    add: async (waiting) => {
      if (!ID.test(waiting.id)) throw new RangeError(`no id of a report: ${JSON.stringify(waiting.id)}`);
      await makeFolder(folder);
      const draft = join(folder, `${randomBytes(8).toString('hex')}.draft`);
      await writeFile(draft, JSON.stringify(waiting), { mode: 0o600, flush: true });
      await rename(draft, fileOf(waiting.id));
    },
    all: async () => {
      const names = await readdir(folder).catch(() => []);
      const ids = names.flatMap((name) => /^([0-9a-f]{16})\.json$/.exec(name)?.[1] ?? []).toSorted();
      const read = await Promise.all(ids.map((id) => readWaiting(fileOf(id))));
      return read.flatMap((one) => one ?? []);
    },
    take: async (id) => {
      if (!ID.test(id)) return undefined;
      const waiting = await readWaiting(fileOf(id));
      // Of two that take at once, one finds no file to remove; `rm` can tell both that there was one.
      const isRemoved = await unlink(fileOf(id)).then(
        () => true,
        () => false,
      );
      return isRemoved ? waiting : undefined;
    },
  };
}

async function readWaiting(path: string): Promise<Waiting | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isWaiting(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const texts = ['id', 'user', 'locale', 'question', 'askedOn'].every(
    (name) => typeof fields.get(name) === 'string',
  );
  const has = (name: string, type: 'string' | 'boolean'): boolean =>
    !fields.has(name) || typeof fields.get(name) === type;
  return (
    texts &&
    has('follows', 'string') &&
    has('article', 'string') &&
    has('asTyped', 'boolean') &&
    (!fields.has('reason') || REPORT_REASONS.some((reason) => reason === fields.get('reason')))
  );
}
