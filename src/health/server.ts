import { createServer, type Server } from 'node:http';
import type { Metrics } from './metrics.ts';

/** A scrape needs no longer than this, and no more connections. */
const WITHIN_MS = 5_000;
const MOST_CONNECTIONS = 50;

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Serves `/live` (the process runs), `/ready` (200 once the articles are open and Discord is connected, 503 before) and `/metrics`.
 * Rejects where the address cannot be listened on. It takes no input but the path.
 */
export async function startServer(metrics: Metrics, port: number, host: string): Promise<Server> {
  const server = createServer(
    { requestTimeout: WITHIN_MS, headersTimeout: WITHIN_MS },
    (request, response) => {
      const send = ({ status, type, body }: Page): void => {
        response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(request.method === 'HEAD' ? undefined : body);
      };
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      const page = isRead ? pageOf(request.url ?? '/', metrics) : plain(405, 'only GET');
      page.then(send, () => response.destroy());
    },
  );
  server.maxConnections = MOST_CONNECTIONS;
  // A program that has nothing more to do ends, watched or not.
  server.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

async function pageOf(path: string, metrics: Metrics): Promise<Page> {
  if (path === '/live') return plain(200, 'alive');
  if (path === '/ready') {
    const readiness = metrics.readiness();
    const status = readiness.articles && readiness.discord ? 200 : 503;
    return { status, type: 'application/json', body: `${JSON.stringify(readiness)}\n` };
  }
  if (path === '/metrics') return { status: 200, type: metrics.contentType, body: await metrics.text() };
  return plain(404, 'there are /live, /ready and /metrics');
}

async function plain(status: number, text: string): Promise<Page> {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n` };
}
