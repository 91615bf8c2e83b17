import type { Waitings } from '../commands/common/command.ts';
import type { Logger } from '../log.ts';
import { openWaiting } from '../reports/waiting.ts';

/** The people who wait, in this folder, for handlers, which only need to know whether one was saved; failures are logged here. */
export function loggedWaiting(folder: string, log: Logger): Waitings {
  const store = openWaiting(folder);
  return {
    ...store,
    add: async (waiting) => {
      try {
        await store.add(waiting);
        return true;
      } catch (error) {
        log.error(
          'who wants to be told of an answer could not be saved: let the bot write to this folder, and make room on its disk',
          { folder, error },
        );
        return false;
      }
    },
  };
}
