import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll } from 'vitest';
import { buildNode, missingForNodes, Nodes, type NodesOptions } from '../../cluster/nodes.ts';
import type { SearchSettings } from '../../src/retrieval/cluster/search-settings.ts';
import { IndexUnavailable } from '../../src/retrieval/index/index-unavailable.ts';

/** Why the tests that need nodes are left out; undefined where they run. */
export const MISSING = missingForNodes();

/** Nodes that run while the tests of a file do. `port` tells files apart. */
export function nodesFor(
  port: number,
  count = 3,
  options: Pick<NodesOptions, 'vectors' | 'publishPorts'> = {},
): Nodes {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-nodes-'));
  const nodes = new Nodes({ count, directory, httpPort: port, transportPort: port + 100, ...options });
  beforeAll(async () => {
    buildNode();
    await nodes.start();
  }, 300_000);
  afterAll(async () => {
    await nodes.stopAll('SIGKILL');
    await rm(directory, { recursive: true, force: true });
  }, 60_000);
  return nodes;
}

/** How the bot gets to these nodes; each prefix has indexes of its own. */
export function settingsFor(nodes: Nodes, prefix: string): SearchSettings {
  return { urls: nodes.urls, prefix, user: null, tls: { ca: null, cert: null, key: null } };
}

/** A node that took a request may never answer it; `fetch` alone would wait for five minutes. */
const ANSWER_MS = 15_000;

/** `fetch` that rejects where no answer comes within a quarter of a minute. */
export function ask(url: string, options: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...options, signal: AbortSignal.timeout(ANSWER_MS) });
}

/** Tries again while nodes that have just started on a busy machine take too long: for tests of what is answered, not of when. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof IndexUnavailable) || tries === 100) throw error;
      await sleep(500);
    }
  }
}
