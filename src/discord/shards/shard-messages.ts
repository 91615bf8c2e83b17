/** What a shard's process tells the one that started it. A reload has an id, so that an answer finds who asked. */
export type FromShard =
  | { readonly reload: 'begin' | 'abandon'; readonly id: string }
  /** `version`: that of the articles that all shards are to have from now on; they are kept. */
  | { readonly reload: 'spread'; readonly id: string; readonly version: string }
  | { readonly opened: string }
  | { readonly reload: 'taken'; readonly id: string; readonly failed: boolean };

/** What it is told. `take`: load the articles of this version, which are kept. */
export type ToShard =
  | { readonly reload: 'granted' | 'busy'; readonly id: string }
  | { readonly reload: 'take'; readonly id: string; readonly version: string | null }
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

/** The version that a message about articles names, null where it names none. */
export function versionIn(message: object): string | null {
  return 'version' in message && typeof message.version === 'string' ? message.version : null;
}
