import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { type Bot, startBot } from '../support/bot.ts';
import type { Place } from '../support/simulated-discord/places.ts';
import type { Reply } from '../support/simulated-discord/screen.ts';
import type { User } from '../support/simulated-discord/user.ts';

const QUESTION = 'Who chaired the conference of the Department of Telecommunications?';
const ANSWER = 'Cipher Major General Le Khac Thuyet';
const NO_ANSWER = 'What is the capital of France?';
const HELP = { en: 'word-for-word quotes', vi: 'trích dẫn nguyên văn' };
const REFUSED = {
  en: 'I found no answer in the 2 articles.',
  vi: 'Tôi không tìm thấy câu trả lời trong 2 bài viết.',
};

let bot: Bot;
let named: Record<'en' | 'vi', User>;
beforeAll(async () => {
  bot = await startBot({
    prepare: (discord) => {
      named = { en: discord.user('Named'), vi: discord.user('Chỉ Định', { locale: 'vi' }) };
      return { ADMIN_USER_IDS: `${named.en.account.id},${named.vi.account.id}` };
    },
  });
});
afterAll(async () => {
  bot.expectClean();
  await bot.end();
});

describe.each(['en', 'vi'] as const)('a command, to somebody who reads %s', (language) => {
  const messages = messagesFor(language);
  const { buttons, notice } = messages;
  const locale = language === 'vi' ? 'vi' : 'en-US';
  let asker: User;
  let other: User;
  let admin: User;
  beforeAll(() => {
    asker = bot.discord.user('Asker', { locale });
    other = bot.discord.user('Other', { locale });
    admin = bot.discord.user('Admin', { locale, admin: true });
  });

  const isPublic = (reply: Reply) => [reply.ephemeral, asker.sees(reply), other.sees(reply)];
  const PUBLIC = [false, true, true];
  const PRIVATE = [true, true, false];

  it.each(['guild', 'dm', 'userInstall', 'group'] satisfies Place[])('works in: %s', async (place) => {
    const help = await asker.slash('help', {}, { in: place });
    expect(help.text).toContain(HELP[language]);
    expect(help.text).toMatch(/<\/ask:\d+>/);
    expect(isPublic(help)).toEqual(PRIVATE);
    const answer = await asker.slash('ask', { question: QUESTION }, { in: place });
    expect(answer.text).toContain(ANSWER);
    expect(isPublic(answer)).toEqual(PUBLIC);
    const refusal = await asker.slash('ask', { question: NO_ANSWER }, { in: place });
    expect(refusal.text).toContain(REFUSED[language]);
    expect(isPublic(refusal)).toEqual(PRIVATE);
    expect(Math.max(help.tookMs, answer.tookMs, refusal.tookMs)).toBeLessThan(3_000);
  });

  it('/ask shows the source under the quote, and is private where it is asked to be', async () => {
    const reply = await asker.slash('ask', { question: QUESTION, private: true });
    expect(isPublic(reply)).toEqual(PRIVATE);
    expect(reply.text).toMatch(/<t:\d+:D> · .+ · PSNews · An Nhien/);
    expect(reply.text).toContain(messages.answer.paragraph(1, 6));
  });

  it('/ask searches one article that is chosen from the suggestions, and says when there is none of that name', async () => {
    const { choices } = await asker.type('ask', 'article', 'telecom', { others: { question: QUESTION } });
    expect(choices.map(({ name }) => name)).toEqual([
      expect.stringContaining('Department of Telecommunications and Cipher'),
    ]);
    const article = String(choices[0]?.value);
    expect((await asker.slash('ask', { question: QUESTION, article })).text).toContain(ANSWER);
    const missing = await asker.slash('ask', { question: QUESTION, article: 'no such article' });
    expect(isPublic(missing)).toEqual(PRIVATE);
    expect(missing.text).toContain('no such article');
  });

  it('/articles lists, narrows and opens, in private', async () => {
    const list = await asker.slash('articles');
    expect(list.text).toContain(messages.articles.heading(2));
    expect(isPublic(list)).toEqual(PRIVATE);
    const { choices } = await asker.type('articles', 'source', '');
    expect(choices.map(({ name }) => name).toSorted()).toEqual(['PSNews', 'VNA']);
    const one = await asker.slash('articles', { source: 'PSNews', from: '2023', to: '31/1/2023' });
    expect(one.text).toContain(messages.articles.heading(1));
    const opened = await asker.select(list, [one.selects[0]?.options?.[0]?.label ?? '']);
    expect(opened.text).toContain('### Department of Telecommunications and Cipher');
    expect(opened.ephemeral && asker.sees(opened) && !other.sees(opened)).toBe(true);
    const none = await asker.slash('articles', { from: '2031' });
    expect(none.text).toContain(messages.articles.none);
    expect(isPublic(none)).toEqual(PRIVATE);
    const unreadable = await asker.slash('articles', { from: 'soon' });
    expect(unreadable.text).toContain('soon');
    expect(isPublic(unreadable)).toEqual(PRIVATE);
  });

  it('/article opens by a suggestion or by words, and turns its pages for who opened it', async () => {
    const { choices } = await asker.type('article', 'title', 'telecom');
    const reply = await asker.slash('article', { title: String(choices[0]?.value) });
    expect(isPublic(reply)).toEqual(PRIVATE);
    const first = reply.text;
    const next = `${buttons.next} ▶`;
    const turned = await asker.press(reply, next);
    expect(turned.message).toBe(reply.message);
    expect(turned.text).not.toBe(first);
    expect((await asker.press(reply, `◀ ${buttons.previous}`)).text).toBe(first);
  });

  it('/corpus is for admins: by Manage Server, or named in the configuration; nobody else gets by, not even where a server shows it to all', async () => {
    const status = await admin.slash('corpus status');
    expect(status.text).toContain(messages.corpus.status(2, 2).split(',')[0]);
    expect([status.ephemeral, admin.sees(status), other.sees(status)]).toEqual([true, true, false]);
    expect((await named[language].slash('corpus status', {}, { in: 'dm' })).text).toContain('2');
    await expect(async () => other.slash('corpus status')).rejects.toThrow(/lack its permission/);
    for (const how of [{ overridden: true }, { overridden: true, in: 'dm' }] as const) {
      const refused = await other.slash('corpus reload', {}, how);
      expect([refused.text, refused.ephemeral]).toEqual([notice.adminsOnly, true]);
    }
  });

  it('/corpus reload reports what was added, changed, skipped and removed', async () => {
    const reload = async (options = {}) => {
      const reply = await admin.slash('corpus reload', options);
      await bot.discord.until(() => reply.message.edits > 0, 5_000, 'the report');
      expect(reply.ephemeral).toBe(true);
      return reply.text;
    };
    bot.write('sun.txt', 'The sun rose over Hanoi at six on Monday, said the observatory of the city.\n');
    expect(await reload()).toMatch(new RegExp(`${messages.corpus.added}[^]*sun`));
    bot.write('sun.txt', 'The sun set over Hanoi at six on Monday, said the observatory of the city.\n');
    bot.write('broken.md', '---\ntitle: [\n---\nText\n');
    expect(await reload()).toMatch(
      new RegExp(`${messages.corpus.changed}[^]*sun[^]*${messages.corpus.skipped}[^]*broken`),
    );
    bot.remove('sun.txt');
    bot.remove('broken.md');
    expect(await reload()).toMatch(new RegExp(`${messages.corpus.removed}[^]*sun`));
  });
});
