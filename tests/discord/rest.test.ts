import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SnowflakeUtil } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restOptions } from '../../src/discord/rest.ts';

const ALREADY_ANSWERED = 40_060;
const UNKNOWN = 10_062;
const UNKNOWN_MESSAGE = 10_008;

describe('an answer that Discord refuses', () => {
  let code = 0;
  const discord = createServer((_, response) => {
    response.writeHead(code === ALREADY_ANSWERED ? 400 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ code, message: 'refused' }));
  });
  beforeAll(() => new Promise<void>((resolve) => void discord.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => discord.close(resolve)));

  /** How often another program is named after so many answers to one interaction of this age. */
  async function named(refusal: number, ageMs: number, attempts = 1): Promise<number> {
    code = refusal;
    let times = 0;
    const { makeRequest } = restOptions('', { onAnsweredElsewhere: () => times++ });
    const { port } = discord.address() as AddressInfo;
    const id = SnowflakeUtil.generate({ timestamp: Date.now() - ageMs });
    const url = `http://127.0.0.1:${port}/interactions/${id}/token/callback`;
    for (let attempt = 0; attempt < attempts; attempt++) {
      const response = await makeRequest(url, { method: 'POST' });
      expect(await response.json()).toMatchObject({ code });
    }
    return times;
  }

  it('at once shows that another program has answered', async () => {
    expect(await named(ALREADY_ANSWERED, 0)).toBe(1);
    expect(await named(UNKNOWN, 0)).toBe(1);
  });

  it('shows no other program where it came too late, or was of something else', async () => {
    expect(await named(UNKNOWN, 3_500)).toBe(0);
    expect(await named(UNKNOWN_MESSAGE, 0)).toBe(0);
  });

  it('shows none the second time, when the first answer may have been this program’s own', async () => {
    expect(await named(ALREADY_ANSWERED, 0, 3)).toBe(1);
  });
});
