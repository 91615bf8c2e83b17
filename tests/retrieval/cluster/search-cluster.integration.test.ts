import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ClusterRefused } from '../../../src/retrieval/cluster/refusals.ts';
import { SearchCluster } from '../../../src/retrieval/cluster/search-cluster.ts';
import { IndexUnavailable } from '../../../src/retrieval/index/index-unavailable.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const says =
  (status: number, body: unknown = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };

const hangs: Answer = () => undefined;
const breaks: Answer = (request) => request.socket.destroy();

const SEARCH = { method: 'POST', path: '/x/_search', body: {} } as const;

describe('the connection to a search cluster', () => {
  const servers: Server[] = [];
  const clusters: SearchCluster[] = [];
  const told: (string | undefined)[] = [];
  afterEach(async () => {
    await Promise.all(clusters.splice(0).map((cluster) => cluster.close()));
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
    told.length = 0;
  });

  /** Two nodes that give these answers in turn, the last one for ever. */
  async function connected(...answers: Answer[]): Promise<SearchCluster> {
    return connectedTo(answers, () => says(200));
  }

  /** The same of nodes that say this of whom they reach. */
  async function connectedTo(
    answers: readonly Answer[],
    reached: (node: number) => Answer,
  ): Promise<SearchCluster> {
    const urls: string[] = [];
    let turn = 0;
    for (const node of [1, 2]) {
      const server = createServer((request, response) => {
        request.resume();
        if (request.url?.startsWith('/_nodes/') === true) return reached(node)(request, response);
        answers[Math.min(turn++, answers.length - 1)]?.(request, response);
      });
      servers.push(server);
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      });
      urls.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    }
    const settings = { urls, prefix: 'x', user: null, tls: { ca: null, cert: null, key: null } };
    const cluster = await SearchCluster.connect(settings, (reason) => told.push(reason));
    clusters.push(cluster);
    return cluster;
  }

  it.each<[string, Answer]>([
    ['cannot', says(503)],
    ['has too much to do', says(429)],
    ['breaks off', breaks],
    ['does not answer', hangs],
  ])('asks once more where a node %s', async (_what, first) => {
    const cluster = await connected(first, says(200, { fine: true }));
    expect(await cluster.ask(SEARCH)).toEqual({ status: 200, body: { fine: true } });
    expect(told).toEqual([]);
  });

  it.each([
    [{ ...SEARCH }, (url: string) => url.includes('preference=_prefer_nodes%3Ab')],
    [
      { method: 'POST', path: '/x/_msearch', lines: ['{"a":true}', '{"size":0}'] } as const,
      (_url: string, body: string) => body === '{"a":true,"preference":"_prefer_nodes:b"}\n{"size":0}\n',
    ],
  ])('asks around a node that hangs, at once from then on', async (request, isAround) => {
    const seen: boolean[] = [];
    const looks: Answer = (asked, response) => {
      let body = '';
      asked.on('data', (bytes) => (body += String(bytes)));
      asked.on('end', () => {
        seen.push(isAround(asked.url ?? '', body));
        says(200)(asked, response);
      });
    };
    const reached = (node: number): Answer =>
      node === 1 ? hangs : says(200, { _nodes: { failed: 1 }, nodes: { b: {} } });
    const cluster = await connectedTo([hangs, looks], reached);
    for (const _turn of [1, 2, 3]) expect((await cluster.ask(request)).status).toBe(200);
    expect(seen).toEqual([true, true, true]);
    expect(told).toEqual([]);
  });

  it('gives up after two tries within three seconds, and lets nobody wait until the cluster is back', async () => {
    const cluster = await connected(hangs, hangs, says(503), says(200));
    const began = performance.now();
    await expect(cluster.ask(SEARCH)).rejects.toThrow(IndexUnavailable);
    expect(performance.now() - began).toBeLessThan(3_000);
    const again = performance.now();
    await expect(cluster.ask(SEARCH)).rejects.toThrow(IndexUnavailable);
    expect(performance.now() - again).toBeLessThan(100);
    expect(told).toEqual([expect.stringContaining('does not answer')]);
    await expect.poll(() => told, { timeout: 10_000 }).toEqual([expect.any(String), undefined]);
    expect(cluster.isAway).toBe(false);
    expect((await cluster.ask(SEARCH)).status).toBe(200);
  });

  it('gives what is not there and what another changed as answers', async () => {
    const cluster = await connected(says(404), says(409));
    expect([(await cluster.ask(SEARCH)).status, (await cluster.ask(SEARCH)).status]).toEqual([404, 409]);
  });

  it.each<[string, number, unknown, RegExp]>([
    ['a password', 401, 'Unauthorized', /SEARCH_USER and SEARCH_PASSWORD/],
    [
      'what the user may not do',
      403,
      { error: { type: 'security_exception', reason: 'no permissions for [indices:admin]' } },
      /docs\/scale\.md.*indices:admin/,
    ],
  ])('says what to mend where %s is refused', async (_what, status, body, message) => {
    const cluster = await connected(says(status, body));
    await expect(cluster.patiently(SEARCH)).rejects.toThrow(message);
    await expect(cluster.patiently(SEARCH)).rejects.toThrow(ClusterRefused);
  });

  it('takes a block by a full disk for something that passes', async () => {
    const body = {
      error: { type: 'cluster_block_exception', reason: 'index [x] blocked by: [FORBIDDEN/12/…];' },
    };
    const error: unknown = await (await connected(says(403, body)))
      .patiently(SEARCH)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(IndexUnavailable);
    expect(error).not.toBeInstanceOf(ClusterRefused);
    expect(String(error)).toContain('disk is full');
  });

  it('takes a request that is wrong for a defect', async () => {
    const body = { error: { type: 'parsing_exception', reason: 'unknown query [boool]' } };
    const error: unknown = await (await connected(says(400, body)))
      .ask(SEARCH)
      .catch((reason: unknown) => reason);
    expect(error).not.toBeInstanceOf(IndexUnavailable);
    expect(String(error)).toContain('unknown query [boool]');
  });
});
