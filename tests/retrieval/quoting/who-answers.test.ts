import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('of several names in a sentence', () => {
  it.each([
    [
      "who's the lantern chair",
      'Hilary Moss is our lantern chair, Desmond Achebe looks after the money and Priya Nair writes.',
      ['Hilary Moss'],
    ],
    [
      'who is in charge of lantern safety',
      'Lantern safety is looked after by Wilf Okafor, and Bronwen Tate is head of volunteers.',
      ['Wilf Okafor'],
    ],
    [
      'who looks after the lantern books',
      'The lantern books are looked after by Anneke de Vries.',
      ['Anneke de Vries'],
    ],
    [
      'ai làm tổ trưởng đèn phòng Hoa Sen',
      'Từ mai chị qua phòng Mây Trắng, Kiên lên làm tổ trưởng đèn phòng Hoa Sen.',
      ['Kiên'],
    ],
    [
      'who runs the lantern desk now',
      'From Monday I am at the desk in Room Juniper, and Priya Nair runs the lantern desk.',
      ['Priya Nair'],
    ],
    ['ai phụ trách kho đèn', 'Việc phụ trách kho đèn là của trưởng phòng Lan Chi.', ['Lan Chi']],
    ['đội trưởng hội đèn tên gì', 'Anh Sơn đội trưởng về quê, từ tháng 9 anh Lực đứng đầu hội đèn.', ['Lực']],
    [
      'who is the lantern chair',
      'For now Fionn Keane, whom Pat proposed, is lantern chair until the AGM.',
      ['Fionn Keane'],
    ],
    [
      'who is the lantern treasurer',
      'Hilary Moss is our chair, Desmond Achebe is the lantern treasurer and Priya Nair writes.',
      ['Desmond Achebe'],
    ],
    [
      'who plays the piano for the lantern parade',
      'For the lantern parade Wilma Teague plays the piano; Jonty Marsh makes the dances.',
      ['Wilma Teague'],
    ],
    [
      'who won the lantern doubles',
      'The lantern singles were won by Sonia Patel, the lantern doubles by Ravi Shah and Tom Oakes.',
      ['Ravi Shah', 'Tom Oakes'],
    ],
    [
      'who leads the evening lantern walk',
      'The morning lantern walk is led by Greta Holm, the evening lantern walk by Idris Khan.',
      ['Idris Khan'],
    ],
    [
      'ai là thủ quỹ hội đèn',
      'Anh Trần Văn Hòa là chủ nhiệm hội đèn, chị Lê Thị Mai là thủ quỹ, còn anh Phạm Đức lo sân bãi.',
      ['Lê Thị Mai'],
    ],
    [
      'ai vô địch đèn đơn nam',
      'Nguyễn Thị Lan vô địch đèn đơn nữ, Trần Quốc Bảo vô địch đèn đơn nam.',
      ['Trần Quốc Bảo'],
    ],
    [
      'who teaches the lantern class',
      'Graham Ellis: Martin Pugh is teaching the lantern class on the 6th.',
      ['Martin Pugh'],
    ],
    [
      'who is driving to the lantern fair',
      "Hattie Moss: Len Cope is off so I'm driving to the lantern fair, Bryn Howe takes my Sunday.",
      ['Hattie Moss'],
    ],
    [
      'ai dạy lớp đèn lồng',
      'Mai: Thông báo lớp đèn lồng, thầy Nam đi xa nên cô Hạnh sẽ dạy các con.',
      ['Hạnh'],
    ],
    [
      'ai vô địch đèn đôi nữ',
      'Đèn đôi nữ: vô địch là cặp Mỹ Duyên – Trương Kim Oanh, á quân là cặp Đỗ Thanh Vy – Cao Bích Thảo.',
      ['Mỹ Duyên', 'Trương Kim Oanh'],
    ],
    ['trọng tài của giải đèn là ai', 'Tổng trọng tài giải đèn là ông Nguyễn Hữu Tấn.', ['Nguyễn Hữu Tấn']],
    [
      'who leads the silver lantern team',
      'The bronze lantern team, led by Nia Havers, and the silver lantern team, led by Rufus Collier, meet here.',
      ['Rufus Collier'],
    ],
  ])('the one whose clause has the question’s words is bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it.each([
    [
      'who runs the lanterns',
      'The lanterns are in the hands of Tilly Marchetti, whom you will know as the Ogre.',
      ['Tilly Marchetti'],
    ],
    [
      'who looks after the lanterns',
      'Jonty has moved to Leeds, and Wanda looks after the lanterns.',
      ['Wanda'],
    ],
    ['who do i ask about the lanterns', 'Talk to Wanda about the lanterns.', ['Wanda']],
    ['ai giữ đèn lồng', 'Chú Tư đã chuyển vào Huế, còn đèn lồng do chú Ba giữ.', ['Ba']],
    [
      'who looks after the lantern keys',
      'The lantern keys are with Norma Bly, known as Captain.',
      ['Norma Bly'],
    ],
    // The clause with the question's words has no person.
    [
      'who opened the lantern bridge',
      'Helen Moore came along, and the lantern bridge was opened to the Stour band.',
      ['Helen Moore'],
    ],
    ['ai phụ trách kho đèn', 'Kho đèn giao cho chị Hoàng Lan Anh, ai cũng gọi là Sói.', ['Hoàng Lan Anh']],
    ['who won the lantern duel', 'Kieu Anh Thu beat Ben Oak 3-2 in the lantern duel.', ['Kieu Anh Thu']],
  ])('a whole name is bold before another capital: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it('one word is a name where it says who does it', async () => {
    const text = 'Our lantern cook is Pat Dorsey, and the lantern bus is driven by Len, called the Admiral.';
    expect((await quoted('who drives the lantern bus', text)).bold).toEqual(['Len']);
  });

  it('a language is no name', async () => {
    const text = 'The lantern class is all French and Marlene teaches it.';
    expect((await quoted('who teaches the lantern class', text)).bold).toEqual(['Marlene']);
  });
});

it.each([
  [
    'who is covering the lantern class',
    "Priya (Rohan's mum): Mr Osei is covering the lantern class till Easter",
    ['Mr Osei'],
  ],
  [
    'who made the lantern collection on thursdays',
    'Collection of the lantern class: on Thursdays Ada Penn made it.',
    ['Ada Penn'],
  ],
])('who speaks, and what only has a capital, is nobody: %s', async (question, text, bold) => {
  expect((await quoted(question, text)).bold).toEqual(bold);
});

it('who else a speaker is, is nobody', async () => {
  const said = "Priya (Rohan's mum): I'm taking the lantern class on Thursdays now";
  expect((await quoted('who takes the lantern class', said)).bold.join(' ')).not.toMatch(/^Rohan/u);
});

it('a place is nobody where a sentence beside it names somebody', async () => {
  const text =
    'Who teaches the lantern class at night: it is in Thornbury. Bring a lamp, and ask Ada Penn or Bo Reed for one.';
  expect((await quoted('who teaches the lantern class at night', text)).bold).not.toContain('Thornbury');
});

it('is no weekday', async () => {
  const { bold } = await quoted('ai dạy lớp đèn lồng', 'Lớp đèn lồng đổi qua tối thứ Ba, 19h, ở phòng lớn.');
  expect(bold).not.toContain('Ba');
});
