import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { Reply } from '../support/simulated-discord/screen.ts';
import type { User } from '../support/simulated-discord/user.ts';
import { CITY } from './city.ts';

const OPERA = '---\ntitle: The opera house\n---\nThe opera house was designed by the architect Vo Trong.\n';

describe('who wants to be told once their question is closed', () => {
  const bot = sharedBot(CITY);
  const waiting = () => {
    try {
      return readdirSync(join(bot.stateDir, 'waiting'));
    } catch {
      return [];
    }
  };
  const send = async (user: User, question: string): Promise<Reply> => {
    const refusal = await user.slash('ask', { question });
    await user.press(refusal, 'Tell the organisers');
    return refusal;
  };
  /** The direct messages of the bot to somebody. */
  const toldTo = (user: User) =>
    [...bot.discord.state.messages.values()].filter(
      ({ channel, author }) =>
        channel.type === 1 && author === bot.discord.state.bot && channel.recipient === user.account,
    );

  it('is told by a direct message when a reload answers it, and forgotten', async () => {
    const { lan } = bot;
    const sent = await send(lan, 'Who designed the opera house?');
    expect(sent.labels).toEqual(['Undo', 'Tell me when it is answered', 'Ask a follow-up']);
    expect(waiting()).toEqual([]);
    await lan.press(sent, 'Tell me when it is answered');
    expect(sent.text).toContain('I will send you a direct message');
    expect(sent.labels).toEqual(['Undo', 'Ask a follow-up']);
    expect(waiting()).toHaveLength(1);
    await bot.change({ 'zoo.md': '---\ntitle: The zoo\n---\nThe zoo has two bears.\n' });
    // The bot finishes what it has begun before it closes.
    await bot.restart();
    expect(toldTo(lan)).toEqual([]);
    expect(waiting()).toHaveLength(1);
    await bot.change({ 'opera.md': OPERA });
    await bot.discord.until(() => toldTo(lan).length > 0, 3_000, 'the direct message');
    expect(waiting()).toEqual([]);
    const [told] = toldTo(lan).map((message) => new Reply(null, message, 0));
    expect(told?.text).toBe(
      '### Who designed the opera house?\nYou asked to be told: the articles now answer this.',
    );
    if (told === undefined) throw new Error('unreachable');
    const again = await lan.press(told, 'Ask again');
    expect(again.text).toContain('Vo Trong');
  });

  it('is told when an admin marks it as done, in their own language', async () => {
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    const refusal = await minh.slash('ask', { question: 'Who directs the circus?' });
    await minh.press(refusal, 'Báo cho ban tổ chức');
    await minh.press(refusal, 'Báo tôi khi có câu trả lời');
    const admin = bot.discord.user('Hoa', { admin: true });
    await admin.select(await admin.slash('corpus reports'), ['Who directs the circus?']);
    await bot.discord.until(() => toldTo(minh).length > 0, 3_000, 'the direct message');
    expect(toldTo(minh).map((message) => new Reply(null, message, 0).text)).toEqual([
      '### Who directs the circus?\nBạn đã nhờ báo tin: câu hỏi này đã được xử lý.',
    ]);
    expect(waiting()).toEqual([]);
  });

  it('is forgotten when the question is taken back', async () => {
    const sent = await send(bot.lan, 'Who owns the racecourse?');
    await bot.lan.press(sent, 'Tell me when it is answered');
    expect(waiting()).toHaveLength(1);
    await bot.lan.press(sent, 'Undo');
    expect(waiting()).toEqual([]);
    expect(sent.labels).toEqual(['Ask a follow-up']);
  });

  it('has nothing left to press once the question is taken back', async () => {
    const sent = await send(bot.lan, 'Who owns the lighthouse?');
    await bot.lan.press(sent, 'Undo');
    expect(sent.text).toContain('Taken back');
    expect(sent.labels).toEqual(['Ask a follow-up']);
  });

  it('too late hears that the question is closed, and is not remembered', async () => {
    const sent = await send(bot.lan, 'Who owns the windmill?');
    const admin = bot.discord.user('Hoa', { admin: true });
    await admin.select(await admin.slash('corpus reports'), ['Who owns the windmill?']);
    expect((await bot.lan.press(sent, 'Tell me when it is answered')).text).toContain('already closed');
    expect(waiting()).toEqual([]);
  });

  it('is told after a restart, too', async () => {
    const nga = bot.discord.user('Nga');
    const sent = await send(nga, 'Who owns the quarry?');
    await nga.press(sent, 'Tell me when it is answered');
    await bot.restart();
    await bot.change({
      'quarry.md': '---\ntitle: Quarry\n---\nThe quarry is owned by the widow Tran Thi Sau.\n',
    });
    await bot.discord.until(() => toldTo(nga).length > 0, 3_000, 'the direct message');
  });
});
