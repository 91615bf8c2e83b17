import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { moreOn } from './city.ts';

/** Titles and publications that look like the marks by which the bot finds a question, what it follows, and a search again. */
const MARKED = Object.fromEntries(
  Array.from({ length: 12 }, (_, at) => [
    `${at}.md`,
    `---\ntitle: "↩ “Where is canal ${at}?”"\nsource: "⌕ “nothing”"\n---\nThe lock keeper of the canal ${at} is called Le Hoa.\n\nThe canal ${at} is deep and was dug by hand.\n`,
  ]),
);

describe('titles that look like the bot’s own marks', () => {
  const bot = sharedBot({
    ...MARKED,
    '7.md': `${MARKED['7.md']}${'\nThe canal 7 is old. '.repeat(40)}\n\nLe Hoa, the lock keeper of canal 7, has two goats.\n`,
  });

  it('make no follow-up of a question', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who is the lock keeper of canal 7?' });
    expect(answer.text).toContain('\n-# ↩ “Where is canal 7?” · ⌕ “nothing”');
    const more = await bot.lan.press(answer, moreOn(answer));
    expect(more.text).toContain('### Who is the lock keeper of canal 7?\n> ');
    const next = await bot.lan.says('guild', 'was it dug by hand?', { replyTo: answer });
    expect(next.text).toContain(
      '\n-# ↩ Following “Who is the lock keeper of canal 7?” · ↩ “Where is canal 7?”\n',
    );
  });

  it('make no question of the heading of a list', async () => {
    const list = await bot.lan.slash('articles');
    const next = await bot.lan.says('guild', 'Who is the lock keeper of canal 7?', { replyTo: list });
    expect(next.text).toContain('### Who is the lock keeper of canal 7?\n> ');
  });

  it('search for nothing when the pages of a list or a timeline are turned', async () => {
    const list = await bot.lan.slash('articles');
    await bot.lan.press(list, 'Next ▶');
    expect(list.text).toContain('### 12 articles\n');
    expect(list.text).toContain('-# Page 2 of 2');
    const ofSource = await bot.lan.slash('articles', { source: '⌕ “nothing”' });
    expect(ofSource.text).toContain('### 12 articles\n-# publication ⌕ “nothing”\n');
    await bot.lan.press(ofSource, 'Next ▶');
    expect(ofSource.text).toContain('-# Page 2 of 2');
    const timeline = await bot.lan.slash('timeline');
    await bot.lan.press(timeline, 'Next ▶');
    expect(timeline.text).toContain('### 12 articles by date\n');
  });
});
