import { describe, expect, it } from 'vitest';
import { limitsPermission } from '../../../src/retrieval/values/stated-permission.ts';
import { quoted } from './quoted.ts';

describe('a sentence that limits what the one before it permits', () => {
  it.each([
    [
      'can i bring my bike to the lantern yard',
      'Bikes may stand in the lantern yard. They are not allowed inside the hut.',
    ],
    [
      'can i bring my bike to the lantern yard',
      'Bikes may stand in the lantern yard. However, they must be locked.',
    ],
    ['chó có được vào sân hội đèn không', 'Chó được vào sân hội đèn. Tuy nhiên không được vào nhà kho.'],
    ['cho co duoc vao san hoi den ko', 'Chó được vào sân hội đèn. Nhưng chỉ buổi sáng.'],
    ['co duoc chup anh trong hoi den khong', 'Được chụp ảnh trong hội đèn. Trừ gian thờ ở cuối sân.'],
  ])('is quoted along: %s', async (question, text) => {
    expect((await quoted(question, text)).text).toBe(text);
  });

  it('is quoted along where it only says what is left out', async () => {
    const text = 'Bikes may stand in the lantern yard. Nothing with an engine.';
    expect((await quoted('can i bring my bike to the lantern yard', text)).text).toBe(text);
  });

  it.each([
    // It stands in another paragraph, or makes the quote too long.
    [
      'can i bring my bike to the lantern yard',
      'Bikes may stand in the lantern yard.\nThey are not allowed inside the hut.',
    ],
    [
      'can i bring my bike to the lantern yard',
      `Bikes may stand in the lantern yard. They are not allowed inside ${'the hut or behind '.repeat(24)}it.`,
    ],
  ])('others are not: %#', async (question, text) => {
    expect((await quoted(question, text)).text).toBe('Bikes may stand in the lantern yard.');
  });

  it.each([
    ['Bikes may stand in the yard.', 'They are green and not old.', true],
    ['Bikes may stand in the yard.', 'Nothing with an engine.', true],
    ['Bikes can stand in the yard.', 'Only small ones.', true],
    ['Bikes can stand in the yard.', 'Max. two each.', true],
    ['Xe đạp được để trong sân.', 'Chỉ xe nhỏ.', true],
    ['Xe đạp có thể để trong sân.', 'Tối đa 2 chiếc.', true],
    ['Bikes may stand in the yard.', 'No need to book.', false],
    ['Bikes may stand in the yard.', 'No tents can be put up there.', false],
    ['Xe đạp được để trong sân.', 'Không cần báo trước.', false],
    ['Bikes may stand in the yard.', 'The yard is not old.', false],
    ['Bikes may stand in the yard.', 'They are green.', false],
    ['Bikes stand in the yard.', 'They are not allowed inside.', false],
    ['Chó được vào sân.', 'Sân không rộng.', false],
  ])('“%s” – “%s”: %s', (before, sentence, limits) => {
    expect(limitsPermission(before, sentence)).toBe(limits);
  });
});

describe('a short sentence that says what something was changed to', () => {
  it.each([
    [
      'lantern cupboard code',
      'Ann changed the code of the lantern cupboard on Friday. Its 2906 now.',
      '2906',
    ],
    ['mã tủ đèn lồng là gì', 'Chị Lan đã đổi mã tủ đèn lồng. Giờ là 2906.', '2906'],
  ])('is quoted along: %s', async (question, text, code) =>
    expect(await quoted(question, text)).toMatchObject({ text, bold: [code] }),
  );

  it('and no other one', async () =>
    expect(
      (await quoted('lantern cupboard code', 'Ann changed the code of the lantern cupboard. Now we are 12.'))
        .text,
    ).toBe('Ann changed the code of the lantern cupboard.'));
});

describe('a sentence that states the code which the one before it only speaks of', () => {
  it.each([
    [
      'what is the lantern shed password',
      'The password of the lantern shed is on the board. At the moment it is maple2291.',
      'maple2291',
    ],
    ['mã tủ đèn lồng là gì', 'Mã tủ đèn lồng dán ở cửa bếp. Hiện tại là 2906.', '2906'],
  ])('is quoted along: %s', async (question, text, code) =>
    expect(await quoted(question, text)).toMatchObject({ text, bold: [code] }),
  );

  it.each([
    ['The password of the lantern shed is maple2291. At the moment it is 2 degrees in there.'],
    ['The password of the lantern shed is on the board. It is 40 metres from there to the gate.'],
  ])('and no other one: %s', async (text) =>
    expect((await quoted('what is the lantern shed password', text)).text).toBe(`${text.split('. ')[0]}.`),
  );
});

describe('a short sentence that says how many are left', () => {
  it.each([
    ['how many lantern carts are there', 'One of our three lantern carts is gone since the 1st. Two left.'],
    ['xe đèn còn mấy chiếc', 'Một trong ba chiếc xe đèn đã bán. Còn hai chiếc.'],
  ])('is quoted along: %s', async (question, text) => expect((await quoted(question, text)).text).toBe(text));

  it('and no other one', async () =>
    expect(
      (await quoted('how many lantern carts are there', 'We have three lantern carts. Left is red.')).text,
    ).toBe('We have three lantern carts.'));
});
