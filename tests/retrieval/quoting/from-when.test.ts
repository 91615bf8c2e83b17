import { describe, expect, it } from 'vitest';
import { saysFromWhen } from '../../../src/retrieval/values/comes-next.ts';
import { quoted } from './quoted.ts';

describe('a sentence that says from when somebody comes', () => {
  it.each([
    [
      'who is the lantern treasurer',
      'Lantern treasurer - Ida Lund has volunteered, hooray. She learns from Bo and takes over on 4 March.',
    ],
    ['ai là thủ quỹ hội đèn', 'Thủ quỹ hội đèn: chị Lan đã nhận lời. Chị ấy bắt đầu từ ngày 4/3.'],
  ])('is quoted along: %s', async (question, text) => expect((await quoted(question, text)).text).toBe(text));

  it.each([
    ['Ida has come forward.', 'She takes over on 4 March.', true],
    ['Ida was elected.', 'She starts in May.', true],
    ['Chị Lan đã nhận lời.', 'Chị ấy bắt đầu từ ngày 4/3.', true],
    ['Ida is the treasurer.', 'She takes over on 4 March.', false],
    ['Ida has come forward.', 'She is very good at sums.', false],
    ['Ida has come forward.', 'The hall opens on 4 March.', false],
  ])('“%s” – “%s”: %s', (before, sentence, is) => expect(saysFromWhen(before, sentence)).toBe(is));
});
