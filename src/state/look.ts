import { readdir } from 'node:fs/promises';
import { byCodeUnit } from '../text/order.ts';
import { StateRefused } from './state-refused.ts';
import { refuseNewer } from './version.ts';

/** The kind of a state folder; an `unversioned` one was made by a question in the terminal, or before there were versions. */
export type FolderKind = 'missing' | 'empty' | 'unversioned' | 'versioned';

/** Names in a state folder: what a bot keeps there (see `STATE_VERSION`), what it makes for a moment to try writing, and what disks have. */
const OWN =
  /^(?:index|changes|weekly|waiting|reports\.jsonl|gaps\.jsonl|version|lock|chat-lock|trial-.*|lost\+found|\..*)$/;

/** Says what kind of folder it is. Rejects with `StateRefused` where it is not a state folder, cannot be read, or belongs to a newer program. */
export async function lookAt(folder: string): Promise<FolderKind> {
  const names = await namesIn(folder);
  if (names === undefined) return 'missing';
  const version = await refuseNewer(folder);
  if (version > 0) return 'versioned';
  const foreign = names.filter((name) => !OWN.test(name));
  if (foreign.length > 0)
    throw new StateRefused((messages) => messages.foreign(folder, foreign.slice(0, 3).join(', ')));
  return names.length === 0 ? 'empty' : 'unversioned';
}

async function namesIn(folder: string): Promise<readonly string[] | undefined> {
  try {
    return (await readdir(folder)).toSorted(byCodeUnit);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT') return undefined;
    throw new StateRefused((messages) =>
      code === 'ENOTDIR' ? messages.noFolder(folder) : messages.unreadable(folder, code),
    );
  }
}
