import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Desk } from '../commands/common/command.ts';
import type { Web } from '../corpus/fetching/web.ts';
import { openIncoming } from '../corpus/storage/shelf/incoming.ts';
import { openShelf } from '../corpus/storage/shelf/shelf.ts';
import type { Logger } from '../log.ts';

/** Where Discord keeps what people attach. */
const DISCORD_FILES = ['cdn.discordapp.com', 'media.discordapp.net'];

/** The desk of an article folder, with which admins change it; what it keeps is in a folder of its own below `stateDir`. */
export function openDesk(
  {
    corpusDir,
    stateDir,
    log,
    attachmentHosts = DISCORD_FILES,
  }: {
    readonly corpusDir: string;
    readonly stateDir: string;
    readonly log: Logger;
    readonly attachmentHosts?: readonly string[] | undefined;
  },
  web: Web,
): Desk {
  const name = createHash('sha256').update(resolve(corpusDir)).digest('hex').slice(0, 16);
  const folder = join(stateDir, 'changes', name);
  return {
    shelf: openShelf(corpusDir, folder),
    incoming: openIncoming(join(folder, 'incoming')),
    web,
    attachmentHosts,
    onFailed: (error) =>
      log.error('the articles could not be changed: let the bot write to their folder and to STATE_DIR', {
        folder: corpusDir,
        error,
      }),
  };
}
