import { randomUUID } from 'node:crypto';
import { type Library, ReloadRefused } from '../../library.ts';
import type { Logger } from '../../log.ts';
import { type FromShard, isAboutReload, versionIn } from './shard-messages.ts';

/** The channel to the process that started this one, such as `process`. */
export interface ParentChannel {
  send?(message: FromShard): unknown;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

/**
 * The library of a shard: a reload here is a reload of all shards, and its report is of all of them. This one makes the new index and
 * keeps it, the others take it from its file. A second reload, on whichever shard, is refused as busy.
 */
export function withSharedReload(library: Library, parent: ParentChannel, log: Logger): Library {
  const answers = new Map<string, (message: { readonly reload: string }) => void>();
  const send = (message: FromShard): void => void parent.send?.(message);
  const ask = (message: FromShard & { readonly id: string }): Promise<{ readonly reload: string }> =>
    new Promise((resolve) => {
      answers.set(message.id, resolve);
      send(message);
    });

  const take = async (id: string, version: string | null): Promise<void> => {
    try {
      const { tookMs } = await library.reload({ force: true, version });
      log.info('took over the articles that another shard reloaded', { tookMs: Math.round(tookMs) });
      send({ reload: 'taken', id, failed: false });
    } catch (error) {
      log.error('could not take over the articles that another shard reloaded', { error });
      send({ reload: 'taken', id, failed: true });
    }
  };

  parent.on('message', (message) => {
    if (!isAboutReload(message)) return;
    if (message.reload === 'take') void take(message.id, versionIn(message));
    else answers.get(message.id)?.(message);
  });

  void library.saved().then(() => send({ opened: library.status().version }));

  return {
    ...library,
    reload: async (options) => {
      const id = randomUUID();
      const { articles } = library.status();
      try {
        if ((await ask({ reload: 'begin', id })).reload === 'busy') {
          throw new ReloadRefused('busy', 'a reload is already under way', { before: articles });
        }
        const report = await library.reload(options).catch((error: unknown) => {
          send({ reload: 'abandon', id });
          throw error;
        });
        await library.saved();
        const spread = await ask({ reload: 'spread', id, version: library.status().version });
        const failed = 'failed' in spread && typeof spread.failed === 'number' ? spread.failed : 0;
        const taken = 'taken' in spread && typeof spread.taken === 'number' ? spread.taken : 0;
        return { ...report, shards: { reloaded: taken + 1, failed } };
      } finally {
        answers.delete(id);
      }
    },
  };
}
