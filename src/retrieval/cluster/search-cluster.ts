import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@opensearch-project/opensearch';
import { IndexUnavailable } from '../index/index-unavailable.ts';
import { asRecord, numberIn, textIn } from './json.ts';
import { type AskNode, NodeRoutes, type Route } from './node-routes.ts';
import { ClusterRefused, IndexLost, NoAnswer, refusalOf } from './refusals.ts';
import type { SearchSettings } from './search-settings.ts';

/** One request: what the cluster's REST API documents. */
export interface ClusterRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>> | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  /** Lines of JSON instead of a body. */
  readonly lines?: readonly string[] | undefined;
}

/** What a request came to: 404 and 409 are answers. */
export interface ClusterResponse {
  readonly status: number;
  readonly body: unknown;
}

/** Called with the reason when the cluster goes away, and without one when it is back. */
export type OnAway = (reason: string | undefined) => void;

/** How long one try of a question's request may take by default; there are two. */
const TRY_MS = 1_000;
const PATIENT_MS = 60_000;
/** How often a cluster that was away is asked whether it is back. */
const PROBE_MS = 500;

/** The connection to a cluster, by its official client, which is loaded here and nowhere else. */
export class SearchCluster {
  readonly #client: Client;
  /** For each address a client of its own. */
  readonly #each: readonly Client[];
  readonly #routes: NodeRoutes;
  readonly #closing = new AbortController();
  readonly #underWay = new Set<{ readonly abort: () => void }>();
  /** Why the cluster is away; undefined while it answers. */
  #away: string | undefined;
  readonly #onAway: OnAway | undefined;

  /** How long one try of a question's request may take. */
  readonly tryMs: number;

  private constructor(client: Client, each: readonly Client[], tryMs: number, onAway: OnAway | undefined) {
    this.#client = client;
    this.#each = each;
    this.tryMs = tryMs;
    this.#onAway = onAway;
    const ask: AskNode = async (address, path, timeoutMs) => {
      const route = { address, preference: undefined };
      return (await this.#send({ method: 'GET', path }, timeoutMs, route)).body;
    };
    this.#routes = new NodeRoutes(each.length, ask, tryMs);
  }

  static async connect(
    { urls, user, tls, tryMs = TRY_MS }: SearchSettings,
    onAway?: OnAway,
  ): Promise<SearchCluster> {
    const { Client } = await import('@opensearch-project/opensearch').catch(() => {
      throw new ClusterRefused(
        'SEARCH_URL needs the package @opensearch-project/opensearch, which is not installed: install Verbatim anew',
      );
    });
    const { ca, cert, key } = tls;
    const clientOf = (nodes: readonly string[]): Client =>
      new Client({
        nodes: [...nodes],
        ...(user !== null && { auth: { username: user.name, password: user.password } }),
        ssl: { ...(ca !== null && { ca }), ...(cert !== null && { cert }), ...(key !== null && { key }) },
        // Tries are counted here: the client would repeat some that must not be repeated, but not those that the cluster cannot answer.
        maxRetries: 0,
      });
    const each = urls.map((url) => clientOf([url]));
    return new SearchCluster(clientOf(urls), each, tryMs, onAway);
  }

  /**
   * A question's request: one try of a second (`tryMs`) and, where a node does not answer or cannot, one more, on another node; where there was no
   * answer, a third of a try later, by then around nodes that the others do not reach. While the cluster is away nobody waits for it: then
   * it rejects at once, until it is back.
   */
  async ask(request: ClusterRequest): Promise<ClusterResponse> {
    if (this.#away !== undefined) throw new IndexUnavailable(this.#away);
    try {
      return await this.#send(request, this.tryMs, this.#routes.next()).catch(async (error: unknown) => {
        if (!(error instanceof IndexUnavailable)) throw error;
        if (error instanceof NoAnswer) await this.#routes.look();
        return this.#send(request, this.tryMs, this.#routes.next());
      });
    } catch (error) {
      if (error instanceof IndexUnavailable) this.#goAway(error.message, request);
      throw error;
    }
  }

  /** Sends a request once that has no short deadline. */
  async patiently(request: ClusterRequest): Promise<ClusterResponse> {
    return this.#send(request, PATIENT_MS);
  }

  get isAway(): boolean {
    return this.#away !== undefined;
  }

  /** Ends the connection. Requests under way are given up, because the client would wait for them. */
  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort();
    this.#routes.close();
    for (const { abort } of this.#underWay) abort();
    await Promise.all([this.#client, ...this.#each].map((client) => client.close()));
  }

  get signal(): AbortSignal {
    return this.#closing.signal;
  }

  async #send(request: ClusterRequest, requestTimeout: number, route?: Way) {
    if (this.#closing.signal.aborted) throw new IndexUnavailable('the connection is closed');
    const { method, path, query = {}, body, lines } = preferring(request, route?.preference);
    const content = lines === undefined ? body && { body } : { bulkBody: `${lines.join('\n')}\n` };
    const client = route === undefined ? this.#client : (this.#each[route.address] ?? this.#client);
    const sent = client.transport.request(
      { method, path, querystring: query, ...content },
      { requestTimeout, maxRetries: 0, ignore: [404, 409] },
    );
    this.#underWay.add(sent);
    try {
      const response = await sent;
      return { status: response.statusCode ?? 0, body: response.body as unknown };
    } catch (error) {
      throw refusalOf(error, path);
    } finally {
      this.#underWay.delete(sent);
    }
  }

  #goAway(reason: string, request: ClusterRequest): void {
    if (this.#away !== undefined) return;
    this.#away = reason;
    this.#onAway?.(reason);
    void this.#probe(request);
  }

  /** Sends what could not be answered until it is: a cluster that says that it lives may still lack a part of the index. */
  async #probe(request: ClusterRequest): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      await sleep(PROBE_MS, undefined, { signal, ref: false }).catch(() => undefined);
      const isBack = await this.#send(request, this.tryMs, this.#routes.next()).then(
        () => true,
        (error: unknown) => !(error instanceof IndexUnavailable),
      );
      if (!isBack) await this.#routes.look();
      if (!isBack || signal.aborted) continue;
      this.#away = undefined;
      this.#onAway?.(undefined);
      return;
    }
  }
}

/** The way of a request: to an address, whatever it prefers there. */
type Way = Pick<Route, 'address'> & { readonly preference: Route['preference'] | undefined };

/** The same search of the copies that are preferred; in a request of several, of each. */
function preferring(request: ClusterRequest, preference: string | undefined): ClusterRequest {
  if (preference === undefined) return request;
  const { lines, query } = request;
  if (lines === undefined) return { ...request, query: { ...query, preference } };
  const headers = lines.map((line, at) =>
    at % 2 === 0 ? JSON.stringify({ ...asRecord(JSON.parse(line)), preference }) : line,
  );
  return { ...request, lines: headers };
}

/** Rejects with `IndexUnavailable` where one of several searches in one request could not be answered whole. */
export function mustBeWhole(response: unknown): void {
  const { error, status } = asRecord(response);
  if (error === undefined) return;
  if (Number(status) === 404) throw new IndexLost();
  const reason = textIn(error, 'reason');
  if (Number(status) >= 500 || Number(status) === 429) throw new IndexUnavailable(reason);
  throw new Error(`the search cluster refused a search: ${reason} (${numberIn({ status }, 'status')})`);
}
