import { EventEmitter } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReloadRelay } from '../../../src/discord/shards/reload-relay.ts';
import { withSharedReload } from '../../../src/discord/shards/shared-reload.ts';
import { type Library, openLibrary, ReloadRefused } from '../../../src/library.ts';
import { createLogger } from '../../../src/log.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const FILES = { 'a.txt': 'The old bridge was closed on Monday.\n' };
const log = createLogger({ level: 'error', output: { write: () => undefined } });

/** Shards in one process, each with a library of its own over the same folder, and the relay between them. */
async function shards(count: number, patienceMs?: number) {
  const directory = await corpusFolder(FILES);
  const channels = Array.from({ length: count }, () => new EventEmitter());
  const running = new Set(channels.keys());
  const relay = new ReloadRelay(
    {
      running: () => [...running],
      send: async (shard, message) => {
        if (!running.has(shard)) throw new Error('its process is gone');
        channels[shard]?.emit('message', message);
      },
    },
    patienceMs,
  );
  const libraries: Library[] = [];
  for (const [shard, channel] of channels.entries()) {
    const parent = {
      send: (message: unknown) => queueMicrotask(() => relay.receive(shard, message)),
      on: (event: 'message', listener: (message: unknown) => void) => channel.on(event, listener),
    };
    libraries.push(withSharedReload(await openLibrary({ directory }), parent, log));
  }
  const die = (shard: number): void => {
    running.delete(shard);
    channels[shard]?.removeAllListeners();
    relay.ended(shard);
  };
  const add = (name: string) => writeFile(join(directory, name), `A new bridge named ${name} was opened.\n`);
  const remove = (name: string) => rm(join(directory, name));
  /** The shard's process runs on and answers nothing. */
  const hang = (shard: number): void => {
    channels[shard]?.removeAllListeners();
  };
  return { libraries, add, remove, die, hang, relay };
}

const articles = (libraries: readonly Library[]): number[] =>
  libraries.map((library) => library.status().articles);

describe('a reload on one shard', () => {
  it('is a reload of all, and its report says so', async () => {
    const { libraries, add } = await shards(3);
    await add('b.txt');
    const report = await libraries[1]?.reload();
    expect(report).toMatchObject({ added: ['b'], shards: { reloaded: 3, failed: 0 } });
    expect(articles(libraries)).toEqual([2, 2, 2]);
  });

  it('is refused as busy while another shard reloads, and not for longer', async () => {
    const { libraries, add } = await shards(2);
    await add('b.txt');
    const [first, second] = await Promise.allSettled(libraries.map((library) => library.reload()));
    expect(first?.status).toBe('fulfilled');
    expect(second).toMatchObject({ status: 'rejected', reason: { reason: 'busy' } });
    await add('c.txt');
    expect(await libraries[1]?.reload()).toMatchObject({ shards: { reloaded: 2, failed: 0 } });
    expect(articles(libraries)).toEqual([3, 3]);
  });

  it('that is refused changes no other, and leaves the way free', async () => {
    const { libraries, remove } = await shards(2);
    await remove('a.txt');
    await expect(libraries[0]?.reload()).rejects.toThrow(ReloadRefused);
    expect(articles(libraries)).toEqual([1, 1]);
    // Forced, all of them take it.
    await libraries[1]?.reload({ force: true });
    expect(articles(libraries)).toEqual([0, 0]);
  });

  it('does not wait for a shard that died', async () => {
    const { libraries, add, die } = await shards(3);
    await add('b.txt');
    die(2);
    expect(await libraries[0]?.reload()).toMatchObject({ shards: { reloaded: 2, failed: 0 } });
  });

  it('does not wait for ever for a shard that hangs, and leaves the way free', async () => {
    const { libraries, add, hang } = await shards(3, 1_000);
    await add('b.txt');
    hang(2);
    expect(await libraries[0]?.reload()).toMatchObject({ shards: { reloaded: 2, failed: 1 } });
    await add('c.txt');
    expect(await libraries[1]?.reload()).toMatchObject({ added: ['c'], shards: { failed: 1 } });
  });

  it('is given up when the shard that was asked dies', async () => {
    const { libraries, add, die, relay } = await shards(2);
    relay.receive(0, { reload: 'begin', id: 'lost' });
    await expect(libraries[1]?.reload()).rejects.toThrow('under way');
    die(0);
    await add('b.txt');
    expect(await libraries[1]?.reload()).toMatchObject({ added: ['b'], shards: { reloaded: 1, failed: 0 } });
  });
});
