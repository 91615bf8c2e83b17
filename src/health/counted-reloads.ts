import type { Watch } from '../discord/watch.ts';
import { type Library, ReloadRefused } from '../library.ts';

/** A library that tells a watch how each of its reloads ended. */
export function withCountedReloads(library: Library, watch: Watch): Library {
  return {
    ...library,
    reload: async (options) => {
      try {
        const report = await library.reload(options);
        watch.reloaded('done');
        return report;
      } catch (error) {
        watch.reloaded(error instanceof ReloadRefused ? 'refused' : 'failed');
        throw error;
      }
    },
  };
}
