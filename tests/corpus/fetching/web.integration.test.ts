import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPublic } from '../../../src/corpus/fetching/connect.ts';
import type { FetchProblem } from '../../../src/corpus/fetching/unfetchable.ts';
import { Unfetchable } from '../../../src/corpus/fetching/unfetchable.ts';
import { createWeb, type WebOptions } from '../../../src/corpus/fetching/web.ts';
import { siteWith } from './loopback.ts';

const web = (options: WebOptions = {}) => createWeb({ allowLoopback: true, limitMs: 2_000, ...options });

async function problemOf(work: Promise<unknown>): Promise<FetchProblem | 'none'> {
  return work.then(
    () => 'none',
    (error: unknown) => {
      if (error instanceof Unfetchable) return error.problem;
      throw error;
    },
  );
}

describe('addresses of the public internet', () => {
  it.each(
    '8.8.8.8 1.1.1.1 172.15.255.255 172.32.0.0 192.167.255.255 100.128.0.1 2606:4700::1111 2a00:1450:4001::1'.split(
      ' ',
    ),
  )('%s is one', (address) => expect(isPublic(address)).toBe(true));

  it.each(
    '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1 198.18.0.1 224.0.0.1 255.255.255.255 :: ::1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 64:ff9b::7f00:1 fc00::1 fd00::1 fe80::1 ff02::1 2001::1 2001:db8::1 2002:7f00:1:: example.org'.split(
      ' ',
    ),
  )('%s is none', (address) => expect(isPublic(address)).toBe(false));
});

describe('what is fetched', () => {
  it('comes with its type and its last address, redirects followed', async () => {
    const { origin } = await siteWith(() => ({
      '/old': (_, response) => void response.writeHead(301, { location: '/new#top' }).end(),
      '/new': 'Hello',
    }));
    const { address, type, charset, bytes } = await web().get(`${origin}/old`);
    expect({ address, type, charset, text: bytes.toString() }).toEqual({
      address: `${origin}/new`,
      type: 'text/html',
      charset: 'utf-8',
      text: 'Hello',
    });
  });

  it('is unpacked where a server packs it unasked', async () => {
    const { origin } = await siteWith(() => ({
      '/': (_, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('Hello')),
      '/bomb': (_, response) =>
        void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(3_000_000))),
    }));
    expect((await web().get(origin)).bytes.toString()).toBe('Hello');
    expect(await problemOf(web({ maxBytes: 1_000_000 }).get(`${origin}/bomb`))).toBe('size');
  });
});

describe('what is not fetched', () => {
  it('an address of this machine or of a private network, however it is written', async () => {
    const { origin, asked } = await siteWith(() => ({ '/': 'secret' }));
    const port = new URL(origin).port;
    for (const host of [
      '127.0.0.1',
      'localhost',
      '2130706433',
      '0x7f.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
    ]) {
      expect(await problemOf(createWeb().get(`http://${host}:${port}/`)), host).toBe('private');
    }
    for (const host of ['10.0.0.1', '169.254.169.254', '192.168.0.1', '[fd00::1]'])
      expect(await problemOf(web().get(`http://${host}/`)), host).toBe('private');
    expect(asked).toEqual([]);
  });

  it('a redirect into a private network, or away from the web', async () => {
    const to =
      (location: string) =>
      (_: unknown, response: ServerResponse): void => {
        response.writeHead(302, { location }).end();
      };
    const { origin } = await siteWith(() => ({
      '/private': to('http://169.254.169.254/latest/meta-data'),
      '/file': to('file:///etc/passwd'),
      '/named': to('http://user:word@127.0.0.1/'),
      '/loop': to('/loop'),
    }));
    expect(await problemOf(web().get(`${origin}/private`))).toBe('private');
    expect(await problemOf(web().get(`${origin}/file`))).toBe('address');
    expect(await problemOf(web().get(`${origin}/named`))).toBe('address');
    expect(await problemOf(web().get(`${origin}/loop`))).toBe('redirects');
  });

  it('five redirects are followed, and no sixth', async () => {
    const { origin, asked } = await siteWith(() => ({
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((left) => [
          `/${left}`,
          (_: unknown, response: ServerResponse) =>
            void response.writeHead(302, { location: `/${left - 1}` }).end(),
        ]),
      ),
      '/0': 'the end',
    }));
    expect((await web().get(`${origin}/5`)).address).toBe(`${origin}/0`);
    expect(await problemOf(web().get(`${origin}/6`))).toBe('redirects');
    expect(asked.filter((path) => path === '/0')).toHaveLength(1);
  });

  it.each([
    'file:///etc/passwd',
    'ftp://news.example/a',
    'data:text/html,hello',
    'http://a:b@news.example/',
    'no address',
  ])('%s', async (address) => expect(await problemOf(createWeb().get(address))).toBe('address'));

  it('what robots.txt keeps programs from, also behind a redirect', async () => {
    const { origin, asked } = await siteWith(() => ({
      '/robots.txt': 'User-agent: *\nDisallow: /inside\nAllow: /inside/open\n',
      '/open': (_, response) => void response.writeHead(302, { location: '/inside/a' }).end(),
      '/inside/open': 'for all',
    }));
    const own = web();
    expect(await problemOf(own.get(`${origin}/inside/a`))).toBe('robots');
    expect(await problemOf(own.get(`${origin}/open`))).toBe('robots');
    expect(await problemOf(own.get(`${origin}/inside/open`))).toBe('none');
    expect(asked).toEqual(['/robots.txt', '/open', '/inside/open']);
  });

  it('anything of a site whose robots.txt fails', async () => {
    const { origin } = await siteWith(() => ({
      '/robots.txt': (_, response) => void response.writeHead(503).end(),
      '/a': 'a',
    }));
    expect(await problemOf(web().get(`${origin}/a`))).toBe('robots');
  });

  it('an error, too much, or what does not come in time', async () => {
    const { origin } = await siteWith(() => ({
      '/large': 'x'.repeat(1_001),
      '/fits': 'x'.repeat(1_000),
      '/slow': (_, response) => void response.write('and then'),
      '/broken': (_, response) => void response.destroy(),
    }));
    const small = web({ maxBytes: 1_000, limitMs: 300 });
    expect(await problemOf(small.get(`${origin}/nothing`))).toBe('status');
    expect(await problemOf(small.get(`${origin}/fits`))).toBe('none');
    expect(await problemOf(small.get(`${origin}/large`))).toBe('size');
    expect(await problemOf(small.get(`${origin}/slow`))).toBe('time');
    expect(await problemOf(small.get(`${origin}/broken`))).toBe('unreachable');
  });

  it('another host than those that are named', async () => {
    const { origin, asked } = await siteWith(() => ({ '/': 'Hello' }));
    const { host } = new URL(origin);
    expect(await problemOf(web().get(origin, { hosts: ['cdn.example'] }))).toBe('address');
    expect(await problemOf(web().get(origin, { hosts: [host] }))).toBe('none');
    // Without the switch for tests, only over https.
    expect(await problemOf(createWeb().get(origin, { hosts: [host] }))).toBe('address');
    expect(asked).toEqual(['/']);
  });
});

/** A page whose server is busy for some requests. */
function busy(status: number, retryAfter: string | undefined, times = 1) {
  let left = times;
  return (_: unknown, response: ServerResponse): void => {
    if (left-- <= 0) response.end('Hello');
    else response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end();
  };
}

describe('a site that wants to be asked slowly', () => {
  const times: number[] = [];
  const noting = (_: unknown, response: ServerResponse) => {
    times.push(performance.now());
    response.end('Hello');
  };

  it('is asked no faster than its robots.txt says, even all at once', async () => {
    times.length = 0;
    const { origin } = await siteWith(() => ({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 0.5\nDisallow: /x',
      '/a': noting,
      '/b': noting,
      '/c': noting,
    }));
    const one = web();
    await one.get(`${origin}/a`);
    await Promise.all([one.get(`${origin}/b`), one.get(`${origin}/c`)]);
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
    expect(gaps).toHaveLength(2);
    // A request is noted where it arrives, on a busy machine some time after it was sent.
    for (const gap of gaps) expect(gap).toBeGreaterThan(450);
  });

  it('is left where the delay is longer than a page may take', async () => {
    const { origin, asked } = await siteWith(() => ({
      '/robots.txt': 'User-agent: verbatim\nCrawl-delay: 60',
      '/a': 'Hello',
      '/b': 'Hello',
    }));
    const one = web();
    await one.get(`${origin}/a`);
    const began = performance.now();
    expect(await problemOf(one.get(`${origin}/b`))).toBe('time');
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(asked).toEqual(['/robots.txt', '/a']);
  });

  it.each([
    ['429 for a second', 429, '1'],
    ['503 until a date that has passed', 503, new Date(Date.now() - 5_000).toUTCString()],
  ])('is asked again when it says: %s', async (_, status, retryAfter) => {
    const page = busy(status, retryAfter);
    const site = await siteWith(() => ({ '/a': page }));
    const { bytes } = await web({ limitMs: 5_000 }).get(`${site.origin}/a`);
    expect(bytes.toString()).toBe('Hello');
    expect(site.asked).toEqual(['/robots.txt', '/a', '/a']);
  });

  it.each([
    ['it does not say when', 429, undefined, 1, 2],
    ['that is later than a page may take', 503, '3600', 1, 2],
    ['it says so again and again', 429, '0', 9, 4],
    ['it says something else', 503, 'soon', 1, 2],
    ['it is broken', 500, '0', 1, 2],
  ])('is given up where %s', async (_, status, retryAfter, times, requests) => {
    const page = busy(status, retryAfter, times);
    const site = await siteWith(() => ({ '/a': page }));
    const began = performance.now();
    expect(await problemOf(web().get(`${site.origin}/a`))).toBe('status');
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(site.asked).toHaveLength(requests);
  });
});
