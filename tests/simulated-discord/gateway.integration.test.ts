import { constants, createInflate, inflateSync } from 'node:zlib';
import { Client, GatewayIntentBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { Pulse } from '../support/simulated-discord/pulse.ts';
import { SimulatedDiscord } from '../support/simulated-discord/simulated-discord.ts';
import { onCommand, startClient } from './client.ts';

const OPENED = 10;

/** A bare WebSocket that speaks the gateway's protocol by hand. */
async function open(discord: SimulatedDiscord, query = 'v=10&encoding=json') {
  const socket = new WebSocket(`${discord.gateway.resumeUrl}?${query}`);
  const inflate = query.includes('zlib-stream')
    ? createInflate({ finishFlush: constants.Z_SYNC_FLUSH })
    : null;
  const received: { op: number; t?: string; d?: unknown; s?: number }[] = [];
  const pulse = new Pulse();
  const codes: number[] = [];
  let text = '';
  inflate?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    // A payload may come in parts.
    if (!text.endsWith('}')) return;
    received.push(JSON.parse(text));
    text = '';
    pulse.beat();
  });
  socket.on('message', (data: Buffer, isBinary) => {
    if (inflate) inflate.write(data);
    else received.push(JSON.parse(isBinary ? inflateSync(data).toString() : data.toString()));
    pulse.beat();
  });
  socket.on('close', (code) => {
    codes.push(code);
    pulse.beat();
  });
  const next = async (test: (payload: (typeof received)[number]) => boolean) => {
    await pulse.until(() => received.some(test), 3_000, 'a payload');
    return received.find(test);
  };
  const closing = async () => {
    await pulse.until(() => codes.length > 0, 3_000, 'the close');
    return codes[0];
  };
  const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
  return { socket, send, next, closing };
}

const identify = (token: string, more: object = {}) => ({
  token,
  intents: 1,
  properties: { os: 'a', browser: 'b', device: 'c' },
  ...more,
});

describe('the gateway', () => {
  it('greets, logs in, acknowledges heartbeats; plain, as one zlib stream, or each payload compressed', async () => {
    const discord = await SimulatedDiscord.start();
    for (const [query, more] of [
      ['v=10&encoding=json', {}],
      ['v=10&encoding=json&compress=zlib-stream', {}],
      ['v=10&encoding=json', { compress: true }],
    ] as const) {
      const client = await open(discord, query);
      await client.next(({ op }) => op === OPENED);
      client.send(2, identify(discord.token, more));
      const ready = await client.next(({ t }) => t === 'READY');
      expect(ready?.d).toMatchObject({ v: 10, user: { id: discord.state.bot.id } });
      await client.next(({ t }) => t === 'GUILD_CREATE');
      client.send(1, 2);
      await client.next(({ op }) => op === 11);
      client.socket.close(1000);
      await client.closing();
    }
    expect(discord.breaches).toEqual([]);
    await discord.stop();
  });

  it('closes with the reason of a bad login', async () => {
    const discord = await SimulatedDiscord.start();
    const codes: unknown[] = [];
    for (const [op, d] of [
      [2, identify('wrong')],
      [2, identify(discord.token, { intents: 1 << 15 })],
      [2, identify(discord.token, { intents: 1 << 26 })],
      [2, identify(discord.token, { shard: [1, 1] })],
      [3, {}],
      [99, {}],
    ] as const) {
      const client = await open(discord);
      await client.next((payload) => payload.op === OPENED);
      client.send(op, d);
      codes.push(await client.closing());
    }
    expect(codes).toEqual([4004, 4014, 4013, 4010, 4003, 4001]);
    const client = await open(discord, 'v=9&encoding=json');
    expect(await client.closing()).toBe(4012);
    await discord.stop();
  });

  it('replays what a dropped client missed', async () => {
    const started = await startClient();
    const { discord, client, end } = started;
    await client.application?.commands.set([{ name: 'ask', description: 'Asks' }]);
    onCommand(started, (interaction) => interaction.reply('here'));
    discord.gateway.drop();
    await discord.until(() => discord.gateway.live.length === 0, 2_000, 'the drop');
    expect((await discord.user('Lan').slash('ask')).text).toBe('here');
    expect(discord.gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });
    discord.gateway.askReconnect();
    await discord.until(() => discord.gateway.counts.resumes === 2, 3_000, 'the second resume');
    expect((await discord.user('Lan').slash('ask')).text).toBe('here');
    expect(discord.breaches).toEqual([]);
    await end();
  });

  it('is left by a client whose heartbeats it does not acknowledge', async () => {
    const { discord, end } = await startClient({ heartbeatIntervalMs: 200 });
    discord.gateway.acknowledges = false;
    await discord.until(() => discord.gateway.counts.closes.length > 0, 3_000, 'the client to give up');
    discord.gateway.acknowledges = true;
    await discord.until(() => discord.gateway.counts.resumes === 1, 3_000, 'the resume');
    expect(discord.breaches).toEqual([]);
    await end();
  });

  it('refuses a token, and a login when none is left', async () => {
    const discord = await SimulatedDiscord.start();
    const login = async (token: string) => {
      const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl } });
      return client
        .login(token)
        .then(
          () => 'logged in',
          (error: Error) => error.message,
        )
        .finally(() => void client.destroy());
    };
    expect(await login('wrong')).toMatch(/invalid token/i);
    discord.gateway.sessionsLeft = 0;
    expect(await login(discord.token)).toMatch(/Not enough sessions remaining/);
    await discord.stop();
  });
});
