import { setTimeout as sleep } from 'node:timers/promises';
import { type Library, ReloadRefused } from './library.ts';
import type { Logger } from './log.ts';

/** The library that follows, and how often it looks. */
export interface FollowOptions {
  readonly library: Pick<Library, 'elsewhere' | 'reload' | 'status'>;
  readonly log: Logger;
  /** Ends it. */
  readonly signal: AbortSignal;
  readonly everyMs?: number | undefined;
}

const EVERY_MS = 10_000;
/** How many times the folder is read for one version: a folder that is copied between machines may arrive later. */
const TRIES = 30;

/**
 * Reloads the library when a bot on another machine has brought new articles into the search cluster: `/corpus reload` there is one here,
 * too, from this machine's own folder. Until that holds the same articles the old ones go on answering.
 */
export async function followCluster({
  library,
  log,
  signal,
  everyMs = EVERY_MS,
}: FollowOptions): Promise<void> {
  // The version that the others had at the start is old: where this machine's own is newer, they follow it.
  let known = await newestOf(library);
  let left = 0;
  while (!signal.aborted) {
    await sleep(everyMs, undefined, { signal, ref: false }).catch(() => undefined);
    const newest = await newestOf(library);
    if (newest !== undefined && newest !== known) {
      known = newest;
      left = TRIES;
    }
    if (signal.aborted || known === undefined || left === 0) continue;
    if (known === library.status().version) left = 0;
    else if (await tried(library, log, known)) left -= 1;
    if (left === 0 && known !== library.status().version)
      log.warn('other bots answer from articles that are not in this one’s folder', {
        version: known,
      });
  }
}

/** Undefined while the cluster is away. */
async function newestOf(library: FollowOptions['library']): Promise<string | undefined> {
  const elsewhere = await library.elsewhere().catch(() => undefined);
  return elsewhere?.newest;
}

/** False where another reload is under way. */
async function tried(library: FollowOptions['library'], log: Logger, version: string): Promise<boolean> {
  const before = library.status().version;
  try {
    await library.reload();
    const { version: after } = library.status();
    if (after !== before)
      log.info('another bot has new articles: reloaded', { version: after, theirs: version });
    return true;
  } catch (error) {
    if (error instanceof ReloadRefused && error.reason === 'busy') return false;
    log.warn('another bot has new articles, and this one could not reload', { error });
    return true;
  }
}
