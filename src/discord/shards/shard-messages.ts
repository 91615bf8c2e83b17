/** What a shard's process tells the one that started it. A reload has an id, so that the answer finds its request. */
export type FromShard =
  | { readonly reload: 'begin' | 'abandon'; readonly id: string }
  /** `version`: the version of the saved articles that all shards are to have from now on. */
  | { readonly reload: 'spread'; readonly id: string; readonly version: string }
  | { readonly opened: string }
  | { readonly reload: 'taken'; readonly id: string; readonly failed: boolean };

/** What it is told. `take`: load the saved articles of this version. */
export type ToShard =
  | { readonly reload: 'granted' | 'busy'; readonly id: string }
  | { readonly reload: 'take'; readonly id: string; readonly version: string | null }
  | { readonly reload: 'spread'; readonly id: string; readonly taken: number; readonly failed: number };

/** Whether a message is one of these; discord.js sends its own between the processes, too. */
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

/** The version that a message about articles names, null where it names none. */
export function versionIn(message: object): string | null {
  return 'version' in message && typeof message.version === 'string' ? message.version : null;
}
