import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { act } from './acts.ts';
import { change, channelFor } from './channel.ts';
import { commandsFor } from './commands.ts';
import type { Act, PlaceName } from './shapes.ts';
import { whyOf } from './why.ts';
import { PEOPLE, type World } from './world.ts';

const LOOPBACK = '127.0.0.1';
/** A change is waited for this long; then the page asks again. */
const CHANGE_WITHIN_MS = 25_000;
/** More than the largest file that Discord takes, as base64. */
const MOST_BYTES = 16 * 1024 * 1024;

interface Sent {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** The page, while it is served. */
export interface PreviewServer {
  /** `http://127.0.0.1:<port>` */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the page of a world on 127.0.0.1 alone, to requests that name this very address; port 0 takes a free one. */
export async function servePreview(world: World, port: number): Promise<PreviewServer> {
  const files = pageFiles();
  const server = createServer((request, response) => {
    const send = ({ status, type, body }: Sent): void => {
      response.writeHead(status, { ...HEADERS, 'content-type': type });
      response.end(body);
    };
    const refuse = (error: unknown): void =>
      send(plain(400, error instanceof Error ? error.message : String(error)));
    answer(request).then(send, refuse);
  });
  await listening(server, port);
  const own = (server.address() as AddressInfo).port;
  const hosts = new Set([`${LOOPBACK}:${own}`, `localhost:${own}`]);

  const answer = async (request: IncomingMessage): Promise<Sent> => {
    const { host = '', origin } = request.headers;
    // Another site's script that has its name point here, or that sends a form, is refused.
    if (!hosts.has(host)) return plain(421, `this page is at http://${LOOPBACK}:${own}`);
    if (origin !== undefined && origin !== `http://${host}`) return plain(403, 'not from another page');
    const url = new URL(request.url ?? '/', `http://${host}`);
    const file = files.get(url.pathname);
    if (request.method === 'GET') return file ?? look(world, url);
    if (request.method === 'POST' && url.pathname === '/act') {
      if (request.headers['content-type'] !== JSON_TYPE) return plain(415, `only ${JSON_TYPE}`);
      const asked = JSON.parse(await bodyOf(request)) as Act;
      return json(await act(world, personOf(world, asked.as), asked));
    }
    return plain(405, 'GET, or POST to /act');
  };
  return {
    address: `http://${LOOPBACK}:${own}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

const JSON_TYPE = 'application/json';

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What can be looked at without doing anything. */
async function look(world: World, { pathname, searchParams }: URL): Promise<Sent> {
  if (pathname === '/people') return json(PEOPLE);
  if (pathname === '/why') {
    const message = world.discord.state.messages.get(searchParams.get('message') ?? '');
    return json(message === undefined ? null : await whyOf(world, message));
  }
  if (pathname !== '/channel' && pathname !== '/commands') return plain(404, 'there is no such page');
  const user = personOf(world, searchParams.get('as') ?? '');
  const place: PlaceName = searchParams.get('in') === 'dm' ? 'dm' : 'guild';
  if (pathname === '/commands') return json(commandsFor(world, user, place));
  const version = searchParams.get('after');
  if (version !== null) await change(world, { user, place, version }, CHANGE_WITHIN_MS);
  return json(channelFor(world, user, place));
}

function personOf({ people }: World, name: string) {
  const user = people.get(name);
  if (user === undefined) throw new Error(`nobody is called ${JSON.stringify(name)}`);
  return user;
}

/** The page's files; its script is put together from `page/*.ts`. */
function pageFiles(): ReadonlyMap<string, Sent> {
  const at = (name: string) => fileURLToPath(new URL(`page/${name}`, import.meta.url));
  const text = (name: string) => readFileSync(at(name), 'utf8');
  const { outputFiles } = buildSync({
    entryPoints: [at('page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  return new Map([
    ['/', { status: 200, type: 'text/html; charset=utf-8', body: text('page.html') }],
    ['/page.css', { status: 200, type: 'text/css; charset=utf-8', body: text('page.css') }],
    ['/discord.css', { status: 200, type: 'text/css; charset=utf-8', body: text('discord.css') }],
    ['/page.js', { status: 200, type: 'text/javascript; charset=utf-8', body: outputFiles[0]?.text ?? '' }],
  ]);
}

async function listening(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error('that is too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function json(value: unknown): Sent {
  return { status: 200, type: JSON_TYPE, body: JSON.stringify(value) };
}

function plain(status: number, text: string): Sent {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n` };
}
