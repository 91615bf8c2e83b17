import { createHash, randomBytes } from 'node:crypto';
import { lstat, open, readFile, realpath, rm } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { makeFolder } from '../../../text/make-folder.ts';
import { syncFolder } from '../../../text/sync-folder.ts';
import type { FoundFile } from '../../watching/file-list.ts';
import { listFiles } from '../../watching/list-files.ts';
import { FolderLock } from '../disk/folder-lock.ts';
import { codeOf, writeWhole } from '../disk/new-file.ts';
import { type Change, type ChangedFile, type Editor, type HistoryRecord, readHistory } from './change.ts';

/** A new article's file; `name` is without folders and without its extension. */
export interface NewFile {
  readonly name: string;
  readonly title: string | null;
  readonly contents: string;
}

/** Why a change was not made: its file is gone, another stands in its place, or other changes came in between. */
export type NotMade = 'gone' | 'taken' | 'moved-on';

/**
 * The article folder as admins change it. Each change is made whole or not at all, one after the other. What is moved aside is kept, and a
 * history that only grows says who did what and when.
 */
export interface Shelf {
  /** Adds files under names that are free. Nothing is written over. */
  add(files: readonly NewFile[], by: Editor): Promise<Change>;
  /** Moves a file aside. */
  remove(
    file: { readonly path: string; readonly title: string | null },
    by: Editor,
  ): Promise<Change | NotMade>;
  /** Brings back what a change moved aside. */
  restore(id: string, by: Editor): Promise<Change | NotMade>;
  /** Takes a change back, if it is still the last one that was not taken back. */
  rollback(id: string, by: Editor): Promise<Change | NotMade>;
  /** All changes, oldest first. */
  history(): Promise<readonly Change[]>;
}

/** The shelf of an article folder; `stateDir` gets the history and what was moved aside. */
export function openShelf(directory: string, stateDir: string, now: () => Date = () => new Date()): Shelf {
  const historyFile = join(stateDir, 'history.jsonl');
  const keptFile = (digest: string): string => join(stateDir, 'kept', digest);
  const lock = new FolderLock(join(stateDir, 'lock'));

  const record = (line: HistoryRecord): Promise<void> => appendLine(historyFile, JSON.stringify(line));
  const read = async () => readHistory(await readFile(historyFile, 'utf8').catch(emptyWhereMissing));

  /** One change at a time; what a crash left half done is taken back first. */
  const changing = async <T>(work: (root: string, made: readonly Change[]) => Promise<T>): Promise<T> => {
    await makeFolder(stateDir, 0o700);
    return lock.run(async () => {
      const root = await realpath(directory);
      const { unfinished } = await read();
      if (unfinished !== undefined) await finish(root, unfinished);
      return work(root, (await read()).made);
    });
  };

  /** Writes or removes a file; false where another file is in its place. */
  const apply = async (root: string, { path, before, after }: ChangedFile): Promise<boolean> => {
    const file = await placeIn(root, path);
    if (after !== null) return writeWhole(file, await readFile(keptFile(after)));
    if ((await digestAt(file)) !== before) return false;
    await rm(file);
    await syncFolder(dirname(file));
    return true;
  };

  const undo = async (root: string, files: readonly ChangedFile[]): Promise<void> => {
    for (const { before, after, ...file } of files)
      await apply(root, { ...file, before: after, after: before });
  };

  /** Ends a change that a crash interrupted: it counts as made if all of it was, and else it is taken back. */
  const finish = async (root: string, { id, files }: Change): Promise<void> => {
    const states = await Promise.all(
      files.map(async ({ path, after }) => (await digestAt(await placeIn(root, path))) === after),
    );
    const done = states.every(Boolean);
    if (!done) await undo(root, files);
    await record({ end: id, done });
  };

  const make = async (root: string, change: Omit<Change, 'id' | 'at'>): Promise<Change | undefined> => {
    const begun: Change = { id: randomBytes(6).toString('hex'), at: now().toISOString(), ...change };
    await record({ begin: begun });
    const done: ChangedFile[] = [];
    try {
      for (const file of begun.files) {
        if (await apply(root, file)) done.push(file);
        else break;
      }
    } catch (error) {
      await undo(root, done).catch(() => undefined);
      throw error;
    }
    const isWhole = done.length === begun.files.length;
    if (!isWhole) await undo(root, done);
    await record({ end: begun.id, done: isWhole });
    return isWhole ? begun : undefined;
  };

  const keep = async (contents: string | Buffer): Promise<string> => {
    const digest = digestOf(contents);
    await writeWhole(keptFile(digest), contents);
    return digest;
  };

  return {
    add: (files, by) =>
      changing(async (root) => {
        const taken = new Set<string>();
        const added: ChangedFile[] = [];
        for (const { name, title, contents } of files) {
          const path = await freeName(root, name, taken);
          added.push({ path, title, before: null, after: await keep(contents) });
        }
        const change = await make(root, { kind: 'add', by, files: added });
        if (change === undefined) throw new Error('a file appeared under a name that was free');
        return change;
      }),

    remove: ({ path, title }, by) =>
      changing(async (root) => {
        const { files } = await listFiles(root);
        const found = fileAt(files, path);
        if (found === undefined) return 'gone';
        const before = await keep(await readFile(found.file));
        const own = found.file.slice(root.length + 1).replaceAll(sep, '/');
        const change = await make(root, {
          kind: 'remove',
          by,
          files: [{ path: own, title, before, after: null }],
        });
        return change ?? 'gone';
      }),

    restore: (id, by) =>
      changing(async (root, made) => {
        const removal = made.find((change) => change.id === id);
        const files = (removal?.files ?? []).filter(({ after }) => after === null);
        if (removal === undefined || files.length === 0) return 'gone';
        const back = files.map((file) => ({ ...file, before: null, after: file.before }));
        return (await make(root, { kind: 'restore', by, of: id, files: back })) ?? 'taken';
      }),

    rollback: (id, by) =>
      changing(async (root, made) => {
        const last = lastOf(made);
        if (last === undefined || last.id !== id) return 'moved-on';
        const back = last.files.map((file) => ({ ...file, before: file.after, after: file.before }));
        return (await make(root, { kind: 'rollback', by, of: id, files: back })) ?? 'taken';
      }),

    history: async () => (await read()).made,
  };
}

/** The change that a rollback would take back: the latest that is not itself a rollback and has not been taken back. */
export function lastOf(made: readonly Change[]): Change | undefined {
  const takenBack = new Set(
    made.flatMap(({ kind, of }) => (kind === 'rollback' && of !== undefined ? [of] : [])),
  );
  return made.findLast(({ id, kind }) => kind !== 'rollback' && !takenBack.has(id));
}

/** The removals whose file has not been brought back, latest first. */
export function removalsIn(made: readonly Change[]): readonly Change[] {
  const away = new Map<string, Change>();
  const byId = new Map(made.map((change) => [change.id, change]));
  for (const change of made) {
    const { kind, of = '' } = change;
    const about = byId.get(of);
    if (kind === 'remove') away.set(change.id, change);
    else if (kind === 'restore' || about?.kind === 'remove') away.delete(of);
    else if (kind === 'rollback' && about?.kind === 'restore') {
      // A restore that was taken back has moved its file aside again.
      const removal = byId.get(about.of ?? '');
      if (removal !== undefined) away.set(removal.id, removal);
    }
  }
  return [...away.values()].toReversed();
}

function fileAt(files: Iterable<FoundFile>, path: string): FoundFile | undefined {
  for (const found of files) if (found.path === path) return found;
  return undefined;
}

/** The path of a file in the folder; missing folders are made. @throws where the path would lead outside. */
async function placeIn(root: string, path: string): Promise<string> {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/u.test(part)))
    throw new Error(`${JSON.stringify(path)} is not a path of the article folder`);
  const file = join(root, ...parts);
  await makeFolder(dirname(file));
  const folder = await realpath(dirname(file));
  if (folder !== root && !folder.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new Error(`${JSON.stringify(path)} leads out of the article folder`);
  return file;
}

async function freeName(root: string, name: string, taken: Set<string>): Promise<string> {
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(name))
    throw new Error(`${JSON.stringify(name)} is not a name of an article`);
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? `${name}.md` : `${name}-${number}.md`;
    if (taken.has(path) || (await lstat(join(root, path)).catch(() => null)) !== null) continue;
    taken.add(path);
    return path;
  }
}

async function digestAt(file: string): Promise<string | null> {
  try {
    return digestOf(await readFile(file));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function digestOf(contents: string | Buffer): string {
  return createHash('sha256').update(contents).digest('hex');
}

function emptyWhereMissing(error: unknown): string {
  if (codeOf(error) === 'ENOENT') return '';
  throw error;
}

/** Adds a line that is on the disk when this resolves; a crash in the middle of one costs that line alone. */
async function appendLine(path: string, line: string): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    // Begins on a line of its own, whatever a crash has left before it; empty lines are passed over.
    await file.appendFile(`\n${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}
