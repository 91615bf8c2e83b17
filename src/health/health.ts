import type { Server } from 'node:http';
import type { Config } from '../config.ts';
import { NO_WATCH, type Watch } from '../discord/watch.ts';
import type { Logger } from '../log.ts';
import { createMetrics } from './metrics.ts';
import { startServer } from './server.ts';

/** The watch that learns what happens, and how to end it. */
export interface Health {
  readonly watch: Watch;
  close(): Promise<void>;
}

/**
 * Serves health and metrics where HEALTH_PORT asks for them and there is a token; a shard serves its own, on the port that follows by its
 * number. Where the port is taken the log says so, and the bot goes on without the numbers.
 */
export async function startHealth(
  { health, shard, token }: Pick<Config, 'health' | 'shard' | 'token'>,
  log: Logger,
): Promise<Health> {
  if (health.port === null || token === null) return { watch: NO_WATCH, close: async () => undefined };
  const { default: prometheus } = await import('prom-client');
  const number = shard?.id ?? 0;
  const metrics = createMetrics(prometheus, number);
  const port = health.port + number;
  try {
    const server = await startServer(metrics, port, health.host);
    log.info('serving health and metrics', { address: `http://${health.host}:${port}/metrics` });
    return { watch: metrics, close: () => closed(server) };
  } catch (error) {
    log.error('health and metrics cannot be served: choose another HEALTH_PORT or HEALTH_HOST', {
      port,
      error,
    });
    return { watch: NO_WATCH, close: async () => undefined };
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
