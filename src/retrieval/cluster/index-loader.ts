import type { Article } from '../../corpus/article.ts';
import { changesBetween, sameArticle } from '../../corpus/diff.ts';
import { letOthersRun } from '../../text/let-others-run.ts';
import type { OnDone } from '../../text/on-done.ts';
import { IndexUnavailable } from '../index/index-unavailable.ts';
import { passagesOf } from '../passages/passages.ts';
import { Bulk } from './bulk.ts';
import { documentId, documentsOf } from './documents.ts';
import { type IndexState, readState, writeState } from './index-state.ts';
import { asList, asRecord } from './json.ts';
import { MAPPINGS, ROWS, SIMILARITY } from './mappings.ts';
import type { SearchCluster } from './search-cluster.ts';
import { TermLists } from './term-lists.ts';

/** Articles of one shard: some 250,000 passages, which one search reads in a few milliseconds. */
const ARTICLES_A_SHARD = 20_000;
const MOST_SHARDS = 24;
/** A load notes its progress after this many articles, so that one that begins again goes on from there. */
const NOTE_EVERY = 2_000;
/** Where a larger share of the articles differs, all are loaded anew. */
const MOST_CHANGED = 1 / 4;

/** Ids of one request to remove vectors. */
const IDS_AT_ONCE = 200;
/** Documents of one search, which is the cluster's own bound. */
const MOST_FOUND = 10_000;

/** What a load is of. */
export interface LoadInput {
  readonly name: string;
  /** In order of id. */
  readonly articles: readonly Article[];
  /** A whole index of other articles, most of which may be the same. */
  readonly base?: { readonly name: string; readonly articles: readonly Article[] } | undefined;
  readonly onProgress?: OnDone | undefined;
  /** Throws where the load must stop. */
  readonly check: () => void;
}

/** Makes the index whole, from the base where most of it is the same. Rejects with `IndexUnavailable` where the cluster is away for long. */
export async function loadIndex(cluster: SearchCluster, input: LoadInput): Promise<void> {
  const state = (await loadFromBase(cluster, input)) ?? (await loadAll(cluster, input));
  await cluster.patiently({ method: 'POST', path: `/${input.name}/_refresh` });
  await cluster.patiently({
    method: 'PUT',
    path: `/${input.name}/_settings`,
    body: { index: { refresh_interval: null } },
  });
  await writeState(cluster, { ...state, whole: true });
}

async function loadAll(
  cluster: SearchCluster,
  { name, articles, onProgress, check }: LoadInput,
): Promise<IndexState> {
  let state = (await readState(cluster, name)) ?? (await created(cluster, name, articles.length));
  const bulk = new Bulk(cluster, name, check);
  const lists = new TermLists();
  for (let at = state.loaded; at < articles.length; at++) {
    const article = articles[at];
    if (article === undefined) break;
    let { passages, length } = state;
    for (const document of documentsOf(article)) {
      passages += 1;
      length += document.length;
      lists.add(document.terms);
      await bulk.add(document);
    }
    state = { ...state, loaded: at + 1, passages, length };
    await letOthersRun();
    if (state.loaded % NOTE_EVERY !== 0 && state.loaded !== articles.length) continue;
    for (const change of lists.take(`${state.loaded}`)) await bulk.add(change);
    await bulk.flush();
    await writeState(cluster, state);
    onProgress?.(state.loaded, articles.length);
  }
  return state;
}

async function created(cluster: SearchCluster, name: string, articles: number): Promise<IndexState> {
  // What is left of an unfinished clone.
  await cluster.patiently({ method: 'DELETE', path: `/${name}`, query: { ignore_unavailable: true } });
  const shards = Math.min(MOST_SHARDS, Math.max(1, Math.ceil(articles / ARTICLES_A_SHARD)));
  const make = async (comparesVectors: boolean): Promise<IndexState> => {
    const state = { of: name, whole: false, loaded: 0, passages: 0, length: 0, comparesVectors };
    const properties = { ...MAPPINGS.properties, ...(comparesVectors && ROWS) };
    await cluster.patiently({
      method: 'PUT',
      path: `/${name}`,
      body: {
        settings: {
          number_of_shards: shards,
          // One copy on another node, where there is one.
          auto_expand_replicas: '0-1',
          refresh_interval: -1,
          similarity: SIMILARITY,
          ...(comparesVectors && { 'index.knn': true }),
        },
        mappings: { ...MAPPINGS, properties, _meta: state },
      },
    });
    return state;
  };
  return make(true).catch((error: unknown) => {
    if (error instanceof IndexUnavailable) throw error;
    // A cluster without the plugin knows neither this setting nor this kind of field.
    return make(false);
  });
}

/** A copy of the base, which costs the cluster next to nothing, with the articles that differ replaced; undefined where that is not worth it. */
async function loadFromBase(cluster: SearchCluster, input: LoadInput): Promise<IndexState | undefined> {
  const { name, articles, base, onProgress, check } = input;
  const before = base && (await readState(cluster, base.name));
  if (base === undefined || before?.whole !== true || base.name === name) return undefined;
  const changes = changesBetween(base.articles, articles);
  const old = new Map([...changes.gone].map((article) => [article.id, article]));
  const fresh = changes.fresh.filter((article) => !sameArticle(old.get(article.id), article));
  const kept = new Set(changes.fresh.map(({ id }) => id));
  const gone = [...changes.gone].filter(({ id }) => !kept.has(id));
  if (fresh.length + gone.length > articles.length * MOST_CHANGED) return undefined;
  await cloned(cluster, base.name, name);
  let { passages, length } = before;
  const bulk = new Bulk(cluster, name, check);
  const lists = new TermLists();
  const remove = (article: Article): number => {
    for (const document of documentsOf(article)) {
      passages -= 1;
      length -= document.length;
    }
    return passagesOf(article).length;
  };
  for (const article of gone) {
    const count = remove(article);
    for (let at = 0; at < count; at++) await bulk.add({ id: documentId(article, at), source: null });
  }
  for (const [at, article] of fresh.entries()) {
    const replaced = old.get(article.id);
    const surplus = replaced === undefined ? 0 : remove(replaced);
    const documents = documentsOf(article);
    for (const document of documents) {
      passages += 1;
      length += document.length;
      lists.add(document.terms);
      await bulk.add(document);
    }
    for (let ordinal = documents.length; ordinal < surplus; ordinal++)
      await bulk.add({ id: documentId(article, ordinal), source: null });
    await letOthersRun();
    onProgress?.(at + 1, fresh.length);
  }
  for (const change of lists.take(name)) await bulk.add(change);
  await bulk.flush();
  await removeVectors(cluster, input, [...gone, ...fresh]);
  return { ...before, of: name, whole: false, loaded: articles.length, passages, length };
}

/** Removes the vectors of articles that are gone or changed, whichever encoder made them. */
async function removeVectors(
  cluster: SearchCluster,
  { name, check }: LoadInput,
  articles: readonly Article[],
): Promise<void> {
  const bulk = new Bulk(cluster, name, check);
  for (let at = 0; at < articles.length; at += IDS_AT_ONCE) {
    const ids = articles.slice(at, at + IDS_AT_ONCE).map(({ id }) => id);
    const filter = [{ terms: { article: ids } }, { exists: { field: 'encoder' } }];
    for (let found = MOST_FOUND; found === MOST_FOUND; ) {
      await cluster.patiently({ method: 'POST', path: `/${name}/_refresh` });
      const { body } = await cluster.patiently({
        method: 'POST',
        path: `/${name}/_search`,
        query: { allow_partial_search_results: false },
        body: { size: MOST_FOUND, query: { bool: { filter } }, _source: false },
      });
      const hits = asList(asRecord(asRecord(body)['hits'])['hits']);
      for (const hit of hits) await bulk.add({ id: String(asRecord(hit)['_id']), source: null });
      await bulk.flush();
      found = hits.length;
    }
  }
}

async function cloned(cluster: SearchCluster, base: string, name: string): Promise<void> {
  await cluster.patiently({ method: 'DELETE', path: `/${name}`, query: { ignore_unavailable: true } });
  await cluster.patiently({
    method: 'PUT',
    path: `/${base}/_settings`,
    body: { index: { 'blocks.write': true } },
  });
  await cluster.patiently({
    method: 'POST',
    path: `/${base}/_clone/${name}`,
    query: { wait_for_active_shards: 1, timeout: '50s' },
    body: { settings: { index: { 'blocks.write': null, auto_expand_replicas: '0-1' } } },
  });
}
