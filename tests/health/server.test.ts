import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { NO_WATCH } from '../../src/discord/watch.ts';
import type { Metrics } from '../../src/health/metrics.ts';
import { startServer } from '../../src/health/server.ts';

const METRICS: Metrics = {
  ...NO_WATCH,
  readiness: () => ({ articles: true, discord: false }),
  text: async () => 'verbatim_articles 2\n',
  contentType: 'text/plain',
};

async function served() {
  const server = await startServer(METRICS, 0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { port, origin: `http://127.0.0.1:${port}` };
}

it('is not ready while Discord is away, and only reads', async () => {
  const { origin } = await served();
  const ready = await fetch(`${origin}/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { articles: true, discord: false }]);
  expect((await fetch(`${origin}/metrics`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${origin}/metrics`, { method: 'HEAD' })).status).toBe(200);
});

it('has fifty connections at once and closes a further one', async () => {
  const { port } = await served();
  const open = Array.from({ length: 50 }, () => connect(port, '127.0.0.1'));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
  });
  await Promise.all(open.map((socket) => once(socket, 'connect')));
  await once(connect(port, '127.0.0.1').resume(), 'close');
  expect(open.filter(({ destroyed }) => destroyed)).toEqual([]);
});
