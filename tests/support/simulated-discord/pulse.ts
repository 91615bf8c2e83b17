interface Waiter {
  readonly test: () => boolean;
  readonly resolve: () => void;
}

/** Waits for a state instead of sleeping: code that changes something calls `beat`, and each waiter looks again. */
export class Pulse {
  readonly #waiters = new Set<Waiter>();

  beat(): void {
    for (const waiter of this.#waiters) {
      if (waiter.test()) waiter.resolve();
    }
  }

  /** Resolves as soon as `test` holds; rejects after `withinMs`, saying `what` was waited for. */
  until(test: () => boolean, withinMs: number, what: string | (() => string)): Promise<void> {
    if (test()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter);
        reject(new Error(`waited ${withinMs} ms for ${typeof what === 'string' ? what : what()}`));
      }, withinMs);
      const waiter: Waiter = {
        test,
        resolve: () => {
          clearTimeout(timer);
          this.#waiters.delete(waiter);
          resolve();
        },
      };
      this.#waiters.add(waiter);
    });
  }
}
