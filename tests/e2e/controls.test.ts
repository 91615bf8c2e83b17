import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { type Bot, startBot } from '../support/bot.ts';
import type { Reply } from '../support/simulated-discord/screen.ts';
import type { User } from '../support/simulated-discord/user.ts';

const QUESTION = 'Who chaired the conference of the Department of Telecommunications?';
const ANSWER = 'Cipher Major General Le Khac Thuyet';
const NO_ANSWER = 'What is the capital of France?';

let bot: Bot;
let named: User;
beforeAll(async () => {
  bot = await startBot({
    prepare: (discord) => {
      named = discord.user('Named');
      return { ADMIN_USER_IDS: named.account.id };
    },
  });
  // The first question of a program runs its code for the first time, which takes long on a busy machine.
  await bot.discord.user('First').slash('ask', { question: QUESTION });
});
afterAll(async () => {
  bot.expectClean();
  await bot.end();
});

describe.each(['en', 'vi'] as const)('a button, to somebody who reads %s', (language) => {
  const messages = messagesFor(language);
  const { buttons } = messages;
  const locale = language === 'vi' ? 'vi' : 'en-US';
  let asker: User;
  let other: User;
  let moderator: User;
  let admin: User;
  beforeAll(() => {
    asker = bot.discord.user('Asker', { locale });
    other = bot.discord.user('Other', { locale });
    moderator = bot.discord.user('Moderator', { locale, moderator: true });
    admin = bot.discord.user('Admin', { locale, admin: true });
  });

  const context = (reply: Reply) => reply.labels.find((label) => label.startsWith(buttons.context)) ?? '';
  const expectOnlyFor = (reply: Reply, user: User) => {
    expect([reply.ephemeral, user.sees(reply)]).toEqual([true, true]);
    for (const someone of [asker, other, moderator].filter((candidate) => candidate !== user))
      expect(someone.sees(reply)).toBe(false);
  };

  it('Context opens the article around the quote, for who pressed alone', async () => {
    const reply = await asker.slash('ask', { question: QUESTION });
    const before = reply.text;
    for (const user of [asker, other]) {
      const opened = await user.press(reply, context(reply));
      expectOnlyFor(opened, user);
      expect(opened.text).toContain('Le Khac Thuyet');
      expect(opened.text).toContain('### Department of Telecommunications and Cipher');
    }
    expect(reply.text).toBe(before);
  });

  it('More shows what comes next, or that there is no more, in private', async () => {
    const reply = await asker.slash('ask', { question: QUESTION });
    const label = [1, 2, 3].map(buttons.more).find((one) => reply.labels.includes(one));
    if (label === undefined) return;
    const more = await other.press(reply, label);
    expectOnlyFor(more, other);
    expect(more.text).not.toContain(ANSWER);
  });

  it('Share posts a private answer for all, with who shared it and without a ping', async () => {
    const reply = await asker.slash('ask', { question: QUESTION, private: true });
    const pressed = await asker.press(reply, buttons.share);
    await bot.discord.until(() => pressed.followUps.length > 0, 5_000, 'what is shared');
    const [shared] = pressed.followUps;
    if (shared === undefined) throw new Error('what is shared');
    expect([shared.ephemeral, other.sees(shared)]).toEqual([false, true]);
    expect(shared.text).toContain(ANSWER);
    expect(shared.text).toContain(`<@${asker.account.id}>`);
  });

  it('Remove is for the asker and for moderators', async () => {
    const first = await asker.slash('ask', { question: QUESTION });
    const refused = await other.press(first, buttons.remove);
    expectOnlyFor(refused, other);
    expect(first.deleted).toBe(false);
    await asker.press(first, buttons.remove);
    expect(first.deleted).toBe(true);
    const second = await asker.slash('ask', { question: QUESTION });
    await moderator.press(second, buttons.remove);
    expect(second.deleted).toBe(true);
  });

  it('Ask a follow-up opens a modal, whose question is understood from the answer before it', async () => {
    const reply = await asker.slash('ask', { question: QUESTION });
    const modal = await asker.press(reply, buttons.askFurther);
    const [field] = modal.modal.components;
    const answer = await asker.submit(modal, {
      [field?.label ?? '']: 'And who made a keynote speech there?',
    });
    expect(answer.text).toContain('Le Van Tuyen');
    expect(answer.text).toContain(messages.answer.follows('').trim().split(' ')[0]);
    expect(answer.ephemeral).toBe(false);
  });

  it('Report asks what is wrong, in private, and says what is sent before it is sent', async () => {
    const reply = await asker.slash('ask', { question: QUESTION });
    const which = await other.press(reply, buttons.notRight);
    expectOnlyFor(which, other);
    expect(which.text).toContain(messages.report.which);
    const thanks = await other.press(which, messages.report.reasons.outdated);
    expect(thanks.text).toContain(messages.report.thanks);
    expectOnlyFor(thanks, other);
  });

  it('Tell the organisers keeps the question and nothing of who sent it; admins list, export and finish it', async () => {
    const question = language === 'vi' ? 'Ai là người bay lên sao Hoả?' : 'Who flew to the red planet Mars?';
    const refusal = await asker.slash('ask', { question });
    const thanks = await asker.press(refusal, buttons.report);
    expect(thanks.text).toContain(messages.report.thanks);
    const list = await admin.slash('corpus reports');
    expect([list.ephemeral, other.sees(list)]).toEqual([true, false]);
    expect(list.text).toContain(question.slice(0, 20));
    const exported = await admin.slash('corpus reports', { export: true });
    const [[name, csv] = ['', '']] = Object.entries(exported.files);
    expect(name).toMatch(/\.csv$/);
    expect(csv).toContain(question);
    expect(csv).not.toContain(asker.account.id);
    expect(csv).not.toContain(asker.account.name);
    const menu = list.selects[0];
    const option = menu?.options?.find(({ label }) => label?.startsWith(question.slice(0, 10)));
    expect(() => other.select(list, [option?.value ?? ''])).toThrow(/does not see/);
    const finished = await admin.select(list, [option?.value ?? '']);
    expect(finished.text).not.toContain(question.slice(0, 20));
    await expect(async () => other.slash('corpus reports')).rejects.toThrow(/lack its permission/);
    expect((await other.slash('corpus reports', {}, { overridden: true })).text).toBe(
      messages.notice.adminsOnly,
    );
  });

  it('works after a restart, and says so when the articles have changed since, with a way to ask again', async () => {
    const reply = await asker.slash('ask', { question: QUESTION });
    if (language === 'en') {
      await bot.program.stop();
      await bot.restart();
    }
    const opened = await other.press(reply, context(reply));
    expect(opened.text).toContain('Le Khac Thuyet');
    const path = 'telecommunications-and-cipher-department-network-security.txt';
    const text = readFileSync(join(bot.corpusDir, path), 'utf8');
    bot.write(path, text.replaceAll('Le Khac Thuyet', 'Le Khac Tam'));
    const report = await admin.slash('corpus reload');
    await bot.discord.until(() => report.message.edits > 0, 5_000, 'the report');
    const stale = await other.press(reply, context(reply));
    expectOnlyFor(stale, other);
    expect(stale.text).toContain(messages.notice.articlesChanged);
    const stalePress = await asker.press(reply, buttons.notRight);
    expect(stalePress.ephemeral).toBe(true);
    bot.write(path, text);
    const again = await admin.slash('corpus reload');
    await bot.discord.until(() => again.message.edits > 0, 5_000, 'the report');
    expect((await other.press(reply, context(reply))).text).toContain('Le Khac Thuyet');
  });

  it('of a message menu: Find in articles and Check this answer, both in private', async () => {
    const posted = other.posts('guild', QUESTION);
    const found = await asker.contextMenu('Find in articles', posted);
    expectOnlyFor(found, asker);
    expect(found.text).toContain(ANSWER);
    const emoji = await asker.contextMenu('Find in articles', other.posts('guild', '🔥'));
    expectOnlyFor(emoji, asker);
    const reply = await asker.slash('ask', { question: QUESTION });
    const checked = await other.contextMenu('Check this answer', reply);
    expectOnlyFor(checked, other);
    expect(checked.text).toContain(messages.check.unchanged);
    const not = await other.contextMenu('Check this answer', posted);
    expect(not.text).toContain(messages.check.notAnAnswer);
  });

  it('of the timeline and of /corpus why', async () => {
    const timeline = await asker.slash('timeline', { from: '2022' });
    expect(timeline.text).toContain('Telecommunications');
    const none = await asker.slash('timeline', { from: '2031' });
    expectOnlyFor(none, asker);
    const why = await admin.slash('corpus why', { question: QUESTION });
    expect([why.ephemeral, admin.sees(why), asker.sees(why)]).toEqual([true, true, false]);
  });
});

describe('a message', () => {
  it('that mentions the bot, replies to it or is sent to it directly is a question; any other is left alone', async () => {
    const { discord } = bot;
    const [lan, minh] = [discord.user('Lan'), discord.user('Minh')];
    const unheard = [lan.posts('guild', QUESTION), lan.posts('guild', '@everyone look')];
    const reply = await lan.says('guild', `@Verbatim ${QUESTION}`);
    expect(reply.text).toContain(ANSWER);
    expect([reply.ephemeral, minh.sees(reply)]).toEqual([false, true]);
    const followed = await minh.says('guild', 'And who made a keynote speech there?', { replyTo: reply });
    expect(followed.text).toContain('Le Van Tuyen');
    const direct = await lan.says('dm', QUESTION);
    expect(direct.text).toContain(ANSWER);
    const refused = await lan.says('guild', `@Verbatim ${NO_ANSWER}`);
    expect(refused.text).toContain('I found no answer');
    expect((await lan.says('guild', '@Verbatim')).text).toBe(messagesFor('en').chat.empty);
    const vietnamese = await lan.says('guild', '@Verbatim Ai đã phát minh ra kính thiên văn vũ trụ?');
    expect(vietnamese.text).toContain('bài viết');
    for (const message of unheard) expect(lan.repliesTo(message)).toEqual([]);
    const own = discord.botMessages(discord.channel).at(-1);
    expect(own && lan.repliesTo(own)).toEqual([]);
    expect(await named.slash('corpus reports', {}, { in: 'dm' })).toMatchObject({ ephemeral: true });
  });
});
