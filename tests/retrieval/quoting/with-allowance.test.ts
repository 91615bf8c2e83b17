import { describe, expect, it } from 'vitest';
import { isStillPermitted } from '../../../src/retrieval/values/still-permitted.ts';
import { quoted } from './quoted.ts';

describe('a sentence that says what one may do in spite of a ban', () => {
  it.each([
    [
      'can we eat at the lantern hall',
      'No food may be served in the lantern hall. You may bring your own.',
      'You may bring your own',
    ],
    [
      'hội đèn có được mang đồ ăn không',
      'Không được bán đồ ăn trong hội đèn. Khách mang theo thì được.',
      'Khách mang theo thì được',
    ],
  ])('is quoted along and bold: %s', async (question, text, bold) =>
    expect(await quoted(question, text)).toMatchObject({ text, bold: [bold] }),
  );

  it.each([
    [
      'can i bring my dog to the lantern hall',
      'Dogs are not allowed in the lantern hall. But you may tie them up in the porch.',
      'not allowed in the lantern hall',
    ],
    [
      'hội đèn có được mang đồ ăn không',
      'Không được mang đồ ăn vào hội đèn. Nước lọc thì được.',
      'Không được mang đồ ăn vào hội đèn',
    ],
  ])('is quoted along where the ban answers: %s', async (question, text, bold) =>
    expect(await quoted(question, text)).toMatchObject({ text, bold: [bold] }),
  );

  it('is not bold where the question is for what the ban forbids', async () => {
    const text = 'No food may be sold in the lantern hall. You may bring your own.';
    const quote = await quoted('can we sell food in the lantern hall', text);
    expect(quote.text).toBe(text);
    expect(quote.bold.join(' ')).not.toContain('bring your own');
  });

  it.each([
    ['No food may be sold.', 'You may bring your own.', true],
    ['Dogs are not allowed.', 'However, guide dogs are welcome.', true],
    ['Cấm nấu ăn trong phòng.', 'Bếp chung thì được.', true],
    ['No food may be sold.', 'You may not bring your own.', false],
    ['No food may be sold.', 'The hall may be booked by members.', false],
    ['No food may be sold.', 'You may book the hall online.', false],
    ['Food is sold at the bar.', 'You may bring your own.', false],
    ['Cấm nấu ăn trong phòng.', 'Nhưng không được mang bếp ga.', false],
    ['No food may be sold.', 'But may we sell cakes?', false],
  ])('“%s” – “%s”: %s', (ban, sentence, is) => expect(isStillPermitted(ban, sentence)).toBe(is));
});
