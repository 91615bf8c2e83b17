import { expect, it, onTestFinished, vi } from 'vitest';
import { followCluster } from '../src/follow-cluster.ts';
import { type Library, ReloadRefused } from '../src/library.ts';
import { createLogger } from '../src/log.ts';

/** A library that finds these versions in its folder, one a reload, and follows what is set as the newest one. */
function following(...folder: readonly string[]) {
  const seen = { newest: 'v1' as string | undefined, version: 'v1', reloads: 0, isBusy: false, said: '' };
  const library = {
    elsewhere: async () => {
      if (seen.newest === undefined) throw new Error('away');
      return { newest: seen.newest, answering: new Map() };
    },
    status: () => ({ version: seen.version }),
    reload: async () => {
      seen.reloads += 1;
      if (seen.isBusy) throw new ReloadRefused('busy', 'a reload is already under way', { before: 1 });
      seen.version = folder[Math.min(seen.reloads, folder.length) - 1] ?? seen.version;
    },
  };
  const log = createLogger({ level: 'info', output: { write: (line) => (seen.said += line) } });
  const stopping = new AbortController();
  onTestFinished(() => stopping.abort());
  const options = { log, signal: stopping.signal, everyMs: 1 };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the three functions that are called
  void followCluster({ library: library as unknown as Library, ...options });
  return seen;
}

it('reloads when another bot has brought new articles, and no more once it has the same', async () => {
  const seen = following('v2');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.reloads).toBe(0);
  seen.newest = 'v2';
  await vi.waitFor(() => expect(seen.said).toContain('reloaded'));
  const { reloads } = seen;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([seen.reloads, seen.version]).toEqual([reloads, 'v2']);
});

it('looks again where its folder has them later, whatever happens to the cluster meanwhile', async () => {
  const seen = following('v1', 'v1', 'v1', 'v2');
  await new Promise((resolve) => setTimeout(resolve, 20));
  seen.newest = 'v2';
  await vi.waitFor(() => expect(seen.reloads).toBeGreaterThan(0));
  seen.newest = undefined;
  await vi.waitFor(() => expect(seen.version).toBe('v2'));
});

it('gives up after a while and says so, and follows the next ones', async () => {
  const seen = following('v1');
  await new Promise((resolve) => setTimeout(resolve, 20));
  seen.newest = 'v2';
  await vi.waitFor(() => expect(seen.said).toContain('are not in this one’s folder'), { timeout: 5_000 });
  expect(seen.reloads).toBe(30);
  seen.newest = 'v3';
  await vi.waitFor(() => expect(seen.reloads).toBeGreaterThan(30));
});
