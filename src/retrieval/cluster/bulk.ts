import { setTimeout as sleep } from 'node:timers/promises';
import { IndexUnavailable } from '../index/index-unavailable.ts';
import { asList, asRecord, textIn } from './json.ts';
import type { SearchCluster } from './search-cluster.ts';

/** A change: the new content of a document, or null to remove it. */
export interface Change {
  readonly id: string;
  readonly source: Readonly<Record<string, unknown>> | null;
}

/** Changes that are sent at once. */
const BATCH = 500;
/** A cluster that lost a node needs up to half a minute to go on. */
const TRIES = 60;
const WAIT_MS = 1_000;

/** Sends changes to an index in batches. What is sent twice stands there once, so that a batch is sent until it is taken. */
export class Bulk {
  readonly #cluster: SearchCluster;
  readonly #index: string;
  /** Called before each batch; throws where the load must stop. */
  readonly #check: () => void;
  readonly #changes: Change[] = [];
  readonly #last: Change[] = [];

  constructor(cluster: SearchCluster, index: string, check: () => void) {
    this.#cluster = cluster;
    this.#index = index;
    this.#check = check;
  }

  async add(change: Change): Promise<void> {
    this.#changes.push(change);
    if (this.#changes.length >= BATCH) await this.#sendAll(this.#changes.splice(0));
  }

  /** A change that is sent when all before it are taken. */
  async addLast(change: Change): Promise<void> {
    this.#last.push(change);
    if (this.#last.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    await this.#sendAll(this.#changes.splice(0));
    await this.#sendAll(this.#last.splice(0));
  }

  async #sendAll(changes: readonly Change[]): Promise<void> {
    let left = changes;
    for (let tries = 1; left.length > 0; tries++) {
      this.#check();
      try {
        left = await this.#send(left);
        if (left.length > 0) throw new IndexUnavailable('the search cluster has too much to do');
      } catch (error) {
        if (!(error instanceof IndexUnavailable) || tries >= TRIES || this.#cluster.signal.aborted)
          throw error;
        await sleep(WAIT_MS, undefined, { signal: this.#cluster.signal }).catch(() => undefined);
      }
    }
  }

  /** The changes that were not taken and can be sent again; rejects where one will never be taken. */
  async #send(changes: readonly Change[]): Promise<Change[]> {
    const lines = changes.flatMap(({ id, source }) =>
      source === null
        ? [JSON.stringify({ delete: { _id: id } })]
        : [JSON.stringify({ index: { _id: id } }), JSON.stringify(source)],
    );
    const { body } = await this.#cluster.patiently({ method: 'POST', path: `/${this.#index}/_bulk`, lines });
    if (asRecord(body)['errors'] !== true) return [];
    return asList(asRecord(body)['items']).flatMap((item, at) => {
      const { status, error } = asRecord(Object.values(asRecord(item))[0]);
      const change = changes[at];
      // A document to remove that does not exist is removed.
      if (change === undefined || error === undefined || Number(status) === 404) return [];
      if (Number(status) === 429 || Number(status) >= 500 || Number(status) === 403) return [change];
      throw new Error(`the search cluster refused a passage: ${textIn(error, 'reason')}`);
    });
  }
}
