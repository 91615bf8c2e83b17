import { describe, expect, it } from 'vitest';
import { looks, sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

const MANY = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [
    `kiosk-${at}.md`,
    `---\ntitle: Kiosk ${at} opens\ndate: 20${10 + (at % 10)}-03-0${1 + Math.floor(at / 10)}\n---\nKiosk number ${at} opened today.\n`,
  ]),
);
const NEW =
  '---\ntitle: The tower falls\ndate: 1999-01-01\n---\nThe old tower fell into the river at noon.\n';

describe('what is new', () => {
  const bot = sharedBot(CITY);

  it('is listed by date after a first load, in private, with a menu to read and a button to share', async () => {
    const news = await bot.lan.slash('news');
    expect(looks(news)).toBe(
      '(private)\n### What’s new\n- <t:1673001000:D> · The bridge opens · City News\n- 2022-11 · The ferry stops · Harbour Daily\n[Share]',
    );
    const [bridge] = news.selects[0]?.options ?? [];
    const read = await bot.lan.select(news, [bridge?.value ?? '']);
    expect([read.ephemeral, read.text.startsWith('### The bridge opens')]).toEqual([true, true]);
  });

  it('is what was added or changed since, first', async () => {
    await bot.change({
      'tower.md': NEW,
      'library.md': CITY['library.md']?.replace('12,000', '13,000') ?? '',
    });
    const { text } = await bot.lan.slash('news');
    const lines = text.split('\n').map((line) => line.replace(/<t:\d+:D>/, '(day)'));
    expect(lines.slice(1, 3).toSorted()).toEqual([
      '- (day) · **added** · The tower falls',
      '- (day) · **changed** · A library for the north',
    ]);
    expect(lines.slice(3)).toEqual([
      '- (day) · The bridge opens · City News',
      '- 2022-11 · The ferry stops · Harbour Daily',
    ]);
  });

  it('about a topic is of its articles alone, and says so where there is none', async () => {
    const news = await bot.lan.slash('news', { topic: 'tower' });
    expect(looks(news)).toMatch(
      /^\(private\)\n### What’s new\n-# ⌕ about “tower”\n- .* · The tower falls\n\[Share\]$/,
    );
    expect((await bot.lan.slash('news', { topic: 'a *volcano*' })).text).toContain(
      'Nothing new about “a \\*volcano\\*”. ',
    );
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    expect((await minh.slash('news', { topic: 'núi lửa' })).text).toContain('Chưa có gì mới về “núi lửa”. ');
  });

  it('says in which time nothing is new', async () => {
    const { text } = await bot.lan.slash('ask', { question: 'what’s new since may 2090?' });
    expect(text).toContain('Nothing new (from 1 May 2090): no article was added or changed in that time');
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    expect((await minh.slash('ask', { question: 'có gì mới từ tháng 5 năm 2090' })).text).toContain(
      'Chưa có gì mới (từ 1/5/2090): trong thời gian này không có bài nào mới thêm hay thay đổi',
    );
  });

  it('is what “what’s new” asks for: in private by command, for all below a mention', async () => {
    const asked = await bot.lan.slash('ask', { question: 'what’s new?' });
    expect([asked.ephemeral, asked.labels]).toEqual([true, ['Share']]);
    expect(asked.text).toContain('The tower falls');
    const mentioned = await bot.lan.says('guild', '@Verbatim what’s new lately?');
    expect(mentioned.text).toContain('### What’s new');
    expect(mentioned.labels).toEqual(['Remove']);
  });

  it('is told in Vietnamese', async () => {
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    const { text } = await minh.slash('news');
    expect(text).toMatch(/^### Có gì mới\n/);
    expect(text).toContain('**mới thêm**');
    expect((await minh.slash('help')).text).toContain('cho biết bài nào mới thêm hoặc có thay đổi');
  });

  it('has a line in /help', async () => {
    expect((await bot.lan.slash('help')).text).toMatch(
      /<\/news:\d+> shows what was recently added or changed\./,
    );
  });
});

describe('much that is new', () => {
  const bot = sharedBot(MANY);

  it('has pages, and those of somebody else stay as they are', async () => {
    const changed = Object.entries(MANY).map(([file, text]) => [file, text.replace('today', 'at noon')]);
    await bot.change(Object.fromEntries(changed));
    const news = await bot.lan.slash('news');
    expect(news.text).toContain('-# Page 1 of 3');
    await bot.lan.press(news, 'Next ▶');
    expect(news.text).toContain('-# Page 2 of 3');
    await bot.lan.press(news, '◀ Previous');
    expect(news.text).toContain('-# Page 1 of 3');
    const mentioned = await bot.lan.says('guild', '@Verbatim any news?');
    const copy = await bot.discord.user('Minh').press(mentioned, 'Next ▶');
    expect([copy.ephemeral, mentioned.text.includes('Page 1 of 3')]).toEqual([true, true]);
  });

  it('says that it has changed since, and shows it anew', async () => {
    const news = await bot.lan.slash('news', { topic: 'kiosk' });
    await bot.change({ 'kiosk-30.md': '---\ntitle: Kiosk 30 opens\n---\nKiosk number 30 opened today.\n' });
    const stale = await bot.lan.press(news, 'Next ▶');
    expect(stale.text).toContain('The articles have changed');
    await bot.lan.press(stale, 'Show today’s version');
    expect(stale.text).toMatch(
      /^### What’s new\n-# ⌕ about “kiosk”\n- .* · \*\*added\*\* · Kiosk 30 opens\n/,
    );
  });
});
