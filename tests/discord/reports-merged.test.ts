import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

describe('reports where questions have vectors', () => {
  // An encoder to which everything that is asked means the same.
  const questionVectors = async (questions: Iterable<string>) =>
    new Map([...questions].map((question) => [question, Float32Array.of(1, 0)]));
  const bot = sharedBot(CITY, (library) => ({ library: { ...library, questionVectors } }));

  it('are merged by meaning, and marked as done together', async () => {
    for (const question of ['Is the opera house wheelchair accessible?', 'Can disabled people see an opera?'])
      await bot.lan.press(await bot.lan.slash('ask', { question }), 'Tell the organisers');
    const admin = bot.discord.user('Hoa', { admin: true });
    const list = await admin.slash('corpus reports');
    expect(list.text).toMatch(
      /1\.\*\* Is the opera [^\n]*\n-# Not in the articles · 2 times · latest[^\n]*$/,
    );
    await admin.select(list, ['Is the opera house wheelchair accessible?']);
    expect(list.text).toContain('There are no open reports.');
  });

  it('stay apart where the same answer is complained of for different reasons', async () => {
    for (const reason of ['Wrong passage', 'Question not answered']) {
      const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
      await bot.lan.press(await bot.lan.press(answer, 'Report'), reason);
    }
    const { text } = await bot.discord.user('Hoa', { admin: true }).slash('corpus reports');
    expect(text).toMatch(/^### 2 reports\n/);
    expect(text).toMatch(/\n-# Wrong passage · once · /);
    expect(text).toMatch(/\n-# Question not answered · once · /);
  });
});
