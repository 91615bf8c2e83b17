import { letOthersRun } from '../text/let-others-run.ts';

/** How long the thread is held in one go, in milliseconds, as far as steps allow: a heartbeat that comes meanwhile is delayed by as much. */
const TURN_MS = 6;

/**
 * Lets heartbeats come between the steps of a question without letting the next question come first: of many that come at once each
 * would take as long as all, and the one that nobody waits for any more as long as the one that somebody does.
 */
export class AnswerQueue {
  readonly #turnMs: number;
  #latest: Promise<unknown> = Promise.resolve();
  #turnEnd = 0;

  constructor(turnMs = TURN_MS) {
    this.#turnMs = turnMs;
  }

  /** Does a piece of work when those before it have ended, in success or failure, and their results have had their turn to be sent. */
  oneByOne<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#latest.then(async () => {
      this.#turnEnd = performance.now() + this.#turnMs;
      return work();
    });
    this.#latest = done.catch(() => undefined).then(() => letOthersRun());
    return done;
  }

  /** Runs a generator to its end, giving way after each of its steps, and gives what it returns. */
  async inSteps<T>(steps: Generator<undefined, T>): Promise<T> {
    for (;;) {
      await this.giveWay();
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  }

  /** Await this between two steps: other work has its turn once the thread has been held for some milliseconds. */
  async giveWay(): Promise<void> {
    if (performance.now() < this.#turnEnd) return;
    await letOthersRun();
    this.#turnEnd = performance.now() + this.#turnMs;
  }
}
