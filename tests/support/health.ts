import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Every number by its name and labels, the shard left out, since there is one. */
export async function scraped(port: number): Promise<ReadonlyMap<string, number>> {
  const { text } = await get(port, '/metrics');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, name = '', value] = /^(.*) (\S+)$/.exec(line) ?? [];
      return [name.replace(/,?shard="0"/, '').replace('{}', ''), Number(value)];
    }),
  );
}

/** What is served at a port of this machine. */
export async function get(
  port: number,
  path: string,
  method = 'GET',
): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
  return { status: response.status, text: await response.text() };
}

/** The port on which a server now listens. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** A port that was free a moment ago, below those that a system gives out by itself where it can be. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port > 64_000 ? freePort() : port;
}
