import { describe, expect, it } from 'vitest';
import { encodeState } from '../../src/reply/read/custom-id.ts';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

const ADMINS_ONLY = 'Only admins';
/** As if the server had given the command to everyone. */
const GIVEN = { overridden: true } as const;

describe('who is no admin', () => {
  const bot = sharedBot(CITY);
  const idOf = (action: string, ...parts: string[]) =>
    encodeState({ action, version: bot.library.status().version, parts });

  it.each(['status', 'reports', 'reload', 'history', 'rollback'])('cannot use /corpus %s', async (name) => {
    const reply = await bot.lan.slash(`corpus ${name}`, {}, GIVEN);
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(ADMINS_ONLY);
  });

  it.each([
    ['remove', 'article'],
    ['restore', 'article'],
  ])('is suggested nothing while typing in /corpus %s', async (name, option) => {
    const boss = bot.discord.user('Hoa', { admin: true });
    if (name === 'restore') {
      const asked = await boss.slash('corpus remove', { article: 'ferry' });
      await boss.press(asked, 'Remove');
    }
    expect((await boss.type(`corpus ${name}`, option, '')).choices).not.toEqual([]);
    expect((await bot.lan.type(`corpus ${name}`, option, '', GIVEN)).choices).toEqual([]);
  });

  it.each(['reports', 'done', 'reopen', 'history', 'add', 'facts', 'cancel', 'unshelve', 'undo'])(
    'cannot press %s, wherever the button comes from',
    async (action) => {
      const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge?' });
      const before = answer.text;
      const reply = await bot.lan.pressId(answer, idOf(action, '0'));
      expect(reply.ephemeral).toBe(true);
      expect(reply.text).toContain(ADMINS_ONLY);
      expect(answer.text).toBe(before);
    },
  );

  it('cannot send the modal that changes the facts of an article', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge?' });
    const modal = await bot.lan.press(answer, 'Ask a follow-up');
    const reply = await bot.lan.submitId(modal, idOf('facts', 'A'.repeat(16)), []);
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(ADMINS_ONLY);
  });
});
