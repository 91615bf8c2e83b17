import { setTimeout as sleep } from 'node:timers/promises';
import { Routes, type Shard, ShardingManager } from 'discord.js';
import { EXIT } from '../../exit-codes.ts';
import type { Logger } from '../../log.ts';
import { connectionError } from '../connection-errors.ts';
import { createRest } from '../rest.ts';
import type { ShardIds } from './identify-turns.ts';
import { ReloadRelay } from './reload-relay.ts';
import { isAboutReload, versionIn } from './shard-messages.ts';

/** How the shards are run. */
export interface ShardsOptions {
  /** The program that each shard runs: this one. */
  readonly file: string;
  readonly token: string;
  readonly apiUrl: string;
  /** How many, all of them here; `auto` asks Discord. Or which of how many, where the others run on other machines. */
  readonly shards: number | 'auto' | ShardIds;
  readonly log: Logger;
  /** The environment variable that tells a shard which version of the articles it is to take. */
  readonly versionVariable: string;
  /** Milliseconds between two logins: Discord takes one in 5 s. */
  readonly spacing?: number | undefined;
}

/** Shards that run, each in a process of its own. */
export interface RunningShards {
  /** Settles when all have ended, with the exit code for this process. */
  readonly ended: Promise<number>;
  /** Asks all to finish what they have begun. */
  close(): void;
}

const SPACING_MS = 5_500;
/** A first start indexes every article before it logs in. */
const READY_WITHIN_MS = 15 * 60_000;
/** How long a shard that died waits before it starts again: doubled each time, back to the first when it was ready. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** Exit codes that another start would only give again. */
const FINAL: ReadonlySet<number | null> = new Set([EXIT.usage, EXIT.corpus, EXIT.refused]);

/**
 * Runs the shards by discord.js's own manager: one after the other, so that the first makes the index and the others find it kept.
 * Rejects with `ConnectionRefused` where Discord does not say how many there should be.
 */
export async function startShards(options: ShardsOptions): Promise<RunningShards> {
  const count = options.shards === 'auto' ? await recommended(options) : options.shards;
  const ids = typeof count === 'number' ? { first: 0, last: count - 1, count } : count;
  options.log.info('starting the shards', { ...ids });
  return new Shards(options, ids);
}

async function recommended(options: ShardsOptions): Promise<number> {
  try {
    const gateway: unknown = await createRest(options).get(Routes.gatewayBot());
    const isNumber = typeof gateway === 'object' && gateway !== null && 'shards' in gateway;
    return isNumber && typeof gateway.shards === 'number' ? gateway.shards : 1;
  } catch (error) {
    throw connectionError(error);
  }
}

class Shards implements RunningShards {
  readonly ended: Promise<number>;
  readonly #options: ShardsOptions;
  readonly #manager: ShardingManager;
  readonly #relay: ReloadRelay;
  /** The version of the articles that all shards answer from; null until the first has them. */
  #version: string | null = null;
  readonly #waits = new Map<number, number>();
  #logins: Promise<void> = Promise.resolve();
  readonly #stopping = new AbortController();
  #code: number = EXIT.ok;
  #end: (code: number) => void = () => undefined;

  constructor(options: ShardsOptions, { first, last, count }: ShardIds) {
    this.#options = options;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    const ids = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    this.#manager = new ShardingManager(options.file, {
      totalShards: count,
      shardList: ids,
      token: options.token,
      execArgv: process.execArgv,
      // The manager's own respawning tries again at once, and for ever, whatever the reason was.
      respawn: false,
    });
    this.#relay = new ReloadRelay({
      running: () => ids.filter((id) => this.#manager.shards.get(id)?.process),
      send: async (id, message) => this.#manager.shards.get(id)?.send(message),
    });
    for (const id of ids) this.#start(this.#manager.createShard(id));
  }

  close(): void {
    this.#stopping.abort();
    for (const { process } of this.#manager.shards.values()) process?.kill('SIGTERM');
    this.#endWhenNoneRuns();
  }

  #start(shard: Shard): void {
    shard.on('message', (message) => {
      this.#version = versionAfter(message, this.#version);
      this.#relay.receive(shard.id, message);
    });
    shard.on('ready', () => this.#waits.delete(shard.id));
    shard.on('death', (child) => this.#died(shard, 'exitCode' in child ? child.exitCode : null));
    this.#spawn(shard);
  }

  #spawn(shard: Shard): void {
    this.#logins = this.#spawnAfter(this.#logins, shard);
  }

  async #spawnAfter(earlier: Promise<void>, shard: Shard): Promise<void> {
    await earlier;
    if (this.#isStopping) return;
    // The folder may be newer by now, but only a reload may take that.
    if (this.#version !== null && typeof shard.env === 'object') {
      Object.assign(shard.env ?? {}, { [this.#options.versionVariable]: this.#version });
    }
    // The event also reports a death before the shard is ready.
    await shard.spawn(READY_WITHIN_MS).catch(() => undefined);
    await this.#wait(this.#options.spacing ?? SPACING_MS);
  }

  #died(shard: Shard, code: number | null): void {
    this.#relay.ended(shard.id);
    if (!this.#isStopping && FINAL.has(code)) {
      this.#options.log.error('a shard cannot go on: stopping all', { shard: shard.id, code });
      this.#code = code ?? EXIT.unexpected;
      this.close();
    }
    // The manager forgets the process only after this event.
    if (this.#isStopping) return void setImmediate(() => this.#endWhenNoneRuns());
    const wait = this.#waits.get(shard.id) ?? FIRST_WAIT_MS;
    this.#waits.set(shard.id, Math.min(2 * wait, LONGEST_WAIT_MS));
    this.#options.log.warn('a shard died and starts again', { shard: shard.id, code, waitMs: wait });
    void this.#wait(wait).then(() => this.#spawn(shard));
  }

  get #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Until the time is over or all is to stop. */
  async #wait(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  #endWhenNoneRuns(): void {
    if ([...this.#manager.shards.values()].every(({ process }) => process === null)) this.#end(this.#code);
  }
}

/** The version that all shards are to have after a message of one of them. */
function versionAfter(message: unknown, now: string | null): string | null {
  if (typeof message !== 'object' || message === null) return now;
  // A shard that comes back without finding what is kept must not draw the others after it.
  if ('opened' in message && typeof message.opened === 'string') return now ?? message.opened;
  return isAboutReload(message) && message.reload === 'spread' ? (versionIn(message) ?? now) : now;
}
