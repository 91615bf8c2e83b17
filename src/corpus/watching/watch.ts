import { basename, dirname, resolve } from 'node:path';
import { FolderEvents } from './folder-events.ts';
import { type FolderState, readFolderState } from './folder-state.ts';

/** How a corpus folder is watched; times are in milliseconds. */
export interface WatchOptions {
  /** Called once the folder has changed and then rested. When it rejects, it is called again after `pollMs`. */
  readonly onChange: () => Promise<void> | void;
  readonly log: WatchLog;
  /** A change counts as finished when nothing has happened for this long; 1,500 by default. */
  readonly quietMs?: number | undefined;
  /** How often the folder is looked through without an event (network drives send none); 30,000 by default. */
  readonly pollMs?: number | undefined;
  /** When the current corpus began to load, in milliseconds since 1970: what changed since then is a change. Now by default. */
  readonly since?: number | undefined;
  /** The synonym file, where it is not `synonyms.txt` in the folder or beside it. */
  readonly synonymsPath?: string | undefined;
}

/** The part of a logger that watching uses. */
export interface WatchLog {
  warn(message: string, details?: Record<string, unknown>): void;
}

/** A folder under watch. */
export interface CorpusWatch {
  /** Ends watching; `onChange` is not called afterwards. */
  close(): void;
}

/** A file that is written without a pause holds other changes up for at most this many quiet times. */
const MOST_QUIET_TIMES = 20;

/**
 * Calls `onChange` once the articles or synonyms below `directory` have changed and two looks, a quiet time apart, show the same state, so
 * that a half-written save is waited for. Never keeps the process alive. While the folder is gone nothing is called; its return counts as a
 * change.
 */
export function watchCorpus(directory: string, options: WatchOptions): CorpusWatch {
  const watcher = new Watch(resolve(directory), options);
  watcher.start();
  return watcher;
}

class Watch implements CorpusWatch {
  readonly #directory: string;
  readonly #options: WatchOptions;
  readonly #quietMs: number;
  readonly #events: FolderEvents;
  #poll: NodeJS.Timeout | undefined;
  #quiet: NodeJS.Timeout | undefined;
  /** The key of the state that `onChange` last took; null before the first look, '' when it has to be called whatever is found. */
  #taken: string | null = null;
  /** The key that the last look found changed, if the next look finds the same it is taken. */
  #candidate: string | null = null;
  #waitingSince: number | null = null;
  #looking = false;
  #missed = false;
  #closed = false;
  /** The folders of articles, as real paths. */
  #inside: ReadonlySet<string> = new Set();
  /** The last problem that was logged, so that one that lasts is logged once. */
  #trouble: string | null = null;
  #saidEventless = false;

  constructor(directory: string, options: WatchOptions) {
    this.#directory = directory;
    this.#options = options;
    this.#quietMs = options.quietMs ?? 1_500;
    this.#events = new FolderEvents(
      (folder, name) => this.#matters(folder, name) && this.#wait(),
      (error) => this.#sayEventless(error),
    );
  }

  start(): void {
    void this.#look();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#poll);
    clearTimeout(this.#quiet);
    this.#events.close();
  }

  /** Hidden files (an editor's swap file) never matter; beside the corpus folder only its own name and the synonyms do. */
  #matters(folder: string, name: string | null): boolean {
    if (name === null) return true;
    if (name.startsWith('.')) return false;
    if (this.#inside.has(folder)) return true;
    return [basename(this.#directory), 'synonyms.txt', basename(this.#options.synonymsPath ?? '')].includes(
      name,
    );
  }

  /** Looks after a quiet time from now on. */
  #wait(): void {
    if (this.#closed) return;
    const now = performance.now();
    this.#waitingSince ??= now;
    const latest = this.#waitingSince + MOST_QUIET_TIMES * this.#quietMs - now;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => void this.#look(), Math.max(0, Math.min(this.#quietMs, latest))).unref();
  }

  async #look(): Promise<void> {
    if (this.#closed) return;
    // Events that come while `onChange` is at work are looked at after it.
    this.#missed = this.#looking;
    if (this.#looking) return;
    this.#looking = true;
    const began = performance.now();
    let took = 0;
    try {
      const state = await readFolderState(this.#directory, this.#options.synonymsPath);
      took = performance.now() - began;
      if (!this.#closed) await this.#judge(state);
    } finally {
      this.#looking = false;
      this.#lookAgain(took);
      if (this.#missed) this.#wait();
    }
  }

  /** A look through twenty thousand files takes a second: it is taken so seldom that it costs a fiftieth of the time at most. */
  #lookAgain(tookMs: number): void {
    clearTimeout(this.#poll);
    const delay = Math.max(this.#options.pollMs ?? 30_000, 50 * tookMs);
    if (!this.#closed) this.#poll = setTimeout(() => void this.#look(), delay).unref();
  }

  async #judge(state: FolderState | null): Promise<void> {
    this.#follow(state);
    if (state === null) {
      this.#say('the article folder cannot be read: the loaded articles stay until it is back');
      this.#taken = '';
      this.#candidate = null;
      this.#waitingSince = null;
      return;
    }
    this.#taken ??= state.changedMs >= (this.#options.since ?? Number.POSITIVE_INFINITY) ? '' : state.key;
    if (state.key === this.#taken) {
      this.#candidate = null;
      this.#waitingSince = null;
      return;
    }
    const waited = this.#waitingSince === null ? 0 : performance.now() - this.#waitingSince;
    if (state.key !== this.#candidate && waited < MOST_QUIET_TIMES * this.#quietMs) {
      this.#candidate = state.key;
      this.#wait();
      return;
    }
    this.#candidate = null;
    this.#waitingSince = null;
    await this.#take(state.key);
  }

  async #take(key: string): Promise<void> {
    try {
      await this.#options.onChange();
      this.#taken = key;
      this.#trouble = null;
    } catch (error) {
      // The next look from time to time finds the state not taken and tries again.
      this.#say('a changed article folder could not be loaded: it is tried again', error);
    }
  }

  #follow(state: FolderState | null): void {
    const folders = state?.folders ?? [];
    this.#inside = new Set(folders.map(({ path }) => path));
    const beside = [
      dirname(this.#directory),
      dirname(resolve(this.#options.synonymsPath ?? this.#directory)),
    ];
    const outside = [...new Set(beside)].filter((path) => !this.#inside.has(path));
    const added = this.#events.follow([...outside.map((path) => ({ path, identity: '' })), ...folders]);
    // A file written into a new folder before it was watched sent no event.
    if (added) this.#wait();
  }

  #say(message: string, error?: unknown): void {
    const trouble = error instanceof Error ? `${message} ${error.message}` : message;
    if (trouble === this.#trouble) return;
    this.#trouble = trouble;
    this.#options.log.warn(message, error === undefined ? {} : { error });
  }

  #sayEventless(error: unknown): void {
    if (this.#saidEventless) return;
    this.#saidEventless = true;
    this.#options.log.warn(
      'a folder of articles sends no events: it is checked for changes from time to time',
      { error },
    );
  }
}
