import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

const QUESTION = 'Who opened the bridge over the Saigon river?';

describe('what needs no answer is decided without one', () => {
  let answers = 0;
  const bot = sharedBot(CITY, (library) => ({
    library: {
      ...library,
      answer: (...asked) => {
        answers++;
        return library.answer(...asked);
      },
    },
  }));

  it('*Report* asks for the reason', async () => {
    const reply = await bot.lan.slash('ask', { question: QUESTION });
    expect(answers).toBe(1);
    const asked = await bot.lan.press(reply, 'Report');
    expect(asked.text).toContain(QUESTION);
    expect(answers).toBe(1);
  });

  it('a button over an answer that has changed says so, for one question', async () => {
    const reply = await bot.lan.slash('ask', { question: QUESTION, private: true });
    answers = 0;
    await bot.change({ 'bridge.md': (CITY['bridge.md'] ?? '').replaceAll('Nguyen Van An', 'Tran Van Binh') });
    const stale = await bot.lan.press(reply, 'Share');
    expect(stale.text).toContain('The articles have changed');
    expect(answers).toBe(1);
    await bot.lan.press(stale, 'Ask again');
    expect(answers).toBe(2);
  });
});
