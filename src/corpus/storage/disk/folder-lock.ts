import { rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { codeOf } from './new-file.ts';
import { removeUnchanged } from './remove-unchanged.ts';

const PATIENCE_MS = 10_000;
const RETRY_MS = 20;

/** The lock files that this process holds. */
const held = new Set<string>();

/** Another process has held the folder for more than ten seconds. */
class FolderBusy extends Error {
  override readonly name = 'FolderBusy';
}

/** Does one piece of work after the other: a queue orders the work of this process, a lock file that names its holder keeps others out. */
export class FolderLock {
  readonly #path: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  /** @throws {FolderBusy} where another process does not let go. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(async () => {
      await this.#take();
      // File and set change in one go, so that nobody here sees one without the other.
      return work().finally(() => {
        rmSync(this.#path, { force: true });
        held.delete(this.#path);
      });
    });
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #take(): Promise<void> {
    for (const until = Date.now() + PATIENCE_MS; ; ) {
      try {
        writeFileSync(this.#path, String(process.pid), { flag: 'wx', mode: 0o600 });
        held.add(this.#path);
        return;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
      const contents = await readFile(this.#path, 'utf8').catch(() => '');
      if (this.#isAbandoned(contents)) await removeUnchanged(this.#path, contents);
      else if (Date.now() > until)
        throw new FolderBusy('another process changes the articles', { cause: this.#path });
      else await sleep(RETRY_MS);
    }
  }

  /** Whether the process that took the lock is gone. This process's own number, where it holds no lock, belongs to an earlier one, as in a container. */
  #isAbandoned(contents: string): boolean {
    const holder = Number(contents);
    // One that is just being written is empty.
    if (!Number.isInteger(holder) || holder <= 0) return false;
    if (holder === process.pid) return !held.has(this.#path);
    try {
      process.kill(holder, 0);
      return false;
    } catch (error) {
      return codeOf(error) === 'ESRCH';
    }
  }
}
