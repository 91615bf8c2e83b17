import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('what is quoted', () => {
  it('is one quote, and bold in it is the date that is asked for', async () => {
    const { text, bold, shown } = await quoted(
      'When does the lantern parade start?',
      'The lantern parade starts on 14 September at the old mill.',
    );
    expect([text, bold, shown]).toEqual([
      'The lantern parade starts on 14 September at the old mill.',
      ['14 September'],
      1,
    ]);
  });

  it.each([
    [
      'How many people came to the lantern parade?',
      'About 300 people came to the lantern parade.',
      'About 300 people',
    ],
    ['Who leads the lantern parade?', 'This year Minh Do Tran leads the lantern parade.', 'Minh Do Tran'],
    ['Where does the lantern parade end?', 'The lantern parade ends in Marlow Park.', 'Marlow Park'],
    ['How much does the lantern ticket cost?', 'The lantern ticket costs £11 instead of nothing.', '£11'],
    [
      'Who led the lantern parade?',
      'Jo Marsh and Kim Lake cheered as Bo Reed led the lantern parade.',
      'Bo Reed',
    ],
    [
      'When was the lantern parade founded?',
      'The lantern parade, first planned in 1998, was founded on 3 May 2001.',
      '3 May 2001',
    ],
    [
      'When does the lantern parade start?',
      'The lantern parade starts on 14 September, the mayor said on Monday.',
      '14 September',
    ],
    [
      'When does the lantern parade take place?',
      'The lantern parade takes place on 11 and 12 September.',
      '11 and 12 September',
    ],
    [
      'Until what time does the lantern parade last?',
      'The lantern parade lasts until one in the morning.',
      'until one in the morning',
    ],
    ['Vé rước đèn giá bao nhiêu tiền?', 'Vé rước đèn giá 50.000 đồng một người.', '50.000 đồng'],
  ])('is bold where it answers: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it.each([
    // Two things that are asked for.
    [
      'where is the lantern parade and when',
      'The lantern parade takes place on 14 September behind the old mill.',
      ['14 September', 'behind the old mill'],
    ],
    [
      'when does the lantern course start and who teaches it',
      'The lantern course starts on 22 September in the mill. Freya Lind teaches it.',
      ['22 September', 'Freya Lind'],
    ],
    [
      'what does a lantern stall cost and when do i have to apply',
      'A lantern stall costs £20 a day. Apply by 15 June with three photos.',
      ['£20', '15 June'],
    ],
    [
      'whens the lantern swim and how much',
      'The lantern swim is on 28 August by candlelight. It costs £8, and you have to be 16.',
      ['28 August', '£8'],
    ],
    [
      'ruoc den o dau, khi nao',
      'Rước đèn diễn ra tối 14 tháng 9 tại sân đình làng.',
      ['tối 14 tháng 9', 'tại sân đình làng'],
    ],
    // Values of something else in the same sentence.
    [
      'when is the big lantern back',
      'The big lantern will be back on 5 October, and the shop beside it is open Monday to Friday.',
      ['5 October'],
    ],
    [
      'when does the lantern parade start',
      'The lantern parade starts at 8:00, the wheelchair race at 7:40.',
      ['8:00'],
    ],
    ['how much is a lantern', 'A lantern costs £14 in the shop, and firing a plate costs £3.', ['£14']],
    // The very kind of value.
    [
      'what time does the lantern bus leave',
      'For those who come to the lantern parade on Saturday 13 September: the lantern bus leaves the mill at 6:00.',
      ['6:00'],
    ],
    [
      'how long is the lantern maker banned for',
      'The panel softened one thing for the lantern maker. The ban of the lantern maker is now eighteen months.',
      ['eighteen months'],
    ],
    [
      'when r u open',
      'The lantern workshop is open Tuesday to Friday from 10 am to 9 pm, but closed on Mondays.',
      ['Tuesday to Friday from 10 am to 9 pm'],
    ],
    [
      'when is the lantern workshop open',
      'The lantern workshop is open every day but Monday, 10 am to 6 pm.',
      ['every day but Monday, 10 am to 6 pm'],
    ],
    ['trẻ mấy tuổi được vào khu đèn lồng', 'Trẻ dưới 6 tuổi không vào khu đèn lồng.', ['dưới 6 tuổi']],
    [
      'how old is the lantern maker',
      'The lantern maker Van Tu, 78 years old, a potter since he was 14 years old, makes them.',
      ['78 years old'],
    ],
    ['rước đèn ngày nào', 'Rước đèn: 17h30 thứ Bảy 14/9 tại sân đình.', ['17h30 thứ Bảy 14/9']],
    [
      'what time does the lantern park close on sunday',
      'On Sunday the lantern park closes at 21:00 instead of 18:00.',
      ['21:00'],
    ],
    [
      'how often does the lantern bus go',
      'The lantern bus goes every hour on weekdays and needs 60 passengers.',
      ['every hour'],
    ],
    [
      'bao lâu một chuyến đò rước đèn',
      'Đò rước đèn chạy từ 7 giờ, cứ hai mươi phút một chuyến, chở 40 người.',
      ['cứ hai mươi phút một chuyến'],
    ],
    [
      'cần bao nhiêu người trực lò đèn',
      'Lò đèn cháy suốt 30 tiếng, cần mười hai người trực lò đèn thay nhau, mỗi ca bốn tiếng.',
      ['mười hai người'],
    ],
    [
      'how many people came to the lantern parade',
      'The lantern parade had 40 lanterns, and 300 people came.',
      ['300 people'],
    ],
    // Reasons.
    [
      'why is it called the lantern bridge',
      'The name of the lantern bridge goes back to a strike of 1887.',
      ['goes back to a strike of 1887'],
    ],
    [
      'why is the lantern parade more expensive now',
      'Electricity has become dearer, so from July the lantern parade costs £39.',
      ['Electricity has become dearer'],
    ],
    [
      'vì sao dời đợt rước đèn',
      'Đèn còn ướt vì mưa, nên đợt rước đèn dời sang ngày 28 và 29 tháng 3.',
      ['Đèn còn ướt vì mưa'],
    ],
    [
      'why no lantern sanding indoors',
      'No lantern sanding indoors, because the dust harms the lungs, and please sweep.',
      ['because the dust harms the lungs'],
    ],
    [
      'why cant we use the lantern bridge',
      'Nobody may cross the lantern bridge this week. Engineers found cracks in two hangers.',
      ['Engineers found cracks in two hangers.'],
    ],
    // Names and places.
    [
      'who was on the lantern jury',
      'The lantern jury were Maren Holt and the potter Hannah Szabo.',
      ['Maren Holt', 'Hannah Szabo'],
    ],
    [
      'who gives the opening lantern talk',
      'The opening lantern talk will be given by Anna Reed, who leads the team, and the closing lantern talk by Bo Lind.',
      ['Anna Reed'],
    ],
    [
      'ai trình bày bài nói mở màn rước đèn',
      'Bài nói mở màn rước đèn do bà Lê Thu Hà, trưởng nhóm dữ liệu mở của Đà Nẵng, trình bày.',
      ['Lê Thu Hà'],
    ],
    [
      'vì sao dời rước đèn',
      'Rước đèn dời ngày vì nhà đình đang sửa đến hết ngày 8.',
      ['vì nhà đình đang sửa đến hết ngày 8'],
    ],
    [
      'who won the lantern cup',
      'The Larkhollow Lantern Cup went to Anna Reed after a long night.',
      ['Anna Reed'],
    ],
    [
      'who translates the lantern news into spanish now',
      'The lantern news went to Anneke Bos, who does Dutch, Spanish and Polish.',
      ['Anneke Bos'],
    ],
    [
      'where do we meet for the lantern parade',
      'We meet for the lantern parade at Brathwen sawmill at 7:15.',
      ['Brathwen sawmill'],
    ],
    [
      'where is the lantern maker',
      'She wanted to play the lantern maker; the lantern maker sits left of the mill door.',
      ['left of the mill door'],
    ],
  ])('is bold in what is asked for and in nothing else: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it('is bold in all names of a list', async () => {
    const { bold } = await quoted(
      'Who leads the lantern parade?',
      'The lantern parade is led by Bo Reed, Ana Ruiz and Kim Lake while Jo Marsh waits at the mill.',
    );
    expect(bold).toEqual(['Bo Reed', 'Ana Ruiz', 'Kim Lake']);
  });

  it('is never a question alone: the answer stands behind it', async () => {
    const { text } = await quoted('where do i park', 'Where do I park? In the gravel yard behind the hut.');
    expect(text).toBe('Where do I park? In the gravel yard behind the hut.');
  });

  it.each([
    [
      'Who leads the lantern parade?',
      'This story has been updated. Minh Tran leads the lantern parade of the town.',
      'Minh Tran leads the lantern parade of the town.',
      'Minh Tran',
    ],
    [
      'When does the lantern parade start?',
      'The lantern parade starts on 14 September.\n\nPhoto: the start of the lantern parade on 12 September',
      'The lantern parade starts on 14 September.',
      '14 September',
    ],
    [
      'Who leads the lantern parade?',
      'Minh Tran leads the lantern parade.\n\nPhoto: Ana Ruiz, who leads the lantern parade school',
      'Minh Tran leads the lantern parade.',
      'Minh Tran',
    ],
    [
      'When does the lantern parade start?',
      'The lantern parade starts on 14 September. Updated on 3 September by the lantern parade team.',
      'The lantern parade starts on 14 September.',
      '14 September',
    ],
    [
      'rước đèn bắt đầu ngày nào',
      'Rước đèn bắt đầu ngày 14 tháng 9.\n\nẢnh: rước đèn bắt đầu ngày 12 tháng 9 năm ngoái',
      'Rước đèn bắt đầu ngày 14 tháng 9.',
      'ngày 14 tháng 9',
    ],
    [
      'ai dẫn đầu đoàn rước đèn',
      'Anh Minh dẫn đầu đoàn rước đèn của làng.\n\nNguồn: đoàn rước đèn của làng',
      'Anh Minh dẫn đầu đoàn rước đèn của làng.',
      'Minh',
    ],
  ])('leaves out what is about the page: %s', async (question, written, text, bold) => {
    expect(await quoted(question, written)).toMatchObject({ text, bold: [bold] });
  });

  it('of what is about the page quotes what answers a question about it', async () => {
    const { text } = await quoted(
      'Who took the photo of the lantern bridge?',
      'The lantern bridge is lit at night. Photo by Ana Ruiz.',
    );
    expect(text).toContain('Photo by Ana Ruiz.');
  });

  it('does not go back to what is about the page for what “she” is', async () => {
    const { text } = await quoted(
      'Who leads the lantern parade?',
      'This story has been updated. She leads the lantern parade of the town.',
    );
    expect(text).toBe('She leads the lantern parade of the town.');
  });

  it('begins with the paragraph that answers', async () => {
    const { text } = await quoted(
      'hạn chót đăng ký gian hàng',
      'Chợ phiên gốm mở vào hai ngày 12 và 13 tháng 12 tại sân đình. Có 25 gian hàng, vào cửa tự do.\n\nGian hàng có giá 300.000 đồng một ngày. Hạn đăng ký là 20 tháng 11.',
    );
    expect(text).toMatch(/^(?:Gian hàng có giá|Hạn đăng ký)/);
  });

  it.each([
    [
      'behind it, in the next paragraph',
      'Fourteen riders fell in the lantern race. All are home.\n\nThe cause: a plank had come loose.',
      'why did they all fall in the lantern race',
      /plank/,
    ],
    [
      'in front of it, though no word says that it is one',
      'The big pump of the lantern lab made a noise like a dropped tray. The lantern lab is shut until May.',
      'why is the lantern lab shut',
      /dropped tray.*shut/,
    ],
  ])('takes the reason along that stands %s', async (_, text, question, reason) => {
    expect((await quoted(question, text)).text).toMatch(reason);
  });

  it('begins with the sentence before one that points back', async () => {
    const { text } = await quoted(
      'When does the lantern parade start?',
      'The lantern parade is back. It starts on 14 September at the old mill.',
    );
    expect(text).toMatch(/^The lantern parade is back\. It starts/);
  });

  it.each([
    [
      'Who leads the lantern parade?',
      'Minh Tran is the teacher of the village school. He leads the lantern parade of the town.',
    ],
    [
      'How much does the lantern ticket cost?',
      'Ada Penn spoke of money. However, the lantern ticket costs £11 for everybody.',
    ],
    [
      'who do i ask for a copy of the lantern plan',
      'Ada Penn keeps the archive from today. Requests for copies of the lantern plan go to her.',
    ],
    ['rước đèn bắt đầu lúc mấy giờ', 'Bà Lan là trưởng làng. Bà nói rước đèn bắt đầu lúc 18 giờ.'],
  ])('begins with what “he”, “her” or “however” needs: %s', async (question, text) => {
    expect((await quoted(question, text)).text).toBe(text);
  });

  it('holds what stands below its heading, and no heading of what it does not hold', async () => {
    const kinds = ['heading', 'body', 'heading', 'body'] as const;
    const below =
      'Lantern storage\n\nBehind the stage, on the left.\n\nLantern repair\n\nOn Monday with Ana.';
    expect((await quoted('lantern storage', below, kinds)).text).toBe(
      'Lantern storage\n\nBehind the stage, on the left.',
    );
    const above =
      'Lantern parade\n\nThe lantern parade starts on 14 September.\n\nLantern parade, the music\n\nNo band this year.';
    expect((await quoted('When does the lantern parade start?', above, kinds)).text).toBe(
      'The lantern parade starts on 14 September.',
    );
  });

  it('stands below the heading that has more of the question’s words than another of its kind', async () => {
    const kinds = ['heading', 'body', 'heading', 'body'] as const;
    const courses =
      'Basic lantern course\n\nKarl waits upstairs.\n\nLantern course for masters\n\nThis lantern course is in Marlow Park.';
    expect((await quoted('where is the basic lantern course', courses, kinds)).text).toBe(
      'Basic lantern course\n\nKarl waits upstairs.',
    );
  });

  it.each([
    [
      'how much is the lantern course',
      ['Lantern course: £3 for children.', 'Lantern market: £5 for a stall.', 'Lantern dinner: £9.'],
    ],
    [
      'who lost a scarf',
      [
        'Anna lost a scarf at the lantern parade.',
        'Bo lost a hat at the lantern parade.',
        'Kim found a cup.',
      ],
    ],
  ])('is one notice of several: %s', async (question, items) => {
    const { text } = await quoted(
      question,
      items.join('\n'),
      items.map(() => 'item'),
    );
    expect(text).toBe(items[0]);
  });

  it('is a list with the line that announces it, and bold in the list', async () => {
    const lines = 'The lantern stalls so far:\ntea\nbooks\nhoney';
    const { text, bold } = await quoted('which lantern stalls are there', lines, [
      'body',
      'item',
      'item',
      'item',
    ]);
    expect([text, bold]).toEqual([lines, ['tea', 'books', 'honey']]);
  });
});
