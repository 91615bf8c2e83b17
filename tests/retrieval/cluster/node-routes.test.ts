import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NodeRoutes } from '../../../src/retrieval/cluster/node-routes.ts';

/** What a node says of these that it reaches, and how many it does not. */
const reaches = (ids: string, failed = 0) => ({
  _nodes: { total: ids.length + failed, successful: ids.length, failed },
  nodes: Object.fromEntries(ids.split('').map((id) => [id, { name: `node-${id}` }])),
});
const THREE = [reaches('abc'), reaches('abc'), reaches('abc')];
const HANGS = undefined;

describe('the ways around nodes out of reach', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Routes of nodes that say this; `undefined` for one that does not answer. */
  function routesOf(said: unknown[]) {
    const asked: string[] = [];
    const routes = new NodeRoutes(
      said.length,
      async (address, path, timeoutMs) => {
        asked.push(`${address} ${path} ${timeoutMs}`);
        if (said[address] === HANGS) throw new Error('no answer');
        return said[address];
      },
      1_000,
    );
    return { routes, asked };
  }
  const addressesOf = (routes: NodeRoutes) =>
    new Set(Array.from({ length: 6 }, () => routes.next()?.address));

  it('are none while each node reaches all others', async () => {
    const { routes, asked } = routesOf(THREE);
    expect(routes.next()).toBeUndefined();
    await Promise.all([routes.look(), routes.look()]);
    expect(routes.next()).toBeUndefined();
    // Who waits at the same time waits for the same.
    expect(asked).toEqual([0, 1, 2].map((address) => `${address} /_nodes/_all/_none?timeout=200ms 350`));
  });

  it.each<[string, unknown[], number[], string]>([
    ['is cut off', [reaches('ab', 1), reaches('ab', 1), reaches('c', 2)], [0, 1], 'a,b'],
    [
      'is cut off, and has forgotten the others',
      [reaches('a'), reaches('bc', 1), reaches('bc')],
      [1, 2],
      'b,c',
    ],
    ['hangs', [reaches('ac', 1), HANGS, reaches('ac', 1)], [0, 2], 'a,c'],
    ['is gone', [reaches('ac'), HANGS, reaches('ac')], [0, 2], 'a,c'],
  ])('lead to the others where one %s', async (_what, said, addresses, ids) => {
    const { routes } = routesOf(said);
    await routes.look();
    expect(routes.next()?.preference).toBe(`_prefer_nodes:${ids}`);
    expect(addressesOf(routes)).toEqual(new Set(addresses));
    routes.close();
  });

  it('are none where no node answers', async () => {
    const { routes } = routesOf([HANGS, HANGS]);
    await routes.look();
    expect(routes.next()).toBeUndefined();
  });

  it('lead behind one address, too, around what its node does not reach', async () => {
    const { routes } = routesOf([reaches('ab', 1)]);
    await routes.look();
    expect(routes.next()).toEqual({ address: 0, preference: '_prefer_nodes:a,b' });
    routes.close();
  });

  it('are given up when the nodes reach each other again, and nobody is asked after the end', async () => {
    const said: unknown[] = [reaches('ab', 1), reaches('ab', 1), HANGS];
    const { routes, asked } = routesOf(said);
    await routes.look();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(asked).toHaveLength(6);
    expect(routes.next()).toBeDefined();
    said.splice(0, 3, ...THREE);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(routes.next()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(9);
    said[0] = HANGS;
    await routes.look();
    routes.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(12);
  });
});
