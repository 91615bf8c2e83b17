import { describe, expect, it } from 'vitest';
import { type Files, looks, sharedBot } from '../support/running.ts';

/** Nine notes by Maren Holt, two of Tom's, and one by Lê Thị Hạnh. */
const NOTES: Files = {
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      `maren-${at}.md`,
      `---\ntitle: Kiln note ${at}\nsource: Pot Club\nauthor: Maren Holt\ndate: 2026-0${at + 1}-05\nlanguage: en\n---\nThe kiln was fired ${at + 2} times this month.\n`,
    ]),
  ),
  'tom-1.md':
    '---\ntitle: Glaze day\nsource: Pot Club\nauthor: Tom Reyes\ndate: 2026-03-01\nlanguage: en\n---\nGlaze day is on 14 March at ten.\n',
  'tom-2.md':
    '---\ntitle: Wheel rota\nsource: Pot Club\nauthor: Tom Reyes\ndate: 2026-04-01\nlanguage: en\n---\nEverybody has the wheel for two hours.\n',
  'hanh.md':
    '---\ntitle: Nội quy xưởng\nsource: Xưởng gốm\nauthor: Lê Thị Hạnh\ndate: 2026-02-01\nlanguage: vi\n---\nXưởng mở cửa từ 8 giờ đến 20 giờ.\n',
};

describe('what somebody wrote', () => {
  const bot = sharedBot(NOTES);
  const titlesOf = (text: string): string[] =>
    [...text.matchAll(/^\*\*\d+\.\*\* (.+)$/gm)].map(({ 1: title = '' }) => title);

  it('is a list, newest first, private after a command, with a menu to read', async () => {
    const list = await bot.lan.slash('ask', { question: 'what did tom write?' });
    expect(looks(list).replaceAll(/<t:\d+:D>/g, '(day)')).toBe(
      '(private)\n### 2 articles\n-# ⌕ by “tom”\n' +
        '1. Wheel rota\n-# Pot Club · Tom Reyes · (day)\n2. Glaze day\n-# Pot Club · Tom Reyes · (day)\n[Share]',
    );
    const read = await bot.lan.select(list, ['Glaze day']);
    expect([read.ephemeral, read.text.startsWith('### Glaze day')]).toEqual([true, true]);
  });

  it('goes on over pages, in place for who asked and in a copy for others, after a restart too', async () => {
    const list = await bot.lan.says('guild', '@Verbatim articles by maren');
    expect(titlesOf(list.text)).toEqual([8, 7, 6, 5, 4, 3, 2].map((at) => `Kiln note ${at}`));
    expect(list.text).toContain('Page 1 of 2');
    await bot.restart();
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    const copy = await minh.press(list, 'Next ▶');
    expect([copy.ephemeral, titlesOf(copy.text)]).toEqual([true, ['Kiln note 1', 'Kiln note 0']]);
    expect(copy.text).toContain('### 9 bài viết\n-# ⌕ của “maren”');
    expect(list.text).toContain('Page 1 of 2');
    await bot.lan.press(list, 'Next ▶');
    expect([titlesOf(list.text), list.labels]).toEqual([
      ['Kiln note 1', 'Kiln note 0'],
      ['◀ Previous', 'Remove'],
    ]);
  });

  it('below a mention can be removed by who asked', async () => {
    const list = await bot.lan.says('guild', '@Verbatim posts by tom reyes');
    expect(list.labels).toEqual(['Remove']);
    await bot.lan.press(list, 'Remove');
    expect(list.deleted).toBe(true);
  });

  it('is asked for in Vietnamese, by a title and a name', async () => {
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    const list = await minh.slash('ask', { question: 'bài của chị Hạnh' });
    expect(list.text).toContain('### 1 bài viết\n-# ⌕ của “Hạnh”');
    expect(titlesOf(list.text)).toEqual(['Nội quy xưởng']);
  });

  it('of a name that nobody has is a question as any other', async () => {
    const refused = await bot.lan.slash('ask', { question: 'articles by Zebulon' });
    expect(refused.text).toContain('I found no answer in the 12 articles.');
  });

  it('of articles that have changed offers today’s list', async () => {
    const list = await bot.lan.slash('ask', { question: 'articles by maren' });
    await bot.change({ 'maren-0.md': null });
    const stale = await bot.lan.press(list, 'Next ▶');
    expect(stale.text).toContain('-# ⌕ by “maren”');
    const today = await bot.lan.press(stale, stale.labels[0] ?? '');
    expect(today.text).toContain('### 8 articles');
  });
});

describe('who wrote an article, and when', () => {
  const bot = sharedBot(NOTES);

  it('is stated above its first sentence, below an answer and by title', async () => {
    const answer = await bot.lan.says('guild', '@Verbatim when is glaze day?');
    expect(answer.text).toContain('**14 March');
    const who = await bot.lan.says('guild', 'who wrote this?', { replyTo: answer });
    expect(who.text).toMatch(
      /^### who wrote this\?\n-# ↩ Following .*\nWritten by \*\*Tom Reyes\*\*\.\n> Glaze day/,
    );
    const when = await bot.lan.says('guild', 'and when was this posted?', { replyTo: who });
    expect(when.text).toMatch(/\nThe article is dated \*\*<t:\d+:D>\*\*\.\n/);
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    expect((await minh.slash('ask', { question: 'ai viết bài nội quy xưởng?' })).text).toContain(
      '**Lê Thị Hạnh**',
    );
  });

  it('of no article in particular asks which one is meant', async () => {
    const asked = await bot.lan.slash('ask', { question: 'who wrote this?' });
    expect(asked.text).toContain('Which article do you mean?');
  });
});
