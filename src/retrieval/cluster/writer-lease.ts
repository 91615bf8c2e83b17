import { randomUUID } from 'node:crypto';
import { IndexUnavailable } from '../index/index-unavailable.ts';
import { asRecord, numberIn } from './json.ts';
import type { SearchCluster } from './search-cluster.ts';

/** How often whoever writes says so, and how long nothing is heard before another may. */
const BEAT_MS = 3_000;
const SILENCE_MS = 15_000;

/**
 * One writer at a time: a document in the cluster, which whoever holds it renews. No clocks are compared: it is free when nobody holds it, or
 * when it has not changed for a quarter of a minute by the clock of whoever looks on.
 */
export class WriterLease {
  readonly #cluster: SearchCluster;
  readonly #path: string;
  readonly #owner = randomUUID();
  #seen: { readonly change: string; readonly since: number } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isHeld = false;
  #isBeating = false;

  /** `of` is what is written: `writer` for indexes, or the vectors of one. */
  constructor(cluster: SearchCluster, index: string, of = 'writer') {
    this.#cluster = cluster;
    this.#path = `/${index}/_doc/${of}`;
  }

  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** Throws where another bot has begun to write. */
  check(): void {
    if (!this.#isHeld) throw new IndexUnavailable('another bot has taken over loading the search cluster');
  }

  /** Tells whether this bot is the writer now; ask again where it is not. */
  async take(): Promise<boolean> {
    if (!(await this.#renew())) return false;
    this.#isHeld = true;
    this.#timer = setInterval(() => void this.#beat(), BEAT_MS);
    this.#timer.unref();
    return true;
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    if (!this.#isHeld) return;
    this.#isHeld = false;
    await this.#cluster
      .patiently({ method: 'PUT', path: this.#path, body: { owner: null } })
      .catch(() => undefined);
  }

  /** The lease outlives a short absence of the cluster: whether another took it meanwhile shows when the cluster is back. */
  async #beat(): Promise<void> {
    // A slow cluster may still be busy with the one before, and would take it for another bot's.
    if (this.#isBeating) return;
    this.#isBeating = true;
    const isKept = await this.#renew().catch(() => true);
    this.#isBeating = false;
    if (isKept) return;
    this.#isHeld = false;
    clearInterval(this.#timer);
  }

  async #renew(): Promise<boolean> {
    const { status, body } = await this.#cluster.patiently({ method: 'GET', path: this.#path });
    if (status === 404) return this.#write({ op_type: 'create' });
    const owner = asRecord(asRecord(body)['_source'])['owner'];
    const [number, term] = [numberIn(body, '_seq_no'), numberIn(body, '_primary_term')];
    if (owner !== null && owner !== this.#owner && !this.#isSilent(`${term} ${number}`)) return false;
    return this.#write({ if_seq_no: number, if_primary_term: term });
  }

  #isSilent(change: string): boolean {
    if (this.#seen?.change !== change) this.#seen = { change, since: performance.now() };
    return performance.now() - this.#seen.since > SILENCE_MS;
  }

  /** False where another bot was quicker. */
  async #write(query: Readonly<Record<string, string | number>>): Promise<boolean> {
    const body = { owner: this.#owner, beat: randomUUID() };
    const { status } = await this.#cluster.patiently({ method: 'PUT', path: this.#path, query, body });
    return status === 200 || status === 201;
  }
}
