import { lookup as lookUp } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { Unfetchable } from './unfetchable.ts';

/** The bounds of one request. */
export interface Bounds {
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Only for tests: this machine may be asked, too. */
  readonly allowLoopback: boolean;
}

/** What a server answered to one request; redirects are not followed. */
export interface Response {
  readonly status: number;
  readonly type: string;
  readonly location: string | undefined;
  /** The header "Retry-After", as it is written. */
  readonly retryAfter: string | undefined;
  readonly bytes: Buffer;
}

/** Addresses of no machine on the public internet: https://www.iana.org/assignments/iana-ipv4-special-registry. */
const CLOSED_4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
/** Inside of 2000::/3, which holds all public ones: those that stand for another network or an IPv4 address, and documentation. */
const CLOSED_6 = '2001::/23 2001:db8::/32 2002::/16 3fff::/20';

const closed = listOf(CLOSED_4, CLOSED_6);
const open6 = listOf('', '2000::/3');
const loopback = listOf('127.0.0.0/8', '::1/128');

/** Whether an IP address belongs to the public internet: not to a private network or to the machine itself, and not wrapping another address. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && open6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/**
 * Asks a server once. The address that its name leads to is checked as the connection is made, so that the name cannot lead elsewhere
 * between the check and its use.
 * @throws {Unfetchable} where the server cannot or may not be asked, or answers too much.
 */
export function requestOnce(url: URL, bounds: Bounds): Promise<Response> {
  const isAllowed = (address: string): boolean =>
    isPublic(address) || (bounds.allowLoopback && isLoopback(address));
  const lookup: LookupFunction = (host, options, done) => {
    lookUp(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) done(error ?? new Unfetchable('unreachable', host), '');
      else if (!addresses.every(({ address }) => isAllowed(address)))
        done(new Unfetchable('private', host), '');
      else if (options.all === true) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !isAllowed(host)) return Promise.reject(new Unfetchable('private', host));
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      const isLate = bounds.signal.aborted;
      reject(
        error instanceof Unfetchable
          ? error
          : new Unfetchable(isLate ? 'time' : 'unreachable', url.host, error),
      );
    };
    const sent = request(url, { lookup, agent: false, signal: bounds.signal, headers: HEADERS }, (answer) => {
      const chunks: Buffer[] = [];
      let length = 0;
      answer.on('error', fail);
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length <= bounds.maxBytes) return;
        fail(new Unfetchable('size', url.host));
        sent.destroy();
      });
      answer.on('end', () => {
        const { 'content-type': type = '', 'content-encoding': encoding = '', location } = answer.headers;
        const retryAfter = answer.headers['retry-after'];
        const status = answer.statusCode ?? 0;
        try {
          const bytes = unpacked(Buffer.concat(chunks), encoding, bounds.maxBytes);
          resolve({ status, type, location, retryAfter, bytes });
        } catch (error) {
          reject(new Unfetchable('size', url.host, error));
        }
      });
      answer.on('close', () => fail(new Error('the connection ended early')));
    });
    sent.on('socket', (socket) => {
      socket.once('connect', () => {
        const { remoteAddress = '' } = socket;
        // Checks once more which address was really connected to.
        if (!isAllowed(remoteAddress)) sent.destroy(new Unfetchable('private', url.host));
      });
    });
    sent.on('error', fail);
    sent.end();
  });
}

const HEADERS = {
  'user-agent': 'Verbatim/0.1 (article import; keeps robots.txt)',
  accept: 'text/html, application/rss+xml, application/atom+xml, application/xml, text/*, */*;q=0.5',
  'accept-encoding': 'identity',
};

/** Some servers compress even though they were asked not to. */
function unpacked(bytes: Buffer, encoding: string, maxOutputLength: number): Buffer {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(bytes, { maxOutputLength });
    case 'deflate':
      return inflateSync(bytes, { maxOutputLength });
    case 'br':
      return brotliDecompressSync(bytes, { maxOutputLength });
    default:
      return bytes;
  }
}

function isLoopback(address: string): boolean {
  return loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

function listOf(four: string, six: string): BlockList {
  const list = new BlockList();
  for (const [ranges, family] of [
    [four, 'ipv4'],
    [six, 'ipv6'],
  ] as const) {
    for (const range of ranges.split(' ').filter(Boolean)) {
      const [address = '', bits] = range.split('/');
      list.addSubnet(address, Number(bits), family);
    }
  }
  return list;
}
