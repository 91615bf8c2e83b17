import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { removeUnchanged } from '../corpus/storage/disk/remove-unchanged.ts';
import { StateRefused } from './state-refused.ts';

/** What uses a folder: a bot, which is alone there, or a chat in a terminal, which only lets others know that it is there. */
export type Use = 'bot' | 'chat';

/** The process that holds a state folder. */
export interface Holder {
  readonly pid: number;
  /** Which start of a process this is, as Linux tells it; empty elsewhere. Numbers are given again, after a reboot the same ones. */
  readonly start: string;
}

/** Gives a folder back; does nothing where it has passed to another process. */
export type Release = () => Promise<void>;

/** The process that holds a folder and still runs, by default for any use; undefined where none does. */
export async function holderOf(
  folder: string,
  uses: readonly Use[] = ['bot', 'chat'],
): Promise<Holder | undefined> {
  for (const use of uses) {
    const holder = runningHolder(await contentsOf(fileIn(folder, use)));
    if (holder !== undefined) return holder;
  }
  return undefined;
}

function runningHolder(contents: string): Holder | undefined {
  const holder = parse(contents);
  if (holder === undefined || holder.pid === process.pid) return undefined;
  return isRunning(holder) ? holder : undefined;
}

/**
 * Takes a folder for this process, also from one that ended without giving it back. Rejects with `StateRefused` where another process that
 * runs holds it, and where the folder cannot be written.
 */
export async function takeLock(folder: string, use: Use = 'bot'): Promise<Release> {
  const file = fileIn(folder, use);
  const own = JSON.stringify({ pid: process.pid, start: startOf(process.pid) });
  if (!(await isWritten(file, own))) {
    const leftBehind = await contentsOf(file);
    const holder = runningHolder(leftBehind);
    if (holder !== undefined) throw heldBy(folder, holder);
    await removeUnchanged(file, leftBehind);
    // Another may have found it left behind in the same moment, and been first.
    if (!(await isWritten(file, own))) throw heldBy(folder, await holderOf(folder, [use]));
  }
  return async () => {
    if ((await contentsOf(file)) === own) await rm(file, { force: true });
  };
}

function contentsOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

async function isWritten(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function heldBy(folder: string, holder: Holder | undefined): StateRefused {
  return new StateRefused((messages) => messages.held(folder, holder?.pid));
}

function isRunning({ pid, start }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs as somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return start === '' || startOf(pid) === start;
}

/** The boot and the tick at which a process began: `/proc/[pid]/stat`, field 22. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
    return `${boot} ${stat.split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
}

function parse(text: string): Holder | undefined {
  try {
    const holder: unknown = JSON.parse(text);
    if (typeof holder !== 'object' || holder === null || !('pid' in holder)) return undefined;
    const start = 'start' in holder && typeof holder.start === 'string' ? holder.start : '';
    return typeof holder.pid === 'number' && holder.pid > 0 ? { pid: holder.pid, start } : undefined;
  } catch {
    return undefined;
  }
}

function fileIn(folder: string, use: Use): string {
  return join(folder, use === 'bot' ? 'lock' : 'chat-lock');
}
