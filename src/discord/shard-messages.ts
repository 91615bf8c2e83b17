/** What a shard's process tells the one that started it. A reload has an id, so that an answer finds who asked. */
export type FromShard =
  | { readonly reload: 'begin' | 'spread' | 'abandon'; readonly id: string }
  | { readonly reload: 'taken'; readonly id: string; readonly failed: boolean };

/** What it is told. `take`: load what is in the folder now. */
export type ToShard =
  | { readonly reload: 'granted' | 'busy'; readonly id: string }
  | { readonly reload: 'take'; readonly id: string }
  | { readonly reload: 'spread'; readonly id: string; readonly taken: number; readonly failed: number };

/** Other messages pass between the processes, too: discord.js's own. */
export function isAboutReload(message: unknown): message is { readonly reload: string; readonly id: string } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'reload' in message &&
    typeof message.reload === 'string' &&
    'id' in message &&
    typeof message.id === 'string'
  );
}
