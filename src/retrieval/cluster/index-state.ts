import type { WholeIndex } from './cluster-index.ts';
import { asRecord } from './json.ts';
import type { SearchCluster } from './search-cluster.ts';

/** The state of an index, kept in its mapping: how far it is loaded, and its sums. */
export interface IndexState {
  /** The index that this state is about: a clone begins with the state of the original. */
  readonly of: string;
  readonly whole: boolean;
  /** Articles that are loaded, in order of id. */
  readonly loaded: number;
  readonly passages: number;
  readonly length: number;
  /** Whether the cluster compares vectors: it has the k-NN plugin. */
  readonly comparesVectors: boolean;
}

/** The state of an index; undefined where there is none, or where it is an unfinished clone. */
export async function readState(cluster: SearchCluster, name: string): Promise<IndexState | undefined> {
  const { status, body } = await cluster.patiently({ method: 'GET', path: `/${name}/_mapping` });
  if (status === 404) return undefined;
  const meta = asRecord(asRecord(asRecord(asRecord(body)[name])['mappings'])['_meta']);
  if (meta['of'] !== name) return undefined;
  const [loaded = 0, passages = 0, length = 0] = ['loaded', 'passages', 'length'].map((field) =>
    Number(meta[field] ?? 0),
  );
  const comparesVectors = meta['comparesVectors'] === true;
  return { of: name, whole: meta['whole'] === true, loaded, passages, length, comparesVectors };
}

/** Writes the state. */
export async function writeState(cluster: SearchCluster, state: IndexState): Promise<void> {
  await cluster.patiently({ method: 'PUT', path: `/${state.of}/_mapping`, body: { _meta: { ...state } } });
}

/** The index, where it is whole. */
export async function wholeIndex(cluster: SearchCluster, name: string): Promise<WholeIndex | undefined> {
  const state = await readState(cluster, name);
  if (state?.whole !== true) return undefined;
  const { passages, length, comparesVectors } = state;
  return { name, passages, length, comparesVectors };
}
