import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SharedBot, sharedBot } from '../support/running.ts';
import { Reply } from '../support/simulated-discord/screen.ts';
import type { User } from '../support/simulated-discord/user.ts';
import { CITY } from './city.ts';

const OPERA = '---\ntitle: The opera house\n---\nThe opera house was designed by the architect Vo Trong.\n';

describe('who wants to be told once their question is closed', () => {
  const bot = sharedBot(CITY);
  const waiting = () => waitingIn(bot);
  const send = async (user: User, question: string): Promise<Reply> => {
    const refusal = await user.slash('ask', { question });
    await user.press(refusal, 'Tell the organisers');
    return refusal;
  };
  const toldTo = (user: User) => tellingsTo(user, bot);

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

  it('hears where that cannot be kept, and the log names the folder that cannot be written', async () => {
    const sent = await send(bot.lan, 'Who owns the brewery?');
    const folder = join(bot.stateDir, 'waiting');
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, 'a file where the folder should be');
    const said = await bot.lan.press(sent, 'Tell me when it is answered');
    rmSync(folder);
    expect(said.text).toContain('I cannot write to my folder');
    expect(bot.log.lines.filter((line) => line.startsWith('error'))).toEqual([
      expect.stringMatching(
        /^error who wants to be told of an answer could not be saved: let the bot write to this folder, and make room on its disk folder=.*waiting error=/,
      ),
    ]);
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

describe('who is told that the articles now answer', () => {
  const bot = sharedBot(CITY);
  /** Reloads, and waits until everybody is told who is to be: the bot finishes what it has begun before it closes. */
  const settle = async () => {
    await bot.change({ 'mill.md': '---\ntitle: The mill\n---\nThe mill has two wheels.\n' });
    await bot.restart();
  };

  it('is nobody whose question had an answer that they complained about: they hear of it once it is dealt with', async () => {
    const tam = bot.discord.user('Tam');
    const answer = await tam.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    const which = await tam.press(answer, 'Report');
    await tam.press(which, 'Outdated');
    await tam.press(which, 'Tell me when it is dealt with');
    expect(which.text).toContain('I will send you a direct message when it is dealt with.');
    await settle();
    expect(tellingsTo(tam, bot)).toEqual([]);
    expect(waitingIn(bot)).toHaveLength(1);
    const admin = bot.discord.user('Hoa', { admin: true });
    await admin.select(await admin.slash('corpus reports'), ['Who opened the bridge over the Saigon river?']);
    await bot.discord.until(() => tellingsTo(tam, bot).length > 0, 3_000, 'the direct message');
    expect(tellingsTo(tam, bot).map((message) => new Reply(null, message, 0).text)).toEqual([
      expect.stringContaining('this question has been dealt with'),
    ]);
  });

  it('is who asked one article once that article answers, and not when another does', async () => {
    const ha = bot.discord.user('Ha');
    const question = 'Who opened the new bridge over the Saigon river?';
    const refusal = await ha.slash('ask', { question, article: 'The ferry stops' });
    await ha.press(refusal, 'Tell the organisers');
    await ha.press(refusal, 'Tell me when it is answered');
    await settle();
    expect(tellingsTo(ha, bot)).toEqual([]);
    const list = await bot.discord.user('Hoa', { admin: true }).slash('corpus reports');
    expect(list.text).toMatch(/Who opened the new bridge .*\n-# Not in the articles · once · latest \S+$/);
    await bot.change({
      'ferry.md':
        '---\ntitle: The ferry stops\n---\nMayor Le Hoa opened the new bridge over the Saigon river.\n',
    });
    await bot.discord.until(() => tellingsTo(ha, bot).length > 0, 3_000, 'the direct message');
    const [told] = tellingsTo(ha, bot).map((message) => new Reply(null, message, 0));
    if (told === undefined) throw new Error('unreachable');
    expect((await ha.press(told, 'Ask again')).text).toMatch(/^### Who opened[^]*\*\*.*Le Hoa/);
  });

  it('is nobody who searched as typed for an answer to other words', async () => {
    const binh = bot.discord.user('Binh');
    const shown = await binh.slash('ask', { question: 'When does the fery stop?' });
    expect(shown.text).toContain('Showing results for');
    const refusal = await binh.press(shown, 'Search as typed');
    expect(refusal.text).toContain('I found no answer');
    await binh.press(refusal, 'Tell the organisers');
    await binh.press(refusal, 'Tell me when it is answered');
    await settle();
    expect(tellingsTo(binh, bot)).toEqual([]);
  });

  it('is nobody of whom an earlier version kept no reason: they hear of it once it is dealt with', async () => {
    const mai = bot.discord.user('Mai');
    const question = 'Who opened the long bridge over the Saigon river?';
    const sent = await mai.slash('ask', { question });
    const which = await mai.press(sent, 'Report');
    await mai.press(which, 'Wrong passage');
    await mai.press(which, 'Tell me when it is dealt with');
    for (const name of waitingIn(bot)) {
      const path = join(bot.stateDir, 'waiting', name);
      const { reason: _, ...earlier } = JSON.parse(readFileSync(path, 'utf8'));
      if (earlier.user === mai.account.id) writeFileSync(path, JSON.stringify(earlier));
    }
    await settle();
    expect(tellingsTo(mai, bot)).toEqual([]);
    const admin = bot.discord.user('Hoa', { admin: true });
    await admin.select(await admin.slash('corpus reports'), [question]);
    await bot.discord.until(() => tellingsTo(mai, bot).length > 0, 3_000, 'the direct message');
  });
});

function waitingIn({ stateDir }: { readonly stateDir: string }): readonly string[] {
  try {
    return readdirSync(join(stateDir, 'waiting'));
  } catch {
    return [];
  }
}

/** The direct messages of the bot to somebody. */
function tellingsTo(user: User, { discord: { state } }: Pick<SharedBot, 'discord'>) {
  return [...state.messages.values()].filter(
    ({ channel, author }) => channel.type === 1 && author === state.bot && channel.recipient === user.account,
  );
}
