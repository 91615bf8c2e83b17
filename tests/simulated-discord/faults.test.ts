import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startClient } from './client.ts';

describe('a fault', () => {
  let started: Awaited<ReturnType<typeof startClient>>;
  beforeAll(async () => {
    started = await startClient();
  });
  afterAll(() => started.end());
  beforeEach(() => started.discord.faults.clear());

  /** Posts as discord.js would, once: what came back, and how many messages there are then. */
  const post = async () => {
    const { discord } = started;
    const before = discord.botMessages(discord.channel).length;
    const answer = await fetch(`${discord.apiUrl}/v10/channels/${discord.channel.id}/messages`, {
      method: 'POST',
      headers: {
        authorization: `Bot ${discord.token}`,
        'content-type': 'application/json',
        'user-agent': 'DiscordBot (test, 1)',
      },
      body: JSON.stringify({ content: 'a' }),
    }).then(
      async (response) => ({
        status: response.status,
        body: (await response.text()).slice(0, 80),
        retryAfter: response.headers.get('retry-after'),
      }),
      (error: Error) => ({ failed: (error.cause as { code?: string }).code }),
    );
    return [answer, discord.botMessages(discord.channel).length - before];
  };
  const MESSAGES = /^POST \/channels\/\d+\/messages$/;

  it('is a rate limit that says how long, or does not', async () => {
    started.discord.faults.inject(MESSAGES, { kind: 'rate-limited', retryAfterSeconds: 2 });
    expect(await post()).toEqual([
      {
        status: 429,
        body: '{"message":"You are being rate limited.","retry_after":2,"global":false}',
        retryAfter: '2',
      },
      0,
    ]);
    started.discord.faults.inject(MESSAGES, { kind: 'rate-limited' });
    expect(await post()).toEqual([
      { status: 429, body: '{"message":"You are being rate limited.","global":false}', retryAfter: null },
      0,
    ]);
  });

  it('is a broken server, a reset, or a connection that closes quietly, and nothing is done', async () => {
    started.discord.faults.inject(MESSAGES, { kind: 'status', status: 503 });
    expect(await post()).toMatchObject([{ status: 503 }, 0]);
    started.discord.faults.inject(MESSAGES, { kind: 'reset' });
    expect(await post()).toEqual([{ failed: 'ECONNRESET' }, 0]);
    started.discord.faults.inject(MESSAGES, { kind: 'closed-quietly' });
    expect(await post()).toEqual([{ failed: 'UND_ERR_SOCKET' }, 0]);
  });

  it('is an answer that is lost after the work is done', async () => {
    started.discord.faults.inject(MESSAGES, { kind: 'lost-reply' });
    expect(await post()).toEqual([{ failed: 'ECONNRESET' }, 1]);
    started.discord.faults.inject(MESSAGES, { kind: 'lost-reply', by: 'closed-quietly' });
    expect(await post()).toEqual([{ failed: 'UND_ERR_SOCKET' }, 1]);
    expect(await post()).toMatchObject([{ status: 200 }, 1]);
  });
});
