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
const renamed = (at: number) => (REPORTS[`report-${at}.md`] ?? '').replace('Report', 'New report');
const CHANGED = 'The articles have changed since this was posted, so it may be out of date.';

describe('over newer articles, buttons say so and offer today’s', () => {
  const bot = sharedBot({ ...REPORTS, 'long.md': LONG });
  let versions = 0;
  /** Changes an article that is shown, beside another one, and presses a button of what was there before. */
  async function pressedLater(reply: Reply, label: string, file: string, text: string): Promise<Reply> {
    versions++;
    const other = { 'other.md': `Another text, number ${versions}, of no canal.\n` };
    await bot.change({ ...other, [file]: text });
    const stale = await bot.lan.press(reply, label);
    expect(stale.ephemeral).toBe(true);
    expect(stale.text).toContain(CHANGED);
    expect(stale.labels[0]).toMatch(/^(?:Ask again|Show today’s version)$/);
    return stale;
  }

  it('Context', async () => {
    const answer = await bot.lan.slash('ask', {
      question: 'Who began the dredging of the canal in village 7?',
    });
    const stale = await pressedLater(
      answer,
      answer.labels[0] ?? '',
      'long.md',
      LONG.replaceAll('Le Hoa', 'Vo Tam'),
    );
    expect(looks(stale)).toBe(
      `(private)\n### Who began the dredging of the canal in village 7?\n${CHANGED}\n[Ask again] [Update the answer]`,
    );
    await bot.lan.press(stale, 'Ask again');
    expect(stale.text).toContain('engineer Vo Tam');
    expect((await bot.lan.press(stale, stale.labels[0] ?? '')).text).toContain('The \\*long\\* report');
  });

  it('Ask again leaves a public message as it is, and answers in private', async () => {
    const question = 'Who began the dredging of the canal in village 7?';
    const answer = await bot.lan.slash('ask', { question });
    const before = looks(answer);
    const stale = await pressedLater(
      answer,
      answer.labels[0] ?? '',
      'long.md',
      LONG.replaceAll('Le Hoa', 'Do Mai'),
    );
    const again = stale.buttons.find(({ label }) => label === 'Ask again')?.custom_id ?? '';
    const answered = await bot.lan.pressId(answer, again);
    expect(answered.ephemeral).toBe(true);
    expect(answered.text).toContain('engineer Do Mai');
    expect(looks(answer)).toBe(before);
  });

  it('the pages of an article', async () => {
    const article = await bot.lan.slash('article', { title: 'long' });
    await bot.lan.press(article, 'Next ▶');
    const stale = await pressedLater(article, 'Next ▶', 'long.md', LONG);
    expect(looks(stale)).toBe(`(private)\n### The \\*long\\* report\n${CHANGED}\n[Show today’s version]`);
    await bot.lan.press(stale, 'Show today’s version');
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
    const stale = await pressedLater(list, 'Next ▶', 'report-3.md', renamed(3));
    expect(looks(stale)).toBe(
      `(private)\n-# ⌕ “report”\n-# tag canal · from 2023-01-01 · to 2023-12-31\n${CHANGED}\n[Show today’s version]`,
    );
    await bot.lan.press(stale, 'Show today’s version');
    expect(stale.text).toContain('### 30 articles\n-# ⌕ “report”\n');
    await bot.lan.press(stale, 'Next ▶');
    expect(stale.text).toContain('-# Page 2 of 5');
  });

  it('a timeline, for its topic', async () => {
    const timeline = await bot.lan.slash('timeline', {
      topic: '*canal* of the district',
      from: '2023-01-02',
    });
    const stale = await pressedLater(timeline, 'Next ▶', 'report-4.md', renamed(4));
    expect(looks(stale)).toBe(
      `(private)\n-# ⌕ about “\\*canal\\* of the district”\n-# from 2023-01-02\n${CHANGED}\n[Show today’s version]`,
    );
    await bot.lan.press(stale, 'Show today’s version');
    expect(stale.text).toContain('### 29 articles by date\n-# ⌕ about “\\*canal\\* of the district”');
    await bot.lan.press(stale, 'Next ▶');
    expect(stale.text).toContain('-# Page 2 of 3');
  });

  it('unless what they are of has not changed: then they work on', async () => {
    const asked = { question: 'Is the canal of the district 7 deep?', private: true };
    const answer = await bot.lan.slash('ask', asked);
    const article = await bot.lan.slash('article', { title: 'long' });
    const list = await bot.lan.slash('articles', { query: 'report' });
    const timeline = await bot.lan.slash('timeline', { topic: 'canal of the district' });
    await bot.change({ 'other.md': 'Nothing of what was asked.\n' });
    const context = answer.labels.find((label) => label.startsWith('Context')) ?? '';
    expect((await bot.lan.press(answer, context)).text).toContain('The canal of the district 7 is deep.');
    await bot.lan.press(answer, 'Share');
    await bot.discord.until(() => !answer.labels.includes('Share'), 3_000, 'what is shared');
    for (const shown of [article, list, timeline]) {
      await bot.lan.press(shown, 'Next ▶');
      expect(shown.text).toContain('-# Page 2 of');
    }
  });

  it('Check this answer has the old words beside the new', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Is the canal of the district 8 deep?' });
    const file = REPORTS['report-8.md'] ?? '';
    await bot.change({ 'report-8.md': file.replace('is deep', 'is shallow') });
    const checked = await bot.lan.contextMenu('Check this answer', answer);
    expect(checked.text).toContain(
      '**changed.**\nBefore:\n> The canal of the district 8 is deep.\nNow:\n> The canal of the district 8 is shallow.\n',
    );
  });
});
