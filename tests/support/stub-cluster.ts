import { once } from 'node:events';
import { createServer } from 'node:http';
import type { SearchSettings } from '../../src/retrieval/cluster/search-settings.ts';

/** A server in the place of a search cluster: every index is there and whole, and no search finds anything. */
export interface StubCluster {
  readonly settings: SearchSettings;
  close(): void;
}

/** Starts one; `passages` is what each index is said to hold. */
export async function stubCluster(passages = 0): Promise<StubCluster> {
  const server = createServer((request, response) => {
    const name = request.url?.split('/')[1] ?? '';
    const _meta = { of: name, whole: true, loaded: 0, passages, length: passages, comparesVectors: false };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ [name]: { mappings: { _meta } }, hits: { hits: [] } }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const tls = { ca: null, cert: null, key: null };
  const settings = { urls: [`http://127.0.0.1:${port}`], user: null, prefix: 'stub', tls };
  return { settings, close: () => void server.close() };
}
