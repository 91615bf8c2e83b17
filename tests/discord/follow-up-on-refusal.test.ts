import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

const NOWHERE = 'Where is the opera house?';

describe('a follow-up on a refusal', () => {
  const bot = sharedBot(CITY);

  it('by its button is as private as the refusal, and says what it follows', async () => {
    const refusal = await bot.lan.slash('ask', { question: NOWHERE });
    const modal = await bot.lan.press(refusal, 'Ask a follow-up');
    const answer = await bot.lan.submit(modal, {
      'Your question': 'and the old ferry, who said that it stops?',
    });
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain(`-# ↩ Following “${NOWHERE}”\n`);
    expect(answer.text).toContain('captain **Le Hoa**');
  });

  it.each(['guild', 'dm'] as const)(
    'by a reply (%s) is answered, and says what it follows',
    async (place) => {
      const refusal = await bot.lan.says(place, `@Verbatim ${NOWHERE}`);
      const answer = await bot.lan.says(place, 'and the northern library, how many books?', {
        replyTo: refusal,
      });
      expect(answer.text).toContain(`-# ↩ Following “${NOWHERE}”\n`);
      expect(answer.text).toContain('12,000');
    },
  );

  it('with a subject of its own follows nothing', async () => {
    const refusal = await bot.lan.says('dm', NOWHERE);
    const answer = await bot.lan.says('dm', 'Who opened the bridge over the Saigon river?', {
      replyTo: refusal,
    });
    expect(answer.text).not.toContain('Following');
    expect(answer.text).toContain('Nguyen Van An');
  });
});
