import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../../corpus/article.ts';
import type { OnDone } from '../../text/on-done.ts';
import { IndexUnavailable } from '../index/index-unavailable.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Elsewhere, VersionedArticles, VersionIndexer } from '../index/version-indexer.ts';
import type { MeaningOptions } from '../meaning/filling.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { ClusterIndex, type WholeIndex } from './cluster-index.ts';
import { ClusterMeaning } from './cluster-meaning.ts';
import { type LoadInput, loadIndex } from './index-loader.ts';
import { IndexNames } from './index-names.ts';
import { wholeIndex } from './index-state.ts';
import { asRecord } from './json.ts';
import { Readers } from './readers.ts';
import { ChangesRefused, ClusterRefused } from './refusals.ts';
import { SearchCluster } from './search-cluster.ts';
import type { SearchSettings } from './search-settings.ts';
import { ensureState } from './state-index.ts';
import { WriterLease } from './writer-lease.ts';

/** How the passages are kept in a cluster, and who learns about it. */
export interface ClusterOptions extends SearchSettings {
  /** True for a bot, which opens without the cluster, too, and answers when it is there; false: opening rejects with `IndexUnavailable`. */
  readonly waits: boolean;
  /** Told how many articles are loaded, of those that are opened or updated. */
  readonly onProgress?: OnDone | undefined;
  /** Called with the reason when the cluster goes away, and without one when it is back. */
  readonly onAway?: ((reason: string | undefined) => void) | undefined;
  /** Passages whose vectors the bot holds, to know how alike all are; 4,096 where it is left out. */
  readonly sampled?: number | undefined;
  /** The clock; Node's own where it is left out. */
  readonly now?: (() => number) | undefined;
}

/** How an index is made: from another one, and who hears how far it is. */
type MakeOptions = Pick<LoadInput, 'base' | 'onProgress'>;

/** How often a cluster that was not there, or an index that another bot loads, is looked for. */
const LOOK_MS = 1_000;

/**
 * Keeps each version of the corpus in an index of its own in the cluster, which never changes once it is whole: a bot answers from the one of
 * its own articles, whatever the others do. The first bot that needs an index loads it; the others wait for it.
 */
export class ClusterIndexer implements VersionIndexer {
  readonly saved: Promise<void> = Promise.resolve();
  readonly #options: ClusterOptions;
  readonly #cluster: SearchCluster;
  readonly #names: IndexNames;
  readonly #readers: Readers;

  #latest: ClusterIndex | undefined;

  private constructor(options: ClusterOptions, cluster: SearchCluster) {
    this.#options = options;
    this.#cluster = cluster;
    this.#names = new IndexNames(options.prefix);
    this.#readers = new Readers(cluster, this.#names, options.now);
  }

  static async connect(options: ClusterOptions): Promise<ClusterIndexer> {
    return new ClusterIndexer(options, await SearchCluster.connect(options, options.onAway));
  }

  async open({ articles, version = randomUUID() }: VersionedArticles): Promise<PassageIndex> {
    const { onProgress, onAway, waits } = this.#options;
    const { index, make } = this.#indexOf(version, articles);
    this.#latest = index;
    try {
      index.use(await make({ onProgress }));
    } catch (error) {
      if (!waits || error instanceof ClusterRefused || !(error instanceof IndexUnavailable)) throw error;
      onAway?.(error.message);
      void this.#openLater(index, make);
    }
    return index;
  }

  async update(
    previous: PassageIndex,
    { articles, version = randomUUID() }: VersionedArticles,
  ): Promise<PassageIndex> {
    const { onProgress } = this.#options;
    const base =
      previous instanceof ClusterIndex && previous.whole !== undefined
        ? { name: previous.whole.name, articles: previous.articles }
        : undefined;
    const { index, make } = this.#indexOf(version, articles);
    const whole = await make({ base, onProgress });
    // An index that was there already, because articles have come back, is the newest again for others to follow.
    if (whole.name !== base?.name) await this.#pointAt(whole.name);
    index.use(whole);
    this.#latest = index;
    return index;
  }

  meaning(index: PassageIndex, articles: readonly Article[], options: MeaningOptions): Meaning {
    if (!(index instanceof ClusterIndex)) throw new TypeError('the index is not in the cluster');
    return new ClusterMeaning(articles, index, {
      ...options,
      cluster: this.#cluster,
      state: this.#names.state,
      sampled: this.#options.sampled,
    });
  }

  async elsewhere(): Promise<Elsewhere> {
    const { status, body } = await this.#cluster.patiently({
      method: 'GET',
      path: `/_alias/${this.#names.alias}`,
    });
    const [name] = status === 404 ? [] : Object.keys(asRecord(body));
    const answering = new Map<string, number>();
    for (const [index, count] of await this.#readers.count()) {
      const version = this.#names.versionIn(index);
      if (version !== undefined) answering.set(version, (answering.get(version) ?? 0) + count);
    }
    return { newest: name === undefined ? undefined : this.#names.versionIn(name), answering };
  }

  async close(): Promise<void> {
    this.#readers.stop();
    await this.#cluster.close();
  }

  /** An index that asks nothing yet, and what makes the cluster's for it. One that is lost is made again. */
  #indexOf(version: string, articles: readonly Article[]) {
    const make = (how: MakeOptions = {}): Promise<WholeIndex> => this.#make(version, articles, how);
    const index = new ClusterIndex(this.#cluster, articles, () => {
      this.#options.onAway?.('its index is no longer in the search cluster, and is made again');
      void this.#openLater(index, make);
    });
    return { index, make };
  }

  async #openLater(index: ClusterIndex, make: () => Promise<WholeIndex>): Promise<void> {
    const { signal } = this.#cluster;
    let told: string | undefined;
    // An index that a reload has replaced is no longer needed.
    while (!signal.aborted && this.#latest === index && index.whole === undefined) {
      await sleep(LOOK_MS, undefined, { signal }).catch(() => undefined);
      try {
        index.use(await make());
        this.#options.onAway?.(undefined);
      } catch (error) {
        const reason = String(error);
        if (!(error instanceof IndexUnavailable) && reason !== told) this.#options.onAway?.(reason);
        told = reason;
      }
    }
  }

  /** The index of these articles, loaded by this bot or another. */
  async #make(version: string, articles: readonly Article[], how: MakeOptions): Promise<WholeIndex> {
    const name = await this.#names.of(version);
    await ensureState(this.#cluster, this.#names.state);
    const lease = new WriterLease(this.#cluster, this.#names.state);
    for (;;) {
      const whole = await wholeIndex(this.#cluster, name);
      if (whole !== undefined) {
        await this.#readers.reads(name);
        return whole;
      }
      if (await lease.take().catch(isNotReady)) {
        try {
          const check = (): void => lease.check();
          await loadIndex(this.#cluster, { ...how, name, articles, check });
          await this.#pointAt(name);
          await this.#readers.reads(name);
          // What is left is removed after the next load.
          await this.#readers.removeOld(name).catch(() => undefined);
        } finally {
          await lease.release();
        }
      } else await sleep(LOOK_MS, undefined, { signal: this.#cluster.signal });
    }
  }

  /** The alias names the newest index that is whole. */
  async #pointAt(name: string): Promise<void> {
    const { alias, pattern } = this.#names;
    const add = { add: { index: name, alias } };
    const actions = [{ remove: { index: pattern, alias, must_exist: false } }, add];
    await this.#cluster.patiently({ method: 'POST', path: '/_aliases', body: { actions } });
  }
}

/** Right after it was made, the index with the lease cannot be read; that the cluster is away is found out by the next look at it. */
function isNotReady(error: unknown): false {
  const isForLonger = error instanceof ClusterRefused || error instanceof ChangesRefused;
  if (isForLonger || !(error instanceof IndexUnavailable)) throw error;
  return false;
}
