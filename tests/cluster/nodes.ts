import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildNode, missingForNodes, Nodes } from '../../cluster/nodes.ts';
import type { SearchSettings } from '../../src/retrieval/cluster/search-settings.ts';

/** Why the tests that need nodes are left out; undefined where they run. */
export const MISSING = missingForNodes();

/** Nodes that run while the tests of a file do. `port` tells files apart. */
export function nodesFor(port: number, count = 3): Nodes {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-nodes-'));
  const nodes = new Nodes({ count, directory, httpPort: port, transportPort: port + 100 });
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
