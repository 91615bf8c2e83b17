import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('what is to be done in a case', () => {
  it.each([
    [
      'my lantern fell in the river what do i do',
      'If a lantern has fallen into the river, keep it in a bag, do not light it, and come within 60 minutes.',
      'keep it in a bag, do not light it, and come within 60 minutes',
    ],
    [
      'đèn lồng rơi xuống sông thì phải làm sao',
      'Nếu đèn lồng rơi xuống sông, giữ đèn trong túi, đừng thắp lại, và ghé trong 60 phút.',
      'giữ đèn trong túi, đừng thắp lại, và ghé trong 60 phút',
    ],
  ])('is bold whole: %s', async (question, text, told) => {
    expect((await quoted(question, text)).bold).toEqual([told]);
  });

  it('is not, where something else is asked for', async () => {
    const text = 'If a lantern has fallen into the river, keep it in a bag, and come within 60 minutes.';
    const { bold } = await quoted('how soon must i come when a lantern has fallen into the river', text);
    expect(bold.join(' ')).not.toContain('keep it');
  });
});

describe('the time that a reason leads to', () => {
  it.each([
    [
      'tối mấy giờ tiệm đèn đóng cửa',
      'Khách hay ghé tiệm đèn sau 7 giờ tối mà tiệm đóng cửa mất rồi, nên từ ngày 07/09 tiệm nhận khách tới 20h00, thay vì 19h00 như trước.',
      '20h00',
      '7 giờ tối',
    ],
    [
      'what time does the lantern shop close',
      'Many came to the lantern shop after 7 pm, so the shop closes at 8 pm instead of 6.30 pm.',
      '8 pm',
      '7 pm',
    ],
  ])('is bold, and not that of the reason: %s', async (question, text, told, reason) => {
    const bold = (await quoted(question, text)).bold.join(' ');
    expect(bold).toContain(told);
    expect(bold).not.toContain(reason);
  });

  it('is one of several where nothing is changed', async () => {
    const text = 'The lantern talk starts at 7 pm, so be there at 6.45 pm.';
    expect((await quoted('what time does the lantern talk start', text)).bold.join(' ')).toContain('7 pm');
  });
});
