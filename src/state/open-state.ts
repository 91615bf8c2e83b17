import type { Logger } from '../log.ts';
import { makeFolder } from '../text/make-folder.ts';
import { type Holder, holderOf, type Release, takeLock } from './lock.ts';
import { StateRefused } from './state-refused.ts';
import { migrate, refuseNewer } from './version.ts';

/**
 * Takes the state folder for this bot and brings it forward to this version. Rejects with `StateRefused` where another bot uses it or a
 * newer one has written it. A folder that cannot be written is said in the log and costs what is kept, not the answers.
 */
export async function openState(folder: string, log: Logger): Promise<Release> {
  try {
    await migrate(folder);
    return await takeLock(folder);
  } catch (error) {
    if (error instanceof StateRefused) throw error;
    log.debug('the state folder cannot be written, so it is not held either', { folder, error });
    return async () => undefined;
  }
}

/** Who else uses the state folder, as a chat in the terminal sees it when it begins, and how it leaves the folder. */
export interface SharedState {
  readonly other: Holder | undefined;
  readonly leave: Release;
}

/**
 * Lets others know that a chat uses the state folder, unless one is there already. A chat answers whatever its folder is, but for one that a
 * newer program has written: then it rejects with `StateRefused`.
 */
export async function shareState(folder: string): Promise<SharedState> {
  await refuseNewer(folder);
  const other = await holderOf(folder);
  const leave = await makeFolder(folder)
    .then(() => takeLock(folder, 'chat'))
    .catch(() => async () => undefined);
  return { other, leave };
}
