import { setTimeout as sleep } from 'node:timers/promises';

/** Which shards of how many one machine runs: from `first` to `last`, both included. */
export interface ShardIds {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** Discord takes one login in 5 s of all machines together; clocks may differ by a little. */
const TURN_MS = 6_000;
/** A login is not begun at the very end of a turn: it would arrive in the next one. */
const MARGIN_MS = 1_000;

/** How long a machine waits until it may log in: machines take turns by the clock, so that they need not know of each other. */
export function untilTurn({ first, last, count }: ShardIds, now: number): number {
  const size = last - first + 1;
  const turns = Math.ceil(count / size);
  const begin = Math.floor(first / size) * TURN_MS;
  const cycle = turns * TURN_MS;
  const since = (((now - begin) % cycle) + cycle) % cycle;
  return since < TURN_MS - MARGIN_MS ? 0 : cycle - since;
}

/** Lets each login of a shard wait for its machine's turn; what discord.js asks before it identifies. */
export class IdentifyTurns {
  readonly #ids: ShardIds;
  readonly #now: () => number;

  constructor(ids: ShardIds, now: () => number = Date.now) {
    this.#ids = ids;
    this.#now = now;
  }

  async waitForIdentify(_shard: number, signal: AbortSignal): Promise<void> {
    await sleep(untilTurn(this.#ids, this.#now()), undefined, { signal });
  }
}
