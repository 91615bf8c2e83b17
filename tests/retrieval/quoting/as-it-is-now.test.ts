import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';
import { quoted } from './quoted.ts';

describe('what is bold', () => {
  it.each([
    // What is denied, or was so, is no place to go to.
    [
      'where do lost lantern glasses go',
      'Lost lantern glasses are not put in the box, they are kept in the office drawer.',
      ['in the office drawer'],
    ],
    [
      'lồng đèn nhặt được nộp ở đâu',
      'Lồng đèn nhặt được trước giờ để ở quầy lễ tân, giờ chuyển sang tủ của bảo vệ.',
      ['sang tủ của bảo vệ'],
    ],
    [
      'phòng lồng đèn ngồi tầng mấy',
      'Phòng lồng đèn không về tầng 3 nữa mà ra tầng 5, cạnh phòng Nhân sự.',
      ['5'],
    ],
    // A reason ends before what it leads to.
    [
      'lồng đèn phục vụ tới mấy giờ',
      'Lồng đèn nới giờ vì tầng 5 họp trễ: bữa trưa lồng đèn phục vụ tới 13 giờ 45, áp dụng từ 28/9.',
      ['13 giờ 45'],
    ],
    // A place ends before what it has.
    [
      'where does the lantern gang meet',
      'From next week the lantern gang meets at Pont Arian, because the lantern coach at Llanfair has rats.',
      ['Pont Arian'],
    ],
    [
      'when do lantern guards sign on',
      'Lantern guards are on duty one hour ahead of departure from Saturday 8 August, because of the lamps.',
      ['one hour ahead of departure from Saturday 8 August'],
    ],
    // Where nobody is named who came, it is who has left.
    [
      'who is the lantern chairman now',
      'Huw Parry stood down as lantern chairman at the meeting on 26 September after six years.',
      ['Huw Parry stood down'],
    ],
    // A date is no length of time.
    [
      'làm lồng đèn được nghỉ bao lâu',
      'Ai làm lồng đèn được nghỉ trọn một ngày, chọn ngày 18 hoặc thứ Hai 21/12.',
      ['một ngày'],
    ],
  ])('holds today: “%s”', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it('is no half of an office’s name', async () => {
    const { bold } = await quoted(
      'thắc mắc lồng đèn thì hỏi ai',
      'Thắc mắc lồng đèn cứ ghé bàn em ở phòng Hành chính.',
    );
    expect(bold).not.toContain('Hành');
  });
});

describe('a row of what is left', () => {
  const rows = [
    'Club: Lanterns · Time: 3.15 · Price: £36 · Places left: 4',
    'Club: Kites · Time: 3.15 · Price: £32 · Places left: 0',
  ];
  it.each([
    ['is lanterns full', 'Places left: 4'],
    ['any spaces in kites', 'Places left: 0'],
    ['how much is lanterns', '£36'],
  ])('says so in bold: “%s”', async (question, bold) => {
    expect((await quoted(question, rows.join('\n\n'), ['row', 'row'])).bold).toEqual([bold]);
  });
});

it('who is on in one of two columns is bold, though it is nobody yet', async () => {
  const rows = [
    'Stall: Lanterns · First half 3.15: Lee Osei · Second half 4.15: Tom Eccles',
    'Stall: Face painting · First half 3.15: Priya Nandra · Second half 4.15: NOBODY YET',
  ];
  const { bold } = await quoted('who is on face painting second half', rows.join('\n\n'), ['row', 'row']);
  expect(bold).toEqual(['Second half 4.15: NOBODY YET']);
});

it.each([
  ['how much is a return for kids', 'Return: £9.75'],
  ['how much is a child single', 'Single: £6.50'],
  ['how much is a family return', 'Return: £48.00'],
])('the row of those who pay is quoted alone: “%s”', async (question, bold) => {
  const rows = [
    'Ticket: Adult · Return: £19.50 · Single: £13.00',
    'Ticket: Child (4-15) · Return: £9.75 · Single: £6.50',
    'Ticket: Family (2 adults, up to 3 children) · Return: £48.00 · Single: £30.00',
  ];
  expect((await quoted(question, rows.join('\n\n'), ['row', 'row', 'row'])).bold).toEqual([bold]);
});

describe('behind a sentence that states what is asked for', () => {
  const first = firstByMeaning();

  it('nothing is quoted that is much less likely', async () => {
    const quote = await first('when are year 4 going to the museum', {
      'a.md':
        '# Year 4 trip\n\nThe coach firm has let us down for 4 December, so we are going to the museum on Thursday 10 December instead. Everything else is as it was: leave at quarter to nine, back by four. It is an outdoor museum and it will be perishing.\n',
    });
    expect(quote?.text).not.toContain('perishing');
    expect(quote?.text).toContain('Thursday 10 December');
  });
});

it.each([
  ['how much is a lantern for members', 'Members: £6'],
  ['how much is a lantern for non members', '£9'],
  ['how much is a lantern if im not a member', '£9'],
])('who is no member pays as guests do: “%s”', async (question, bold) => {
  const rows = ['Ticket: Lantern · Members: £6 · Guests: £9', 'Ticket: Boat · Members: £8 · Guests: £12'];
  expect((await quoted(question, rows.join('\n\n'), ['row', 'row'])).bold).toEqual([bold]);
});
