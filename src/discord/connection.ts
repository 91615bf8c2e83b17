import { EventEmitter } from 'node:events';
import { type Client, Events } from 'discord.js';
import type { Logger } from '../log.ts';
import { refusalOfClose } from './connection-errors.ts';
import { ConnectionRefused } from './connection-refused.ts';

/** Says in the log how the connection to the gateway goes. */
export function logConnection(client: Client, log: Logger, isStopping: () => boolean): void {
  client.on(Events.Error, (error) => log.error('an error of the client', { error }));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error, shard) =>
    log.warn('a connection error', { shard, error: error.message }),
  );
  client.on(Events.ShardReconnecting, (shard) => {
    // discord.js says so of a connection that it closes itself, too.
    if (!isStopping()) log.info('connecting again', { shard });
  });
  client.on(Events.ShardResume, (shard, replayed) => log.info('connected again', { shard, replayed }));
}

/** When a connection ended for good: by Discord, or by `closed`. */
export function endOf(client: Client): {
  readonly ended: Promise<ConnectionRefused | undefined>;
  readonly closed: () => void;
  /** Ends it for a reason that shows only after it was made. */
  readonly refused: (reason: ConnectionRefused) => void;
} {
  const ending = new EventEmitter();
  client.on(Events.ShardDisconnect, ({ code }) => {
    const refused = refusalOfClose(code);
    if (refused !== undefined) ending.emit('end', refused);
  });
  client.on(Events.Invalidated, () => ending.emit('end', refusalOfClose(4004)));
  const ended = new Promise<ConnectionRefused | undefined>((resolve) => {
    ending.once('end', resolve);
  });
  return {
    ended,
    closed: () => void ending.emit('end', undefined),
    refused: (reason) => void ending.emit('end', reason),
  };
}

/** Rejects when the connection ends for good while something else is awaited. */
export async function failed(ended: Promise<ConnectionRefused | undefined>): Promise<never> {
  throw (await ended) ?? new ConnectionRefused('unreachable', 'The connection was closed.');
}
