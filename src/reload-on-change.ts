import type { Skipped } from './corpus/skipped.ts';
import { type CorpusWatch, watchCorpus } from './corpus/watching/watch.ts';
import { type Library, ReloadRefused } from './library.ts';
import type { Logger } from './log.ts';

/** What is watched; `quietMs` and `pollMs` are those of `watchCorpus`. */
export interface ReloadOnChangeOptions {
  readonly directory: string;
  readonly library: Library;
  readonly log: Logger;
  readonly quietMs?: number | undefined;
  readonly pollMs?: number | undefined;
}

/**
 * Reloads the library by itself whenever its folder has changed and come to rest, through the same door as `/corpus reload`. What is
 * refused is said once and waits for the next change; what fails is tried again. The old articles go on answering either way.
 */
export function reloadOnChange({ directory, library, log, ...times }: ReloadOnChangeOptions): CorpusWatch {
  const reload = async (): Promise<void> => {
    try {
      const { added, changed, removed, unchanged, skipped, tookMs } = await library.reload();
      log.info('the articles changed: reloaded', {
        added: added.length,
        changed: changed.length,
        removed: removed.length,
        unchanged,
        skipped: skipped.length,
        tookMs: Math.round(tookMs),
      });
      logSkipped(skipped, log);
    } catch (error) {
      if (error instanceof ReloadRefused && error.forcible) {
        log.warn(
          'the articles changed, but were not reloaded: /corpus reload force:True on Discord, /reload force in the chat here, takes them as they are',
          {
            reason: error.message,
          },
        );
        return;
      }
      // The watch says so once and tries again: a line for each try would bury the log.
      throw error;
    }
  };
  const since = library.status().loadedAt.getTime();
  return watchCorpus(directory, { onChange: reload, log, since, ...times });
}

/** Names in the log the first twenty files that were left out, or of which a field was. */
export function logSkipped(skipped: readonly Skipped[], log: Logger): void {
  for (const { path, line, reason, isField } of skipped.slice(0, 20))
    log.warn(isField === true ? 'a field cannot be read' : 'left out', { path, line: line ?? null, reason });
}
