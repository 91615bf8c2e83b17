import { randomUUID } from 'node:crypto';
import type { IndexNames } from './index-names.ts';
import { asList, asRecord } from './json.ts';
import type { SearchCluster } from './search-cluster.ts';

/** How often a bot says which index it answers from, and how long after the last word an index may go. */
const TOUCH_MS = 60_000;
const GRACE_MS = 10 * 60_000;
/** A bot that has said nothing for this long is gone, or cannot reach the cluster. */
const SILENT_MS = 3 * 60_000;

/** Which indexes bots answer from, so that none is removed while a bot that has not reloaded yet needs it. */
export class Readers {
  readonly #cluster: SearchCluster;
  readonly #names: IndexNames;
  readonly #id = randomUUID();
  readonly #now: () => number;
  #index: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(cluster: SearchCluster, names: IndexNames, now: () => number = Date.now) {
    this.#cluster = cluster;
    this.#names = names;
    this.#now = now;
  }

  /** Says from now on that this bot answers from the index. */
  async reads(index: string): Promise<void> {
    const before = this.#index;
    this.#index = index;
    this.#timer ??= setInterval(() => void this.#touch(this.#index).catch(() => undefined), TOUCH_MS).unref();
    // Questions that are under way go on with the one before.
    if (before !== index) await this.#touch(before);
    await this.#touch(index);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Removes every index but this that no bot has answered from for ten minutes. */
  async removeOld(current: string): Promise<readonly string[]> {
    const { body: indexes } = await this.#cluster.patiently({
      method: 'GET',
      path: `/${this.#names.pattern}/_settings/index.creation_date`,
    });
    const since = this.#now() - GRACE_MS;
    const told = (await this.#told()).map((one) => ({ ...one, isNew: one.at > since }));
    const inUse = new Set(told.filter(({ isNew }) => isNew).map(({ reads }) => reads));
    const old = Object.entries(asRecord(indexes))
      .filter(([name]) => name !== current && !inUse.has(name))
      .filter(([, value]) => {
        const created = asRecord(asRecord(asRecord(value)['settings'])['index'])['creation_date'];
        return Number(created) < since;
      })
      .map(([name]) => name);
    for (const name of old) await this.#cluster.patiently({ method: 'DELETE', path: `/${name}` });
    for (const { id, isNew } of told)
      if (!isNew)
        await this.#cluster.patiently({ method: 'DELETE', path: `/${this.#names.state}/_doc/${id}` });
    return old;
  }

  /** How many bots answer from each index, by what they said in the last minutes. */
  async count(): Promise<ReadonlyMap<string, number>> {
    const latest = new Map<string, { readonly reads: string; readonly at: number }>();
    for (const { reader, reads, at } of await this.#told()) {
      const isNewer = at > this.#now() - SILENT_MS && at >= (latest.get(reader)?.at ?? 0);
      if (isNewer) latest.set(reader, { reads, at });
    }
    const counts = new Map<string, number>();
    for (const { reads } of latest.values()) counts.set(reads, (counts.get(reads) ?? 0) + 1);
    return counts;
  }

  async #told() {
    await this.#cluster.patiently({ method: 'POST', path: `/${this.#names.state}/_refresh` });
    const { body } = await this.#cluster.patiently({
      method: 'POST',
      path: `/${this.#names.state}/_search`,
      body: { size: 1_000, query: { exists: { field: 'reads' } } },
    });
    return asList(asRecord(asRecord(body)['hits'])['hits']).map((hit) => {
      const { reads, reader, at } = asRecord(asRecord(hit)['_source']);
      return {
        id: String(asRecord(hit)['_id']),
        reader: String(reader),
        reads: String(reads),
        at: Number(at),
      };
    });
  }

  async #touch(index: string | undefined): Promise<void> {
    if (index === undefined) return;
    await this.#cluster.patiently({
      method: 'PUT',
      path: `/${this.#names.state}/_doc/reader-${this.#id}-${index}`,
      // The one before is the older of both, even in the same millisecond.
      body: { reads: index, reader: this.#id, at: this.#now() - Number(index !== this.#index) },
    });
  }
}
