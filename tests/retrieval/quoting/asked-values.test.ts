import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('of two things that are asked for', () => {
  it.each([
    [
      'when is the lantern fair and where is the lantern cafe',
      'The lantern fair is at Mill Hall on 3 May. The lantern cafe is at Park House from 9 May on.',
      ['3 May', 'Park House'],
    ],
    [
      'khi nào có hội đèn và quán đèn ở đâu',
      'Hội đèn tại Nhà Bè ngày 3 tháng 5. Quán đèn tại Láng Hạ từ ngày 9 tháng 5.',
      ['ngày 3 tháng 5', 'Láng Hạ'],
    ],
  ])('each is looked for where its own words are: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });
});
