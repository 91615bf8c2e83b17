import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../support/bot.ts';

const QUESTION = 'Who chaired the conference of the Department of Telecommunications?';
const ANSWER = 'Le Khac Thuyet';

describe('the connection', () => {
  let bot: Bot | undefined;
  afterEach(() => bot?.end());

  it('is dropped, asked to reconnect, ended or no longer acknowledged, and comes back with nothing lost; a token that is taken away ends the program with 4', async () => {
    bot = await startBot({ discord: { heartbeatIntervalMs: 400 } });
    const { discord, program, expectClean } = bot;
    const { gateway } = discord;
    const lan = discord.user('Lan');
    const answers = async () =>
      expect((await lan.slash('ask', { question: QUESTION })).text).toContain(ANSWER);

    const asked = answers();
    gateway.drop();
    await Promise.all([asked, answers()]);
    expect(gateway.counts).toMatchObject({ identifies: 1, resumes: 1 });

    gateway.askReconnect();
    await discord.until(() => gateway.counts.resumes === 2, 5_000, 'the resume after opcode 7');
    await answers();

    gateway.close(4009);
    await discord.until(() => gateway.counts.resumes === 3, 5_000, 'the resume after 4009');
    await answers();

    gateway.acknowledges = false;
    const closes = gateway.counts.closes.length;
    await discord.until(
      () => gateway.counts.closes.length > closes,
      5_000,
      'the bot to give the connection up',
    );
    gateway.acknowledges = true;
    await discord.until(() => gateway.counts.resumes === 4, 5_000, 'the resume after missed acks');
    await answers();

    gateway.invalidate(false);
    await discord.until(() => gateway.counts.identifies === 2, 12_000, 'a new session after opcode 9');
    await answers();
    expectClean();
    expect(program.lines.filter((line) => line.includes('registered the commands'))).toHaveLength(1);

    gateway.close(4004);
    expect((await program.ends()).code).toBe(4);
    expect(program.output).toMatch(/refuses the token/);
    expect(program.output).not.toContain(discord.token);
  });
});
