import { describe, expect, it } from 'vitest';
import { looks, sharedBot } from '../support/running.ts';
import { CITY, moreOn } from './city.ts';

const QUESTION = 'Who opened the bridge over the Saigon river?';

/** A second quote for *More*. */
const OLD = {
  'old.md':
    'A boat tour below the bridge over the Saigon river takes an hour, and the captain tells how it was opened.\n',
};

describe('the buttons of an answer', () => {
  const bot = sharedBot({ ...CITY, ...OLD });

  it('Context shows, in private, the quote in bold inside its article', async () => {
    const answer = await bot.lan.slash('ask', { question: QUESTION });
    const context = await bot.discord.user('Minh', { locale: 'vi' }).press(answer, 'Context');
    expect(context.ephemeral).toBe(true);
    expect(context.text).toContain(
      '> **The new bridge over the Saigon river was opened on Monday by Mayor Nguyen Van An, who',
    );
    expect(context.text).toContain('-# City News · Tran Mai · <t:1673001000:D> · tiếng Anh');
  });

  it('More shows the next quotes and ends', async () => {
    const answer = await bot.lan.slash('ask', { question: QUESTION });
    const more = await bot.lan.press(answer, moreOn(answer));
    expect(more.ephemeral).toBe(true);
    expect(more.text).not.toContain('was opened on Monday');
    expect(more.text).toContain(`### ${QUESTION}\n> `);
  });

  it('Share posts a private answer with who shared it', async () => {
    const answer = await bot.lan.slash('ask', { question: QUESTION, private: true });
    expect(answer.labels).not.toContain('Remove');
    const shared = await bot.lan.press(answer, 'Share');
    expect(looks(shared)).toContain('(public)');
    expect(shared.text).toContain(`-# Shared by <@${bot.lan.account.id}>`);
    expect(shared.labels).toContain('Remove');
  });

  it('Share of what somebody else asked does not say that the one who shares it asked', async () => {
    const minh = bot.discord.user('Minh');
    const answer = await bot.lan.slash('ask', { question: QUESTION });
    const more = await minh.press(answer, moreOn(answer));
    const found = await minh.contextMenu('Find in articles', bot.lan.posts('guild', QUESTION));
    for (const own of [more, found]) {
      const { text } = await minh.press(own, 'Share');
      expect(text).toContain(`-# Shared by <@${minh.account.id}>`);
      expect(text).not.toContain('Asked by');
    }
  });

  it('Remove is for who asked and for moderators', async () => {
    const user = bot.lan;
    const answer = await user.slash('ask', { question: QUESTION });
    const refused = await bot.discord.user('Tam').press(answer, 'Remove');
    expect(looks(refused)).toBe('(private)\nOnly the person who asked, or a moderator, can remove this.');
    await user.press(answer, 'Remove').catch(() => undefined);
    await bot.discord.until(() => answer.deleted, 2_000, 'the removal');
    const other = await user.slash('ask', { question: QUESTION });
    await bot.discord
      .user('Mod', { moderator: true })
      .press(other, 'Remove')
      .catch(() => undefined);
    await bot.discord.until(() => other.deleted, 2_000, 'the removal');
  });

  it('Ask a follow-up takes the earlier question along and says so', async () => {
    const user = bot.lan;
    const answer = await user.slash('ask', { question: QUESTION });
    const modal = await user.press(answer, 'Ask a follow-up');
    const further = await user.submit(modal, { 'Your question': 'How many people came to the ceremony?' });
    expect(further.text).toContain(
      '### How many people came to the ceremony?\n-# ↩ Following “Who opened the bridge over the Saigon river?” · The bridge opens\n',
    );
    expect(further.text).toMatch(/About \**300/);
    // The buttons of a follow-up know what it followed.
    const next = await user.press(further, 'Ask a follow-up');
    const again = await user.submit(next, { 'Your question': 'How many people came to the ceremony?' });
    expect(again.text).toContain('-# ↩ Following');
  });

  it('work after a restart', async () => {
    const answer = await bot.lan.slash('ask', { question: QUESTION });
    await bot.restart();
    const context = await bot.lan.press(answer, 'Context');
    expect(context.text).toContain('The bridge opens');
    const shared = await bot.lan.press(answer, moreOn(answer));
    expect(shared.text).toContain(QUESTION);
  });

  it('say over newer articles that these have changed, and ask again', async () => {
    const user = bot.lan;
    const answer = await user.slash('ask', { question: QUESTION });
    const listed = await user.slash('articles');
    const bridge = CITY['bridge.md'] ?? '';
    await bot.change({ 'bridge.md': bridge.replace('Nguyen Van An', 'Tran Thi Binh') });
    expect((await user.press(answer, 'Context')).text).toContain('The articles have changed');
    expect((await user.select(listed, ['The bridge opens'])).text).toContain('Tran Thi Binh');
    const stale = await user.press(answer, moreOn(answer));
    expect(looks(stale)).toBe(
      `(private)
### ${QUESTION}
The articles have changed since this was posted, so it may be out of date.
[Ask again] [Update the answer]`,
    );
    await user.press(stale, 'Ask again');
    expect(stale.text).toContain('Mayor Tran Thi Binh');
    expect(stale.labels).toContain('Share');
    await bot.change({ 'bridge.md': bridge });
  });

  it.each([
    '',
    'x',
    '1:more:',
    '1:page:v:a:b:c',
    '1:context:v:k:0:zzzzzz',
    '1:list:v:1:0:::',
    '1:done:v:0',
    '1:tell:v',
    '9:more:v:1:::0',
    '\u0000:'.repeat(30),
  ])('an id that nobody made, %j, is answered in private', async (customId) => {
    const answer = await bot.lan.slash('ask', { question: QUESTION });
    const reply = await bot.lan.pressId(answer, customId);
    expect(reply.ephemeral).toBe(true);
  });
});
