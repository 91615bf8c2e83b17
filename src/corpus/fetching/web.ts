import { setTimeout as sleep } from 'node:timers/promises';
import { type Response, requestOnce } from './connect.ts';
import { FREE, isAllowedBy, parseRobots, type Robots } from './robots.ts';
import { Unfetchable } from './unfetchable.ts';

/** The content of an address, after all redirects. */
export interface Fetched {
  readonly address: string;
  /** As the server says, without parameters, in lower case; empty where it says nothing. */
  readonly type: string;
  /** The encoding of its text as the server says, in lower case; empty where it says nothing. */
  readonly charset: string;
  readonly bytes: Buffer;
}

/** How one address is fetched. */
export interface FetchOptions {
  /** Only these hosts, redirects included, and over https alone; any public one where it is left out. Their robots.txt is for crawlers and is not asked. */
  readonly hosts?: readonly string[] | undefined;
}

/** The way to the web: only public http(s) addresses, robots.txt and its delays kept, bounded in redirects, size and time. */
export interface Web {
  /** @throws {Unfetchable} with the reason. */
  get(address: string, options?: FetchOptions): Promise<Fetched>;
}

/** The bounds; every field may be left out. */
export interface WebOptions {
  /** Only for tests: servers on this machine may be asked, too. */
  readonly allowLoopback?: boolean;
  /** 10 MiB by default. */
  readonly maxBytes?: number;
  /** For all requests that one address takes, what is waited between them included; 20,000 by default. */
  readonly limitMs?: number;
}

const MAX_BYTES = 10 * 1_048_576;
const LIMIT_MS = 20_000;
const MOST_REDIRECTS = 5;
/** A server that is busy is asked again, where it says when. */
const MOST_RETRIES = 2;
const BUSY: ReadonlySet<number> = new Set([429, 503]);

/** How long one address may take. */
interface Limit {
  readonly signal: AbortSignal;
  /** As `performance.now()` gives it. */
  readonly until: number;
}

/** A way to the web that remembers each site's robots.txt for as long as it lives. */
export function createWeb(options: WebOptions = {}): Web {
  const { allowLoopback = false, maxBytes = MAX_BYTES, limitMs = LIMIT_MS } = options;
  const robotsOf = new Map<string, Promise<Robots | null>>();
  /** When each site may be asked again. */
  const freeAt = new Map<string, number>();

  /** Asks once a site's delay is over, and again where it is busy and says for how long. */
  async function request(url: URL, { signal, until }: Limit, delayMs: number): Promise<Response> {
    for (let retries = 0; ; retries += 1) {
      const wait = (freeAt.get(url.origin) ?? 0) - performance.now();
      if (performance.now() + wait > until) throw new Unfetchable('time', url.host);
      // Requests at the same time wait for their turn.
      freeAt.set(url.origin, performance.now() + Math.max(0, wait) + delayMs);
      if (wait > 0) await sleep(wait);
      const response = await requestOnce(url, { maxBytes, signal, allowLoopback });
      const after = BUSY.has(response.status) ? millisecondsOf(response.retryAfter) : undefined;
      if (after === undefined || retries === MOST_RETRIES || performance.now() + after > until)
        return response;
      await sleep(after);
    }
  }

  /** Follows redirects; `check` is asked before each request and gives the site's delay. */
  async function follow(address: string, limit: Limit, check: (url: URL) => Promise<number> | number) {
    let url = urlOf(address);
    for (let redirects = 0; ; redirects += 1) {
      const response = await request(url, limit, await check(url));
      const { status, location } = response;
      if (status < 300 || status >= 400 || location === undefined) return { url, response };
      if (redirects === MOST_REDIRECTS) throw new Unfetchable('redirects', url.host);
      url = urlOf(location, url);
    }
  }

  /** A site's rules; null, which forbids everything, where its server fails to tell them. */
  function robots(origin: string, limit: Limit): Promise<Robots | null> {
    const known = robotsOf.get(origin);
    if (known !== undefined) return known;
    const asked = follow(`${origin}/robots.txt`, limit, () => 0).then(
      ({ response: { status, bytes } }) => {
        if (status >= 500) return null;
        return status < 300 ? parseRobots(bytes.toString('utf8')) : FREE;
      },
      (error: unknown) => {
        robotsOf.delete(origin);
        throw error;
      },
    );
    robotsOf.set(origin, asked);
    return asked;
  }

  return {
    get: async (address, { hosts } = {}) => {
      const limit = { signal: AbortSignal.timeout(limitMs), until: performance.now() + limitMs };
      const { url, response } = await follow(address, limit, async (next) => {
        if (hosts !== undefined) {
          const isOne = hosts.includes(next.host) && (next.protocol === 'https:' || allowLoopback);
          if (!isOne) throw new Unfetchable('address', next.host);
          return 0;
        }
        const rules = await robots(next.origin, limit);
        if (rules === null || !isAllowedBy(rules, next.pathname + next.search))
          throw new Unfetchable('robots', next.host);
        return rules.delayMs;
      });
      return fetchedFrom(url, response);
    },
  };
}

/** "Retry-After: 120", or a date of HTTP, in milliseconds from now. @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function millisecondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\s*\d+\s*$/u.test(retryAfter)) return Number(retryAfter) * 1_000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function fetchedFrom(url: URL, { status, type, bytes }: Response): Fetched {
  if (status < 200 || status >= 300) throw new Unfetchable('status', String(status));
  const [, charset = ''] = /;\s*charset\s*=\s*"?([\w-]+)/iu.exec(type) ?? [];
  url.hash = '';
  return {
    address: url.href,
    type: (type.split(';')[0] ?? '').trim().toLowerCase(),
    charset: charset.toLowerCase(),
    bytes,
  };
}

/** @throws {Unfetchable} for anything but a plain http(s) address: names and passwords in it are sent nowhere. */
function urlOf(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href))
    throw new Unfetchable('address', base?.host ?? address.slice(0, 100));
  const url = new URL(address, base?.href);
  const isPlain = /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '';
  if (!isPlain) throw new Unfetchable('address', url.host || address.slice(0, 100));
  return url;
}
