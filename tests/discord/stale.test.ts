import { describe, expect, it } from 'vitest';
import { looks, sharedBot } from '../support/running.ts';
import type { Reply } from '../support/simulated-discord/screen.ts';

const LONG = `---\ntitle: The \\*long\\* report\nsource: City News\ntags: [canal]\n---\n${Array.from(
  { length: 60 },
  (_, at) => `In the village number ${at} the dredging of the canal was begun by engineer Le Hoa.`,
).join('\n\n')}\n`;
const REPORTS = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [
    `report-${at}.md`,
    `---\ntitle: Report number ${at}\nsource: City News\ntags: [canal]\ndate: 2023-01-${String(at + 1).padStart(2, '0')}\n---\nThe canal of the district ${at} is deep.\n`,
  ]),
);
const CHANGED = 'The articles have changed since this was posted, so it may be out of date.';

describe('over newer articles, buttons say so and offer today’s', () => {
  const bot = sharedBot({ ...REPORTS, 'long.md': LONG });
  let versions = 0;
  /** Does something, changes the articles, and presses a button of what was there before. */
  async function pressedLater(reply: Reply, label: string): Promise<Reply> {
    versions++;
    await bot.change({ 'other.md': `Another text, number ${versions}, of no canal.\n` });
    const stale = await bot.lan.press(reply, label);
    expect(stale.ephemeral).toBe(true);
    expect(stale.text).toContain(CHANGED);
    expect(stale.labels).toEqual(['Ask again']);
    return stale;
  }

  it('Context', async () => {
    const answer = await bot.lan.slash('ask', {
      question: 'Who began the dredging of the canal in village 7?',
    });
    const stale = await pressedLater(answer, answer.labels[0] ?? '');
    expect(looks(stale)).toBe(
      `(private)\n### Who began the dredging of the canal in village 7?\n${CHANGED}\n[Ask again]`,
    );
    await bot.lan.press(stale, 'Ask again');
    expect(stale.text).toContain('engineer Le Hoa');
    expect((await bot.lan.press(stale, stale.labels[0] ?? '')).text).toContain('The \\*long\\* report');
  });

  it('the pages of an article', async () => {
    const article = await bot.lan.slash('article', { title: 'long' });
    await bot.lan.press(article, 'Next ▶');
    const stale = await pressedLater(article, 'Next ▶');
    expect(looks(stale)).toBe(`(private)\n### The \\*long\\* report\n${CHANGED}\n[Ask again]`);
    await bot.lan.press(stale, 'Ask again');
    expect(stale.text).toContain('> In the village number 0 ');
    expect(article.text).not.toContain('> In the village number 0 ');
    await bot.lan.press(stale, 'Next ▶');
    expect(stale.text).toContain('-# Page 2 of');
    await bot.change({ 'long.md': null });
    expect(looks(await bot.lan.press(article, 'Next ▶'))).toBe(`(private)\n${CHANGED}`);
    await bot.change({ 'long.md': LONG });
  });

  it('a list, for what it was asked for', async () => {
    const list = await bot.lan.slash('articles', { query: 'report', tag: 'canal', from: '2023', to: '2023' });
    const stale = await pressedLater(list, 'Next ▶');
    expect(looks(stale)).toBe(
      `(private)\n-# ⌕ “report”\n-# tag canal · from 2023-01-01 · to 2023-12-31\n${CHANGED}\n[Ask again]`,
    );
    await bot.lan.press(stale, 'Ask again');
    expect(stale.text).toContain('### 30 articles\n-# ⌕ “report”\n');
    await bot.lan.press(stale, 'Next ▶');
    expect(stale.text).toContain('-# Page 2 of 5');
  });

  it('a timeline, for its topic', async () => {
    const timeline = await bot.lan.slash('timeline', {
      topic: '*canal* of the district',
      from: '2023-01-02',
    });
    const stale = await pressedLater(timeline, 'Next ▶');
    expect(looks(stale)).toBe(
      `(private)\n-# ⌕ about “\\*canal\\* of the district”\n-# from 2023-01-02\n${CHANGED}\n[Ask again]`,
    );
    await bot.lan.press(stale, 'Ask again');
    expect(stale.text).toContain('### 29 articles by date\n-# ⌕ about “\\*canal\\* of the district”');
    await bot.lan.press(stale, 'Next ▶');
    expect(stale.text).toContain('-# Page 2 of 3');
  });
});
