import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** The answer of a site at a path: a body (as HTML), or a function that answers itself. */
export type Pages = Readonly<
  Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>
>;

/** A site on this machine for one test. */
export interface Site {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
}

/** Serves pages until the test ends; anything else is 404. */
export async function siteWith(pages: (origin: string) => Pages): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const page = pages(origin)[path];
    if (typeof page === 'function') return page(request, response);
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', typeOf(path));
    response.end(page ?? 'not here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin, asked };
}

function typeOf(path: string): string {
  if (path.endsWith('.txt') || path.endsWith('.md')) return 'text/plain; charset=utf-8';
  return path.endsWith('.xml') ? 'application/xml' : 'text/html; charset=utf-8';
}
