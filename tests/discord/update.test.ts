import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

const QUESTION = 'Who opened the new bridge over the Saigon river?';
const CHANGED = 'The articles have changed since this was posted';

describe('a public answer that the articles have left behind', () => {
  const bot = sharedBot(CITY);
  const bridge = CITY['bridge.md'] ?? '';
  let mayor = 'Nguyen Van An';
  /** The mayor is another one from now on. */
  const elect = async (name: string) => {
    mayor = name;
    await bot.change({ 'bridge.md': bridge.replace('Nguyen Van An', name) });
  };

  it('is replaced in its place by its asker', async () => {
    const { lan } = bot;
    const answer = await lan.slash('ask', { question: QUESTION });
    await elect('Tran Thi Binh');
    const stale = await lan.press(answer, 'Context');
    expect(stale.text).toContain(CHANGED);
    expect(stale.labels).toEqual(['Ask again', 'Update the answer']);
    await lan.press(stale, 'Update the answer');
    expect(stale.text).toBe('Updated: everybody sees today’s answer.');
    expect(answer.ephemeral).toBe(false);
    expect(answer.text).toContain('Tran Thi Binh');
    expect(answer.text).toMatch(/\n-# Updated <t:\d+:f>$/);
    expect((await lan.press(answer, 'Context')).text).toContain('Tran Thi Binh');
    // It still belongs to its asker.
    const minh = bot.discord.user('Minh');
    expect((await minh.press(answer, 'Remove')).text).toContain('Only the person who asked');
  });

  it('is replaced by an admin, also of a mention, and by nobody else', async () => {
    const answer = await bot.lan.says('guild', `@Verbatim ${QUESTION}`);
    await elect('Le Van Cuong');
    const minh = bot.discord.user('Minh');
    expect((await minh.press(answer, 'Context')).labels).toEqual(['Ask again']);
    const admin = bot.discord.user('Hoa', { admin: true });
    const stale = await admin.press(answer, 'Context');
    // The press checks again who may update: whoever has the button may have been an admin a moment ago.
    const update = stale.buttons.find(({ label }) => label === 'Update the answer')?.custom_id ?? '';
    const refused = await minh.pressId(answer, update);
    expect(refused.text).toBe('Only the person who asked, or an admin, can update this.');
    expect([refused.ephemeral, answer.text.includes('Le Van Cuong')]).toEqual([true, false]);
    await admin.press(stale, 'Update the answer');
    expect(answer.text).toContain('Le Van Cuong');
    const own = await bot.lan.press(answer, 'Remove');
    expect([own.deleted, answer.deleted]).toEqual([true, true]);
  });

  it('keeps its language, whoever updates it', async () => {
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    const admin = bot.discord.user('Hoa', { admin: true });
    const asked = await minh.slash('ask', { question: QUESTION });
    const mentioned = await bot.lan.says('guild', `@Verbatim ${QUESTION}`);
    await elect('Bui Thi Hanh');
    const stale = await admin.press(asked, 'Ngữ cảnh');
    await admin.press(stale, 'Update the answer');
    expect(stale.text).toBe('Updated: everybody sees today’s answer.');
    expect(asked.text).toMatch(/Bui Thi Hanh[^]*\n-# Cập nhật <t:/);
    expect(asked.labels).toEqual(['Ngữ cảnh', 'Hỏi tiếp', 'Gỡ bỏ', 'Báo lỗi', 'Mở bài gốc']);
    const admins = bot.discord.user('Nga', { admin: true, locale: 'vi' });
    const checked = await admins.contextMenu('Check this answer', mentioned);
    await admins.press(checked, 'Cập nhật câu trả lời');
    expect(mentioned.text).toMatch(/Bui Thi Hanh[^]*\n-# Updated <t:/);
  });

  it('from Check this answer, too, and only where something has changed', async () => {
    const answer = await bot.lan.slash('ask', { question: QUESTION });
    expect((await bot.lan.contextMenu('Check this answer', answer)).labels).toEqual([]);
    await elect('Pham Thi Dao');
    const checked = await bot.lan.contextMenu('Check this answer', answer);
    expect(checked.text).toContain('**changed.**');
    await bot.lan.press(checked, 'Update the answer');
    expect(answer.text).toContain(mayor);
  });

  it('becomes a refusal where nothing answers any more', async () => {
    const answer = await bot.lan.slash('ask', { question: QUESTION });
    await bot.change({ 'bridge.md': null });
    const stale = await bot.lan.press(answer, 'Context');
    await bot.lan.press(stale, 'Update the answer');
    expect(answer.text).toContain('I found no answer in the 2 articles.');
    expect(answer.labels).toContain('Remove');
    await bot.change({ 'bridge.md': bridge });
  });

  it('that the bot cannot get at is said to be so', async () => {
    const answer = await bot.lan.slash('ask', { question: QUESTION });
    await elect('Vo Van Em');
    const stale = await bot.lan.press(answer, 'Context');
    bot.discord.channel.botDenied = 1n << 10n;
    await bot.lan.press(stale, 'Update the answer');
    bot.discord.channel.botDenied = 0n;
    expect(stale.text).toBe('I can no longer change that message. Remove it, and ask again.');
    bot.discord.state.ledger.take('refused');
  });

  it('that only its asker sees is asked again instead', async () => {
    const answer = await bot.lan.slash('ask', { question: QUESTION, private: true });
    await elect('Do Thi Giang');
    expect((await bot.lan.press(answer, 'Context')).labels).toEqual(['Ask again']);
  });
});
