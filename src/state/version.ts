import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../text/make-folder.ts';
import { StateRefused } from './state-refused.ts';

/**
 * The layout of the state folder that this program writes: 1 is `index/`, `changes/`, `weekly/`, `waiting/`, `reports.jsonl`, `version`,
 * `lock` and `chat-lock`.
 */
export const STATE_VERSION = 1;

/** The step at each place brings a folder from that version to the next; 0 has no version file, and is otherwise laid out like 1. */
const MIGRATIONS: readonly ((folder: string) => Promise<void>)[] = [async () => undefined];

/** The version of a state folder: 0 where it is empty, missing or older than versions. */
export async function versionOf(folder: string): Promise<number> {
  const text = await readFile(join(folder, 'version'), 'utf8').catch(() => '0');
  const version = Number(text.trim());
  return Number.isInteger(version) && version >= 0 ? version : 0;
}

/** The version of a folder. Rejects with `StateRefused` where a newer program has written it: what this one would write could spoil it. */
export async function refuseNewer(folder: string): Promise<number> {
  const version = await versionOf(folder);
  if (version <= STATE_VERSION) return version;
  throw new StateRefused((messages) => messages.newer(folder, version, STATE_VERSION));
}

/** Brings a folder forward to this version. Rejects with `StateRefused` for a newer one, and where it cannot be written. */
export async function migrate(folder: string): Promise<void> {
  const version = await refuseNewer(folder);
  if (version === STATE_VERSION) return;
  await makeFolder(folder);
  for (const step of MIGRATIONS.slice(version)) await step(folder);
  await writeFile(join(folder, 'version'), `${STATE_VERSION}\n`);
}
