import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('of several values', () => {
  it.each([
    // What tells of a value stands behind it, or in front of it.
    [
      'how much is lantern folding',
      'A lantern course costs £48 for carving, £62 for painting and £70 for folding.',
      '£70',
    ],
    [
      'how much is lantern carving',
      'A lantern course costs £48 for carving, £62 for painting and £70 for folding.',
      '£48',
    ],
    [
      'how much is a child ticket for the lantern night',
      'Lantern night: adult £12, child £7, family £30.',
      '£7',
    ],
    [
      'which day does the lantern gang meet in the shed',
      'The lantern gang meets on Wednesdays, because the shed is let to the chess club on Tuesdays.',
      'Wednesdays',
    ],
    [
      'lớp đèn lồng học bù hôm nào',
      'Lớp đèn lồng thứ Bảy 28/11 nghỉ vì trùng hội chợ, học bù chiều Chủ nhật 29/11.',
      'chiều Chủ nhật 29/11',
    ],
    ['what does a big lantern cost', 'Small lanterns are £10, big lanterns £16.', '£16'],
    [
      'when do the lantern seniors meet',
      'Lantern juniors meet on Monday at 5 pm, seniors on Thursday at 7 pm.',
      'Thursday at 7 pm',
    ],
    [
      'how long is the short lantern walk',
      'The long lantern walk is 14 km, the short lantern walk 5 km.',
      '5 km',
    ],
    ['how much is it for lantern members', 'The lantern trip is £70 for members and £95 for others.', '£70'],
    [
      'how much is the lantern trip if im not a member',
      'The lantern trip is £70 for members and £95 for others.',
      '£95',
    ],
    [
      'how much is the lantern trip for members',
      'The lantern trip is £70 for student members and £95 for others.',
      '£70',
    ],
    [
      'how much is the lantern trip if i dont have a card',
      'The lantern trip is £70 with a card and £95 without a card.',
      '£95',
    ],
    [
      'how much is the lantern trip for non-members',
      'The lantern trip is £70 for members and £95 for non-members.',
      '£95',
    ],
    [
      'vé rước đèn trẻ em bao nhiêu tiền',
      'Vé rước đèn: người lớn 60.000 đồng, trẻ em 38.000 đồng.',
      '38.000 đồng',
    ],
    [
      'vé rước đèn người lớn bao nhiêu tiền',
      'Vé rước đèn: người lớn 60.000 đồng, trẻ em 38.000 đồng.',
      '60.000 đồng',
    ],
    ['trẻ em rước đèn bao nhiêu tiền', 'Rước đèn 80.000 đồng, trẻ em rước đèn miễn phí.', 'miễn phí'],
    [
      'học sinh không phải hội viên xem đèn hết bao nhiêu tiền',
      'Xem đèn 20.000 đồng cho hội viên, 35.000 đồng cho học sinh không phải hội viên.',
      '35.000 đồng',
    ],
    // What stands in front of a colon tells of all values.
    [
      'what do small lanterns cost',
      'Small lanterns and what they cost: big paper £12, small paper £7.',
      '£7',
    ],
    [
      'đèn nhỏ giá bao nhiêu',
      'Giá các loại đèn nhỏ của hội: loại to 12.000 đồng, loại nhỏ 7.000 đồng.',
      '7.000 đồng',
    ],
    // A sentence that says nothing but what is asked.
    ['gui o to bao nhieu tien 1 luot', 'Gửi xe máy 5.000 đồng một lượt. Ô tô 20.000 đồng.', '20.000 đồng'],
    ['how much is a lantern boat', 'A lantern boat costs £4 with a flag. A boat is £9.', '£4'],
    ['how much is a lantern kite', 'A lantern boat costs £4. A kite £9.', '£9'],
  ])('the one that is told of what is asked is bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it('an hour is no rival of a day', async () => {
    const text = 'The lantern race is put off to Sunday 22 February, and the first start is at 11:00.';
    expect((await quoted('when does the lantern race start', text)).bold.join()).toMatch(
      /Sunday 22 February.*11:00/,
    );
    expect((await quoted('what time is the lantern race', text)).bold).toEqual(['11:00']);
  });

  it.each([
    ['how much is the lantern course', 'The lantern course costs £12 for residents and £20 for guests.'],
    ['how much is the lantern course', 'The lantern course costs £12 and for guests £20.'],
    // What comes behind the last one's part of the sentence does not tell of it.
    [
      'how much is the lantern trip for members',
      'The lantern trip is £12 for adults and £20 for guests; members go by bus.',
    ],
  ])('all are bold where the question tells none: %s', async (question, text) => {
    const bold = (await quoted(question, text)).bold.join();
    expect(bold).toMatch(/£12.*£20/);
  });
});

describe('of prices at both sides of a slash', () => {
  const LOFT = 'LANTERN LOFT £12 an hour weekdays / £20 weekends.';

  it.each([
    ['how much is the lantern loft at weekends', LOFT, '£20'],
    ['how much is the lantern loft on weekdays', LOFT, '£12'],
    ['how much is the lantern loft with heating', 'LANTERN LOFT £12 an hour / £20 with heating.', '£20'],
  ])('the one that is asked for is bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});

describe('of sums that no currency stands beside', () => {
  it.each([
    [
      'cạo lông mèo lớn giá bao nhiêu',
      'Cạo lông mèo lớn 320.000 kể từ 15/10, thẻ thành viên 270.000.',
      ['320.000'],
    ],
    ['cạo lông mèo con giá bao nhiêu', 'Cạo lông mèo lớn 320.000, mèo con 180.000.', ['180.000']],
    ['làng đèn có bao nhiêu người', 'Làng đèn có 12.000 người, làng gốm 8.000 người.', ['12.000 người']],
  ])('the one that is asked for is bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });
});
