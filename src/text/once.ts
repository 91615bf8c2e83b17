/** The most that are remembered; the oldest are forgotten first. */
const MOST = 10_000;

/** Remembers what has been done, so that it is done once; only in memory. */
export class Once {
  readonly #done = new Set<string>();

  /** True the first time that a key is given. */
  begin(key: string): boolean {
    if (this.#done.has(key)) return false;
    this.#done.add(key);
    if (this.#done.size > MOST) {
      const oldest = this.#done.values().next();
      if (oldest.done !== true) this.#done.delete(oldest.value);
    }
    return true;
  }

  /** Takes a key back, as after it has failed. */
  undo(key: string): void {
    this.#done.delete(key);
  }
}
