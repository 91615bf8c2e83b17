import { isAboutReload, type ToShard, versionIn } from './shard-messages.ts';

/** The part of the shards that the relay uses. */
export interface ShardSender {
  /** The ids of the shards whose processes run. */
  running(): readonly number[];
  /** Rejects where the shard's process is gone. */
  send(shard: number, message: ToShard): Promise<unknown>;
}

interface Reload {
  readonly id: string;
  readonly by: number;
  /** Shards that were told to take the articles and have not answered yet. */
  readonly waiting: Set<number>;
  isSpreading: boolean;
  taken: number;
  failed: number;
}

/** How long the others may need to take the saved articles, in milliseconds; 20,000 articles take a second or two. */
const PATIENCE_MS = 60_000;

/** Carries a reload from the shard that was asked for it to all others, one reload at a time. */
export class ReloadRelay {
  readonly #shards: ShardSender;
  readonly #patienceMs: number;
  #reload: Reload | null = null;

  /** A shard that has not answered after `patienceMs` counts as failed, so that one that hangs cannot keep all others from reloading. */
  constructor(shards: ShardSender, patienceMs = PATIENCE_MS) {
    this.#shards = shards;
    this.#patienceMs = patienceMs;
  }

  /** Takes a shard's message; messages that are not about reloads are ignored. */
  receive(from: number, message: unknown): void {
    if (!isAboutReload(message)) return;
    const { id, reload } = message;
    if (reload === 'begin') this.#begin(from, id);
    const current = this.#reload;
    if (current === null || current.id !== id) return;
    if (reload === 'abandon' && current.by === from) this.#reload = null;
    if (reload === 'spread' && current.by === from) this.#spread(current, versionIn(message));
    if (reload === 'taken') this.#answered(current, from, 'failed' in message && message.failed === true);
  }

  /** A shard's process has ended: it takes the articles as they are when it comes back. */
  ended(shard: number): void {
    if (this.#reload === null) return;
    if (this.#reload.by === shard) this.#reload = null;
    else this.#answered(this.#reload, shard, false);
  }

  #begin(by: number, id: string): void {
    const isFree = this.#reload === null;
    if (isFree) this.#reload = { id, by, waiting: new Set(), isSpreading: false, taken: 0, failed: 0 };
    this.#send(by, { reload: isFree ? 'granted' : 'busy', id });
  }

  #spread(current: Reload, version: string | null): void {
    current.isSpreading = true;
    for (const shard of this.#shards.running()) if (shard !== current.by) current.waiting.add(shard);
    for (const shard of current.waiting) this.#send(shard, { reload: 'take', id: current.id, version });
    const giveUp = (): void => {
      for (const shard of current.waiting) this.#answered(current, shard, true);
    };
    setTimeout(giveUp, this.#patienceMs).unref();
    this.#finishWhenAllAnswered(current);
  }

  #answered(current: Reload, shard: number, failed: boolean): void {
    if (!current.waiting.delete(shard)) return;
    if (failed) current.failed++;
    else current.taken++;
    this.#finishWhenAllAnswered(current);
  }

  #finishWhenAllAnswered(current: Reload): void {
    if (!current.isSpreading || current.waiting.size > 0 || this.#reload !== current) return;
    this.#reload = null;
    const { id, by, taken, failed } = current;
    this.#send(by, { reload: 'spread', id, taken, failed });
  }

  #send(shard: number, message: ToShard): void {
    // A process that is gone gets no message; `ended` reports its end.
    this.#shards.send(shard, message).catch(() => this.ended(shard));
  }
}
