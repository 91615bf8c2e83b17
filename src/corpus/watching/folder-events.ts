import { type FSWatcher, watch } from 'node:fs';
import type { WatchedFolder } from './folder-state.ts';

/**
 * Tells when something happens directly in any of a set of folders, without keeping the process alive. One watcher a folder instead
 * of a recursive one: Node's recursive watcher on Linux watches every file (and runs out of the system's watches), and is lost when a
 * folder is removed and made again.
 */
export class FolderEvents {
  readonly #watchers = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();
  readonly #onEvent: (folder: string, name: string | null) => void;
  readonly #onFailure: (error: unknown) => void;

  constructor(onEvent: (folder: string, name: string | null) => void, onFailure: (error: unknown) => void) {
    this.#onEvent = onEvent;
    this.#onFailure = onFailure;
  }

  /** Watches exactly these folders from now on; true when one is new, so that what happened in it before has to be looked for. */
  follow(folders: readonly WatchedFolder[]): boolean {
    const wanted = new Map(folders.map(({ path, identity }) => [path, identity]));
    for (const [path, { identity }] of this.#watchers) if (wanted.get(path) !== identity) this.#drop(path);
    const added = [...wanted].filter(([path]) => !this.#watchers.has(path));
    for (const [path, identity] of added) this.#add(path, identity);
    return added.some(([path]) => this.#watchers.has(path));
  }

  /** Stops every watcher; `follow` may begin again. */
  close(): void {
    for (const path of this.#watchers.keys()) this.#drop(path);
  }

  #add(path: string, identity: string): void {
    try {
      const watcher = watch(path, { persistent: false }, (_, name) => this.#onEvent(path, name));
      watcher.on('error', (error) => {
        this.#drop(path);
        this.#onFailure(error);
      });
      this.#watchers.set(path, { identity, watcher });
    } catch (error) {
      this.#onFailure(error);
    }
  }

  #drop(path: string): void {
    this.#watchers.get(path)?.watcher.close();
    this.#watchers.delete(path);
  }
}
