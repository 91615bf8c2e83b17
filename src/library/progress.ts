import type { OnDone } from '../text/on-done.ts';

/** The stage of a load. */
export type LoadStage = 'reading' | 'indexing';

/** Called with how many of all articles are done. */
export type OnProgress = (stage: LoadStage, done: number, total: number) => void;

/** Passes on how far a load is: what reads and indexes gets these functions once, and each load has its own listener. */
export class LoadProgress {
  /** Hears of the load that is under way; nobody does where it is undefined. */
  listener: OnProgress | undefined;

  constructor(listener: OnProgress | undefined) {
    this.listener = listener;
  }

  readonly reading: OnDone = (done, total) => this.listener?.('reading', done, total);
  readonly indexing: OnDone = (done, total) => this.listener?.('indexing', done, total);
}
