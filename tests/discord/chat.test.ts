import type { Message } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import type { Bot } from '../../src/commands/common/command.ts';
import { createChat } from '../../src/discord/chat.ts';
import type { Cooldown } from '../../src/discord/cooldown.ts';
import { looksVietnamese } from '../../src/text/looks-vietnamese.ts';
import { looks, sharedBot } from '../support/running.ts';
import type { Channel } from '../support/simulated-discord/state.ts';
import { CITY } from './city.ts';

const VIEW_CHANNEL = 1n << 10n;
const SEND_MESSAGES = 1n << 11n;

describe('chat', () => {
  let silent: Channel;
  let plans: Channel;
  const bot = sharedBot(CITY, {}, (discord) => {
    plans = discord.state.addChannel('plans', discord.addGuild('Next door'), 0);
    silent = discord.addChannel('silent', SEND_MESSAGES);
  });

  it('a mention is a question, and so is a reply to the answer', async () => {
    const answer = await bot.lan.says('guild', '@Verbatim who opened the bridge over the Saigon river?');
    expect(answer.text).toContain('### who opened the bridge over the Saigon river?\n');
    expect(answer.message.reference).not.toBeNull();
    const next = await bot.discord
      .user('Minh')
      .says('guild', 'and how many people came to the ceremony?', { replyTo: answer });
    expect(next.text).toContain(
      '### and how many people came to the ceremony?\n-# ↩ Following “who opened the bridge over the Saigon river?” · The bridge opens\n',
    );
    expect(next.text).toMatch(/About \**300/);
  });

  it('an answer whose arrival was not heard of is sent again and stands once', async () => {
    const { discord, lan } = bot;
    const before = discord.botMessages(discord.channel).length;
    const lost = discord.faults.inject(/^POST \/channels\/\d+\/messages$/, { kind: 'lost-reply' });
    await lan.says('guild', '@Verbatim who opened the bridge over the Saigon river?');
    await lan.says('guild', '@Verbatim who opened the bridge over the Saigon river?');
    expect([lost.hits, discord.botMessages(discord.channel).length]).toEqual([1, before + 2]);
  });

  it('a webhook is never answered, whatever it mentions', async () => {
    const check = vi.fn<Cooldown['check']>();
    const chat = createChat({ bot: {} as Bot, cooldown: { check }, log: bot.log });
    const message = {
      client: { user: { id: '1' } },
      author: { id: '2', bot: false },
      webhookId: '3',
      system: false,
      type: 0,
      guildId: '4',
      content: '<@1> who opened the bridge over the Saigon river?',
      mentions: { repliedUser: null },
    };
    await chat(message as unknown as Message);
    expect(check).not.toHaveBeenCalled();
  });

  it('a direct message is a question, refused in its own language', async () => {
    expect((await bot.lan.says('dm', 'Who opened the bridge over the Saigon river?')).text).toContain(
      'Nguyen Van An',
    );
    expect((await bot.lan.says('dm', 'Thủ đô của nước Pháp là gì?')).text).toContain(
      'Tôi không tìm thấy câu trả lời trong 3 bài viết',
    );
  });

  it('a mention alone is told how to ask', async () => {
    expect(looks(await bot.lan.says('guild', '@Verbatim'))).toBe(
      '(public)\nAsk me a question: mention me, reply to one of my messages, or use /ask.',
    );
  });

  it('says nothing where it was not spoken to', async () => {
    const other = bot.lan.posts('guild', 'Who opened the bridge?');
    const marker = await bot.lan.says('guild', '@Verbatim who opened the bridge?');
    expect(marker.text).toContain('Nguyen Van An');
    expect(bot.discord.botMessages(bot.discord.channel).some(({ reference }) => reference === other)).toBe(
      false,
    );
  });

  it('mentions of others, emoji and timestamps are shown and not searched for', async () => {
    const asked =
      '<@456789012345678901> asks, <:pepe:45678901234567> who opened the bridge over the Saigon river? <t:1700000000:R>';
    const reply = await bot.lan.says('guild', `@Verbatim ${asked}`);
    expect(reply.text).toContain('### asks, \\:pepe: who opened the bridge over the Saigon river?\n> ');
    expect(reply.text).toContain('Nguyen Van An');
    const further = await bot.lan.says('guild', 'how many people came to the ceremony?', { replyTo: reply });
    expect(further.text).toMatch(/About \**300/);
    expect((await bot.lan.says('guild', '@Verbatim <:pepe:45678901234567>')).text).toContain(
      'Ask me anything about the articles.',
    );
  });

  it('people and channels that a question mentions are read by their names', async () => {
    const { lan, discord } = bot;
    const captain = discord.user('Le Hoa').account.id;
    const ferry = discord.addChannel('ferry').id;
    const person = await lan.says('guild', `@Verbatim what did <@${captain}> say?`);
    expect(person.text).toContain('### what did \\@Le Hoa say?\n> ');
    expect(person.text).toContain('last journey');
    const place = await lan.says('guild', `@Verbatim when does the old <#${ferry}> make its last journey?`);
    expect(place.text).toContain('### when does the old #ferry make');
    expect(place.text).toContain('on **Friday**');
  });

  it('so are those in a command, in a form, and in a message that is looked up', async () => {
    const { lan, discord } = bot;
    const captain = discord.user('Le Hoa');
    // Discord does not name whom a command mentions: the bot knows who has spoken to it.
    await captain.slash('help');
    const ferry = discord.addChannel('ferry').id;
    const said = `what did <@${captain.account.id}> say of the old <#${ferry}>? <:boat:45678901234567>`;
    const read = '### what did \\@Le Hoa say of the old #ferry?';
    const answer = await lan.slash('ask', { question: said });
    expect(answer.text).toContain(`${read} \\:boat:\n> `);
    const why = await discord.user('Boss', { admin: true }).slash('corpus why', { question: said });
    expect(why.text).toContain(`${read} \\:boat:\n`);
    const modal = await lan.press(answer, 'Ask a follow-up');
    expect((await lan.submit(modal, { 'Your question': said })).text).toContain(`${read} \\:boat:\n`);
    const found = await lan.contextMenu('Find in articles', lan.posts('guild', said));
    expect(found.text).toContain(`${read}\n> `);
    const unknown = await lan.slash('ask', { question: 'what did <@45678901234567> say of the old ferry?' });
    expect(unknown.text).toContain('### what did say of the old ferry?\n');
  });

  it('of a channel that the asker cannot view, or of another server, no name is said', async () => {
    const { lan, discord } = bot;
    const hidden = discord.addChannel('secret-merger', 0n, VIEW_CHANNEL).id;
    for (const id of [hidden, plans.id]) {
      const said = `when does the old <#${id}> ferry make its last journey?`;
      const read = '### when does the old ferry make its last journey?\n';
      expect((await lan.says('guild', `@Verbatim ${said}`)).text).toContain(read);
      expect((await lan.says('dm', said)).text).toContain(read);
      const answer = await lan.slash('ask', { question: said });
      expect(answer.text).toContain(read);
      const modal = await lan.press(answer, 'Ask a follow-up');
      expect((await lan.submit(modal, { 'Your question': said })).text).toContain(read);
      // Whoever may see the channel has posted it, and somebody else looks it up.
      expect((await lan.contextMenu('Find in articles', lan.posts('guild', said))).text).toContain(read);
    }
  });

  it('what the bot is not meant by says nothing to it', async () => {
    const { lan, discord } = bot;
    const robot = discord.user('Robot', { bot: true });
    const unanswered = [
      robot.posts('guild', '@Verbatim who opened the bridge over the Saigon river?'),
      lan.posts('guild', '@everyone who opened the bridge over the Saigon river?'),
      lan.posts('guild', '<@&456789012345678901> who opened the bridge over the Saigon river?'),
      lan.posts('guild', 'who opened the bridge over the Saigon river?', {
        replyTo: lan.posts('guild', 'Hello'),
      }),
    ];
    const answer = await lan.says('guild', '@Verbatim who opened the bridge over the Saigon river?');
    unanswered.push(robot.posts('guild', 'when was that?', { replyTo: answer }));
    await lan.says('guild', '@Verbatim who opened the bridge?');
    expect(unanswered.flatMap((message) => lan.repliesTo(message))).toEqual([]);
  });

  it('a mention alone below somebody else’s message is told where that can be looked up', async () => {
    const { lan } = bot;
    const other = bot.discord.user('Minh').posts('guild', 'Ai mở cây cầu qua sông Sài Gòn?');
    expect(looks(await lan.says('guild', '@Verbatim', { replyTo: other }))).toBe(
      `(public)
Ask me a question: mention me, reply to one of my messages, or use /ask.
I cannot read the message that you replied to. To search for it, open its menu and choose Apps, then “Find in articles”.`,
    );
  });

  it('a direct message without a word is told how to ask', async () => {
    expect(looks(await bot.lan.says('dm', ''))).toBe(
      '(public)\nAsk me a question: mention me, reply to one of my messages, or use /ask.',
    );
  });

  it.each([
    ['khi nào?', 'vi'],
    ['giá bao nhiêu?', 'vi'],
    ['o dau vay', 'vi'],
    ['Còn ai nữa?', 'vi'],
    ['when was that?', 'en'],
    ['où est-ce? à Paris', 'en'],
    ['the Hanoi o daughter', 'en'],
  ])('%j is taken for %s', (text, language) => {
    expect(looksVietnamese(text)).toBe(language === 'vi');
  });

  it('a follow-up that could be in any language is answered in that of its question', async () => {
    const first = await bot.lan.says('guild', '@Verbatim ai mở cầu, the bridge over the Saigon river?');
    expect(first.labels).toContain('Ngữ cảnh');
    expect((await bot.lan.says('guild', 'có thật không?', { replyTo: first })).text).toContain(
      '-# ↩ Tiếp theo',
    );
    const english = await bot.lan.says('guild', 'who built the bridge?', { replyTo: first });
    expect(english.text).toContain('-# ↩ Following');
    const other = await bot.lan.says('guild', '@Verbatim who opened the bridge?');
    expect((await bot.lan.says('guild', 'où à Paris?', { replyTo: other })).text).toContain('-# ↩ Following');
  });

  it.each([
    [150, '### who opened'],
    [151, '-# ❝ who opened'],
    [499, '-# ❝ who opened'],
    [500, '-# ❝ who opened'],
    [501, 'Your question has 501 characters. The limit is 500.'],
  ])('a question of %i characters', async (length, begins) => {
    const question = `who opened the bridge over the Saigon river ${'x'.repeat(length)}`.slice(0, length);
    const reply = await bot.lan.says('guild', `@Verbatim ${question}`);
    expect(reply.text.startsWith(begins)).toBe(true);
    if (length > 500) return;
    expect(reply.text).toContain(question);
    // Its buttons and a reply to it know the question.
    const next = await bot.lan.says('guild', 'who opened the bridge?', { replyTo: reply });
    expect(next.text).toContain(`\n-# ↩ Following “${question.slice(0, 100)}`);
  });

  it('hostile words come back as harmless text', async () => {
    const reply = await bot.lan.says(
      'guild',
      '@Verbatim who opened the bridge @everyone <@&1> [x](https://evil.example) `code` **bold**?',
    );
    const [head] = reply.text.split('\n');
    expect(head).toBe(
      '### who opened the bridge \\@everyone \\[x\\](https\\://evil.example) \\`code\\` \\*\\*bold\\*\\*?',
    );
  });

  it('names the permission that it lacks, to who spoke and in the log', async () => {
    const user = bot.lan;
    user.posts(silent, '@Verbatim who opened the bridge?');
    await bot.discord.until(
      () => bot.log.lines.some((line) => line.includes('a permission is missing')),
      3_000,
      'the log to say it',
    );
    expect(bot.log.lines.find((line) => line.includes('a permission is missing'))).toContain(
      'permission=SendMessages',
    );
  });
});
