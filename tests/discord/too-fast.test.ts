import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

describe('somebody who asks too fast', () => {
  const bot = sharedBot(CITY, {
    cooldown: { user: { uses: 2, seconds: 60 }, guild: { uses: 4, seconds: 60 } },
  });

  it('is told to wait, in private, while others are answered until their server is too fast', async () => {
    const ask = (name: string) =>
      bot.discord.user(name).slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    const lan = () => bot.lan.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    await lan();
    expect((await lan()).text).toContain('Nguyen Van An');
    const refused = await lan();
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toMatch(/^You are asking too fast\. Try again in \d+ seconds\.$/);
    expect((await ask('Minh')).text).toContain('Nguyen Van An');
    expect((await ask('Hoa')).text).toContain('Nguyen Van An');
    expect((await ask('Binh')).text).toMatch(/^Many people in this server are asking right now\./);
  });
});

describe('somebody whose messages come too fast', () => {
  const bot = sharedBot(CITY, {
    cooldown: { user: { uses: 1, seconds: 60 }, guild: { uses: 100, seconds: 60 } },
  });

  it('is told to wait once for a burst', async () => {
    const question = '@Verbatim who opened the bridge over the Saigon river?';
    await bot.lan.says('guild', question);
    const told = await bot.lan.says('guild', question);
    expect(told.text).toContain('You are asking too fast.');
    const unanswered = [bot.lan.posts('guild', question), bot.lan.posts('guild', question)];
    await bot.discord.user('Minh').says('guild', question);
    expect(unanswered.flatMap((message) => bot.lan.repliesTo(message))).toEqual([]);
  });

  it('may give thanks at once, which counts for nothing', async () => {
    const question = '@Verbatim who opened the bridge over the Saigon river?';
    const hoa = bot.discord.user('Hoa');
    const answer = await hoa.says('guild', question);
    const thanks = hoa.posts('guild', 'thanks!', { replyTo: answer });
    await bot.discord.user('Binh').says('guild', question);
    expect(hoa.repliesTo(thanks)).toEqual([]);
  });
});

describe('whoever is too fast', () => {
  const bot = sharedBot(CITY, {
    cooldown: { user: { uses: 1, seconds: 60 }, guild: { uses: 100, seconds: 60 } },
  });

  it('is helped all the same, and can take an answer away', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    expect((await bot.lan.slash('articles')).text).toContain('too fast');
    expect((await bot.lan.slash('help')).text).not.toContain('too fast');
    await bot.lan.press(answer, 'Remove');
    expect(answer.deleted).toBe(true);
  });
});
