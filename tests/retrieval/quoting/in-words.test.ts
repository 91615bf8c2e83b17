import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('what is asked for in words', () => {
  it.each([
    // Counts and measures.
    [
      'how far from the lantern hives',
      'Please keep ten metres away from the lantern hives. Two new hives came in spring.',
      'ten metres',
    ],
    [
      'how many places on the lantern course',
      'A lantern round costs £6, juniors £3. Eight places.',
      'Eight places',
    ],
    [
      'how long does the lantern ferry take',
      'The lantern ferry takes half an hour in calm weather.',
      'half an hour',
    ],
    [
      'how long is the lantern walk',
      'The lantern walk lasts two and a half hours with a stop.',
      'two and a half hours',
    ],
    ['đứng cách đèn lồng bao xa', 'Xin đứng cách đèn lồng mười mét và không mang đồ ăn.', 'mười mét'],
    ['den long chay bao lau', 'Đèn lồng cháy nửa tiếng rồi tắt dần ở sân đình.', 'nửa tiếng'],
    ['lớp đèn lồng kéo dài bao lâu', 'Lớp đèn lồng kéo dài ba tuần, một số buổi học ngoài trời.', 'ba tuần'],
    ['di den long mat bao lau', 'Chuyến đi đèn lồng mất hai tiếng rưỡi, nghỉ một lần.', 'hai tiếng rưỡi'],
    [
      'mang bao nhiêu nến tới lớp đèn',
      'Mỗi người mang một tá nến và hai quả chanh tới lớp đèn.',
      'một tá nến',
    ],
    [
      'how long does the lantern tasting last',
      'The lantern tasting lasts an hour and is led by Petra.',
      'an hour',
    ],
    [
      'how long do I stir the lantern dye',
      'Five to ten minutes of stirring is enough for the lantern dye.',
      'Five to ten minutes',
    ],
    [
      'đội lồng cần bao nhiêu người',
      'Đội lồng cần mười lăm đến hai mươi người.',
      'mười lăm đến hai mươi người',
    ],
    ['lớp đèn lồng học bao lâu mỗi buổi', 'Lớp đèn lồng học một tiếng mỗi buổi.', 'một tiếng'],
    // Times of day.
    [
      'what time do lantern pruners meet in winter',
      'From December the lantern pruners come together on second Saturdays, at half past nine while it is cold.',
      'half past nine',
    ],
    [
      'what time does the last lantern boat leave',
      'The last lantern boat leaves at ten to eight from the pier.',
      'ten to eight',
    ],
    [
      'what time does the lantern door open',
      'The lantern door opens at five on Saturdays for ten guests.',
      'five',
    ],
    [
      'mấy giờ đội đèn lồng tập trung',
      'Đội đèn lồng tập trung Chủ nhật, lúc chín giờ rưỡi ở bến.',
      'chín giờ rưỡi',
    ],
    [
      'den long tat luc may gio',
      'Đèn lồng tắt lúc mười giờ kém mười lăm, một trong hai cửa vẫn mở.',
      'mười giờ kém mười lăm',
    ],
    [
      'lớp đèn lồng bắt đầu lúc mấy giờ',
      'Lớp đèn lồng bắt đầu vào giữa trưa thứ Tư ở đình làng.',
      'giữa trưa',
    ],
    // A day with its time, where a day is asked for.
    [
      'when is the lantern kiln opened',
      "The lantern kiln is opened on Friday, nine o'clock sharp.",
      "Friday, nine o'clock",
    ],
    [
      'chợ đèn lồng họp ngày nào',
      'Chợ đèn lồng họp ngày 5 tháng 6 lúc sáu giờ sáng.',
      'ngày 5 tháng 6 lúc sáu giờ sáng',
    ],
  ])('is bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it('is no number of something else', async () => {
    const text = 'Please keep well away from the two new lantern hives in the orchard, they are not settled.';
    expect((await quoted('how far from the lantern hives do we keep', text)).bold).not.toContain(
      'from the two new',
    );
  });
});

describe('of two that one sentence tells of', () => {
  it.each([
    [
      'where is the lantern ladder',
      'The box is on the wall next to the stage and the lantern ladder is in the foyer by the kiosk.',
      'in the foyer by the kiosk',
    ],
    [
      'quỹ đèn lồng còn bao nhiêu tiền',
      'Quỹ áo ấm còn 18.640.000 đồng, quỹ đèn lồng còn 9.215.000 đồng.',
      '9.215.000 đồng',
    ],
    [
      'how long can i keep a borrowed lantern',
      'The deposit is £80 and you get it back when the lantern returns in one piece. A lantern loan runs for three months.',
      'three months',
    ],
    [
      'when are the lantern work days',
      'Nobody likes Sundays. From December the lantern work days are on the last Saturday.',
      'last Saturday',
    ],
    [
      'how big are the lantern plots',
      'The lantern plots cost €72 a year and are 5 by 8 metres.',
      '5 by 8 metres',
    ],
    [
      'how windy before the lantern mast comes down',
      'The lantern mast comes down when the wind is over 45 mph.',
      'over 45 mph',
    ],
  ])('the one that is asked for: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});

describe('what time', () => {
  it.each([
    [
      'what time does the lantern choir sing',
      'The lantern choir sings on Tuesdays at 6:45 pm in the crypt.',
      '6:45 pm',
    ],
    [
      'what times does the lantern choir sing',
      'The lantern choir sings on Tuesdays at 6:45 pm in the crypt.',
      'Tuesdays at 6:45 pm',
    ],
    [
      'when does the lantern choir sing',
      'The lantern choir sings on Tuesdays at 6:45 pm in the crypt.',
      'Tuesdays at 6:45 pm',
    ],
  ])('asks for no day: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});

describe('of two sentences', () => {
  it.each([
    ['how many places on the lantern course', 'The lantern course has 5 sessions. 8 places.', '8 places'],
    [
      'how many places on the lantern course',
      'The lantern course has five sessions. Eight places.',
      'Eight places',
    ],
  ])('the one with what is counted is bold: %s (%s)', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});

describe('a price', () => {
  it.each([
    [
      'how many places on the lantern course',
      'The lantern course runs on Mondays and costs £40 for members. Eight places. Tea is free.',
      'Eight places',
    ],
    ['lớp đèn lồng có bao nhiêu chỗ', 'Lớp đèn lồng thu 50.000 đồng một buổi. Hai mươi chỗ.', 'Hai mươi chỗ'],
    ['how many pounds is the lantern course', 'The lantern course runs on Mondays and costs £40.', '£40'],
  ])('counts nothing else: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});
