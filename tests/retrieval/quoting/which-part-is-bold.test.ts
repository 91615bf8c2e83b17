import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/retrieval/passages/sentences.ts';
import { ofAskedColumn } from '../../../src/retrieval/quoting/of-asked-column.ts';
import { wholePhrase } from '../../../src/retrieval/quoting/whole-phrase.ts';
import { ofAskedBound } from '../../../src/retrieval/values/asked-bound.ts';
import { paymentIn } from '../../../src/retrieval/values/means-of-payment.ts';
import { firstByMeaning } from './by-meaning.ts';
import { quoted } from './quoted.ts';

describe('of several values in a sentence', () => {
  it.each([
    // Half of a thing is another one, and what leads to all of them tells of none.
    [
      'how much is the lantern van for a full day',
      'The lantern van needs a hired driver, so a full day is £26 and half day £17 from 15 November.',
      ['£26'],
    ],
    [
      'what does the lantern van cost for a whole day',
      'The lantern van needs a hired driver, so a full day is £26 and half day £17 from 15 November.',
      ['£26'],
    ],
    [
      'half day lantern van price',
      'The lantern van needs a hired driver, so a full day is £26 and half day £17 from 15 November.',
      ['£17'],
    ],
    // The hours of some days alone would read as those of all.
    [
      'when is the lantern yard open',
      'Open: from 11 in the morning until 7 in the evening, Monday to Saturday, and from 1 pm to 6 pm on Sundays in the lantern yard.',
      ['from 11 in the morning until 7 in the evening, Monday to Saturday', 'from 1 pm to 6 pm on Sundays'],
    ],
    // What rises to a sum costs that, and no less.
    ['how much is a loaf now', 'A loaf goes up to £4 from May.', ['£4']],
    ['how much is a loaf now', 'A loaf has crept up to £4 since May.', ['£4']],
    ['how much is a loaf', 'A loaf costs up to £4, by its weight.', ['up to £4']],
    // "Tuần sau" is when, "sau nhà" is where; "còn mười" is how many, "còn tôi" another clause.
    [
      'sáng thứ bảy đạp xe gặp ở đâu',
      'Báo cả nhà từ tuần sau đổi chỗ gặp sáng thứ Bảy qua trước Nhà thi đấu Hoa Lau nha, cây xăng người ta không cho.',
      ['trước Nhà thi đấu Hoa Lau'],
    ],
    [
      'bé 11 tuổi tự chạy một mình được không',
      'Tuổi trẻ em được tự chạy không cần bố mẹ đi kèm hạ xuống còn 10 tuổi, riêng đạp xe vẫn 14 tuổi.',
      ['được tự chạy không cần bố mẹ đi kèm hạ xuống còn 10 tuổi'],
    ],
    [
      'where do we go if the lantern alarm goes off',
      'If the lantern alarm goes off, everyone meets by the war memorial, not in the car park as it used to be.',
      ['by the war memorial'],
    ],
    [
      'where are the lantern tickets sold',
      'The lantern tickets are sold by the rowers at the Mill from noon.',
      ['Mill'],
    ],
    // The word behind an item's number begins its sentence, and is nobody.
    [
      'khiếu nại về đèn lồng gửi cho ai',
      '5. Khách khiếu nại về đèn lồng gửi cho anh Khoa, trả lời trong 3 ngày.',
      ['Khoa'],
    ],
    // Whether something costs anything is answered by what says that it does not.
    [
      'mượn phòng đèn lồng có mất phí ko',
      'Cư dân muốn mượn phòng đèn lồng thì đặt trước 5 ngày với chị Thúy. Mượn trong 3 tiếng không mất tiền, thêm mỗi tiếng 100.000 đ.',
      ['Mượn trong 3 tiếng không mất tiền'],
    ],
    [
      'do i have to pay for the lantern hall',
      'The lantern hall is free for two hours, and members book it with Ann five days ahead.',
      ['The lantern hall is free for two hours'],
    ],
    [
      'is there a charge for the lantern cakes',
      'The lantern cakes are sugar-free and cost £2 each.',
      ['are sugar-free and cost £2 each'],
    ],
    // A flat is nobody.
    [
      'ai làm trưởng ban quản trị vườn đèn',
      '1. Nhân sự. Anh Quân (A1502) làm trưởng ban đèn lồng đến hết nhiệm kỳ.',
      ['Quân'],
    ],
    // Whether so many are allowed is answered by how many are.
    [
      'nuôi 3 con mèo trong vườn đèn lồng được không',
      'Mỗi nhà trong vườn đèn lồng nuôi không quá 2 con, chó trên 20 kg không được nuôi.',
      ['không quá 2 con'],
    ],
    [
      'can i bring three dogs into the lantern garden',
      'Each visitor of the lantern garden may bring up to two dogs, and cats are not allowed.',
      ['up to two dogs'],
    ],
    [
      'can i bring three friends into the lantern garden',
      'Each visitor of the lantern garden may bring friends, and up to two dogs.',
      ['may bring friends'],
    ],
    // Places in a contest.
    [
      'hạng nhất giải đèn lồng được bao nhiêu tiền',
      'Giải đèn lồng: nhất 1.000.000 đồng, nhì 600.000 đồng cho mỗi đội.',
      ['1.000.000 đồng'],
    ],
    [
      'lantern contest how much for second place',
      'The lantern contest pays first place £90 and second place £40.',
      ['£40'],
    ],
  ])('the one that is asked for is bold: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it.each([
    [
      'when is the lantern party',
      'The mill is closed from 24 December to 1 January. The lantern party is on the 19th from six.',
      ['the 19th'],
    ],
    [
      'when is the lantern do',
      'The lantern do clashes with the concert. The lantern do is on Friday the 18th instead.',
      ['Friday the 18th'],
    ],
    ['when is the lantern talk', 'You hear of it by the 26th. The lantern talk is in May.', ['May']],
    ['when is the lantern hut painted', 'The lantern hut on the 3rd floor is painted in May.', ['May']],
  ])('a day may be that of a month that is known: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });

  it('a time may have a dot and no half of the day', async () => {
    const { bold } = await quoted(
      'what time is the lantern walk on sunday morning',
      "There will be one lantern walk on Sunday morning, at 10.30. The Saturday walk is at 6 o'clock.",
    );
    expect(bold).toEqual(['10.30']);
  });

  it('no number of something else is a length', async () => {
    const { bold } = await quoted(
      'học thả đèn phải bơi bao nhiêu mét',
      'Lớp học thả đèn có 10 buổi, mỗi buổi 90 phút. Ai học thả đèn phải bơi được 200 m không nghỉ.',
    );
    expect(bold).toEqual(['200 m']);
  });
});

it.each([
  [
    'how much is a lantern kayak',
    'New lantern prices. Canoes are £7 an hour from now, kayaks stay as they are.',
    false,
  ],
  [
    'how much is a lantern canoe',
    'New lantern prices. Canoes are £7 an hour from now, kayaks stay as they are.',
    true,
  ],
  ['organ đèn cọc bao nhiêu tiền', 'Tiền cọc ukulele đèn chỉ còn 100.000 đồng, organ vẫn như cũ.', false],
  ['ukulele đèn cọc bao nhiêu tiền', 'Tiền cọc ukulele đèn chỉ còn 100.000 đồng, organ vẫn như cũ.', true],
])('what stays as it was has no value of what changed: %s', async (question, text, hasValue) => {
  expect(/£7|100\.000/u.test((await quoted(question, text)).bold.join(' '))).toBe(hasValue);
});

it.each([
  [
    'how old do i have to be to drive the lantern van',
    'To drive the lantern van you need to be 21 or over and have held your licence for two years.',
    '21',
  ],
  ['bao nhiêu tuổi mới được lái xe đèn', 'Muốn lái xe đèn phải đủ 21 tuổi và có bằng lái hai năm.', '21'],
])('an age is what is told of one: %s', async (question, text, age) => {
  expect((await quoted(question, text)).bold.join(' ')).toMatch(
    new RegExp(`^(?:đủ )?${age}(?: tuổi)?$`, 'u'),
  );
});

it('values in two brackets are two', async () => {
  const { bold } = await quoted(
    'hội đèn tháng này sinh nhật ai ngày nào',
    'Hội đèn tháng này có sinh nhật chị Sáu (9/4) và Bảo (21/4).',
  );
  expect(bold.join(' ')).not.toMatch(/\).*\(/u);
});

describe('a place', () => {
  it.each([
    [
      'where are the lantern traders',
      'The lantern traders will all be in the Methodist Hall, Cable Street, TQ99 4ZB.',
      'Methodist Hall, Cable Street, TQ99 4ZB',
    ],
    [
      'where can i get cash for the lantern fair',
      'Cash for the lantern fair: nearest is the co-op on fore street, 5 mins. the one in the arcade charges £1.99',
      'on fore street',
    ],
    [
      'where does the lantern walk set off from',
      'Lantern walk - still on for 30 November, start is the chapel at the bottom of Steep Lane at 11:00.',
      'the chapel at the bottom of Steep Lane',
    ],
    [
      'hội đèn tổ chức ở đâu',
      'Hội đèn: chỗ mới là hồ Phú Thọ, số 219 Lý Thường Kiệt.',
      'hồ Phú Thọ, số 219 Lý Thường Kiệt',
    ],
  ])('is bold where it is named by what it is for: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it('is quoted in the next sentence where both are asked for', async () => {
    const { text, bold } = await quoted(
      'how much is a lantern jacket and where do i collect it',
      'The lantern jackets are here, £45, sizes XS to 3XL. Pick up from Spoke & Anchor. The walk is on Sunday.',
    );
    expect(text).toMatch(/Anchor\.$/u);
    expect(bold).toEqual(['£45', 'from Spoke & Anchor']);
  });
});

describe('whoever is asked for', () => {
  it('comes from a province, and is not that', async () => {
    const { bold } = await quoted(
      'ai dạy lớp đèn lồng',
      'Thầy Khôi dạy lớp đèn lồng, từng ở đội tỉnh Bến Tre nhiều năm liền.',
    );
    expect(bold).toEqual(['Thầy Khôi']);
  });
});

describe('a name', () => {
  it.each([
    [
      'who chaired the lantern conference',
      'The lantern conference was chaired by Director of the Department of Boats Major General Bo Allan Reed to review the year.',
      'Bo Allan Reed',
    ],
    [
      'who was the harvard guest of ann lee',
      'Minister of Boats General Ann Lee (right) and Professor Thomas J. Reed, Senior Advisor for the Sea at the Harvard Kennedy School’s Ash Center for Lanterns',
      'Thomas J. Reed',
    ],
  ])('is neither an office nor a house: %s', async (question, text, name) => {
    const { bold } = await quoted(question, text);
    expect(bold).toHaveLength(1);
    expect(bold[0]).toContain(name);
    expect(bold[0]).not.toMatch(/Director|School/u);
  });
});

describe('a reason', () => {
  it('is what is waited for', async () => {
    const { bold } = await quoted(
      'why is the lantern path closed',
      'The lantern path is shut as far as the pond until the boardwalk is finished. Please keep off the tape.',
    );
    expect(bold).toEqual(['until the boardwalk is finished']);
  });

  it('is not asked for by "làm sao"', async () => {
    const { bold } = await quoted(
      'đèn lồng bị mờ hoài làm sao',
      'Đèn lồng bị mờ thì nhỏ một giọt dầu vào mặt trong, xoa đều rồi tráng nước lạnh. Đừng lấy ngón tay chùi vì tróc lớp phủ.',
    );
    expect(bold.join(' ')).not.toContain('vì tróc');
  });
});

describe('what is spared or denied', () => {
  it.each([
    [
      'tóc ngắn có cần đội đèn không',
      'Ai tóc ngắn trên vai thì thôi khỏi đội đèn, tóc dài vẫn phải cột gọn và đội.',
      'Ai tóc ngắn trên vai thì thôi khỏi đội đèn',
    ],
    [
      'mưa thì lớp đèn có học bù không',
      'Mùa mưa nếu có sấm sét thì thầy cho cả lớp vào nhà, buổi đó không học bù đèn.',
      'buổi đó không học bù đèn',
    ],
  ])('is bold with the word that says so: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});

describe('the part that answers is bold', () => {
  it.each([
    // What only adds cases says nothing of what holds.
    [
      'is turbo fox allowed if the leaderboard allows it',
      '3. Turbo foxes are forbidden, also in games where the leaderboard allows them.',
      ['Turbo foxes are forbidden'],
    ],
    [
      'vứt vỏ gel đèn có sao không',
      'Xả rác đèn bị loại ngay, kể cả một vỏ gel.',
      ['Xả rác đèn bị loại ngay'],
    ],
    // A day with its weekday, however short.
    [
      'when is the fox raid',
      'Schedule of foxes\nSun 17 Jan 2027: fox raid, with Orsolya',
      ['Sun 17 Jan 2027'],
    ],
    // What somebody says who asks is repeated by the question.
    [
      'i forgot my fox password',
      'I forgot my fox password.\nGo to reset.fox.example and confirm with the app. If you have no phone, come by.',
      ['Go to reset.fox.example and confirm with the app.'],
    ],
    [
      'where is the fox desk',
      'The fox desk has moved to room 3.12 under the roof.',
      ['to room 3.12 under the roof'],
    ],
  ])('“%s”', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual(bold);
  });
});

it.each([
  ['4. Bay 1 is free.\n5. Bays 17 and 18 have chargers.', 18, 'Bays 17 and 18 have chargers.'],
  ['The finals are on Sun 17 Jan 2027', 22, 'Sun 17 Jan 2027'],
  ['Trận cuối T7, 12/12 lúc 8 giờ', 14, 'T7, 12/12 lúc 8 giờ'],
  ['2. 15', 0, '2. 15'],
])('what is bold begins with a whole value, and with no number of a list: “%s”', (text, start, bold) => {
  const span = wholePhrase({ start, end: text.length }, { text, question: '' });
  expect(text.slice(span.start, span.end)).toBe(bold);
});

it.each([
  [
    'The new lamp hangs between the café and the gents’.',
    'between the café',
    'between the café and the gents’',
  ],
  ['Foxes clip in on lines 3, 4, 9 and 12 alone.', 'on lines 3', 'on lines 3, 4, 9 and 12'],
  ['It is Wednesday evenings, 6 to 8pm.', '8pm', 'Wednesday evenings, 6 to 8pm'],
  ['Wait here, then go in by torch.', 'then go in by torch', 'Wait here, then go in by torch'],
  ['It costs £3, and 12 foxes came.', '£3', '£3'],
])('what is bold is a whole phrase: “%s”', (text, words, bold) => {
  const start = text.indexOf(words);
  const of = { text, question: 'when is the store open' };
  const span = wholePhrase({ start, end: start + words.length }, of, () => ({ start: 0, end: text.length }));
  expect(text.slice(span.start, span.end)).toBe(bold);
});

it('the end that a question asks for is bold alone', () => {
  const text = 'It is Wednesday evenings, 6 to 8pm.';
  const start = text.indexOf('8pm');
  const span = wholePhrase({ start, end: start + 3 }, { text, question: 'what time does the store close' });
  expect(text.slice(span.start, span.end)).toBe('8pm');
});

it.each([
  [
    'who won the lantern quiz',
    'The lantern quiz took £412! Winners were the Quizzard of Oz with 71 points, second Les Quizerables 68.',
    ['Quizzard of Oz'],
  ],
  [
    'how heavy can you be on the lantern swing',
    'The lantern swing: minimum weight is 15 kg, maximum weight is 140 kg.',
    ['140 kg'],
  ],
  [
    'where do we gather if the lantern alarm goes off',
    'If the lantern alarm sounds, the assembly point is the bowling green across the road.',
    ['the bowling green across the road'],
  ],
  [
    'where do i put the car for the lantern show',
    'People coming to a lantern show by car: please use the Tanner Street multi-storey, £2 all evening.',
    ['the Tanner Street multi-storey'],
  ],
])('the answer is bold: “%s”', async (question, text, bold) => {
  expect((await quoted(question, text)).bold).toEqual(bold);
});

it.each([
  ['can i pay with cash for a toastie', 'Toasties are £3.80. Cards only, please.', 'Cards only, please'],
  ['có chuyển khoản được không', 'Vé 50k. Chỉ nhận tiền mặt.', 'Chỉ nhận tiền mặt'],
  ['can i bring cash', 'Toasties are £3.80. Cards only, please.', undefined],
  ['do you take cards', 'Do you take cards? Ask at the bar.', undefined],
])('how one pays is bold where that is asked: “%s”', (question, text, bold) => {
  const span = paymentIn(sentencesOf(text, { start: 0, end: text.length }), { text, question });
  expect(span && text.slice(span.start, span.end)).toBe(bold);
});

describe('of a plan and what is done instead', () => {
  const moved =
    'You were told that we would sing carols in the bandstand on 18 December at six. The lamps have gone up to heaven, so the carols are put off to 20 December, and will be in the boathouse.';

  it.each([
    ['where are the carols', ['in the boathouse']],
    ['when are the carols', ['20 December']],
  ])('the latter is bold: “%s”', async (question, bold) => {
    expect((await quoted(question, moved)).bold).toEqual(bold);
  });

  it.each([
    ['The carol walk was due on 18 December. With this ice it is now on 20 December.', '20 December'],
    ["The carol walk would begin at six. The band can't come then, so it is now seven.", 'seven'],
    ['Đêm ca nhạc lẽ ra diễn ra ngày 18/12. Trời mưa quá nên dời sang ngày 20/12.', 'ngày 20/12'],
  ])('however both are said: “%s”', async (text, bold) => {
    expect(
      (await quoted(text.startsWith('The') ? 'when is the carol walk' : 'đêm ca nhạc ngày nào', text)).bold,
    ).toEqual([bold]);
  });

  it('the plan is where nothing else is said to be done', async () => {
    const held =
      'They said that the choir would meet in the bandstand. The tea was in the boathouse, as it always is.';
    expect((await quoted('where did the choir meet', held)).bold).toEqual(['in the bandstand']);
  });
});

it.each([
  ['how heavy can you be', '140 kg'],
  ['what is the minimum weight', '15 kg'],
  ['what about the weight', '15 kg 140 kg'],
])('of a least and a most the one that is asked for is bold: “%s”', (question, bold) => {
  const text = 'Minimum weight is 15 kg, maximum weight is 140 kg.';
  const values = ['15 kg', '140 kg'].map((value) => ({
    start: text.indexOf(value),
    end: text.indexOf(value) + value.length,
  }));
  const kept = ofAskedBound(values, { text, question, type: 'measure' });
  expect(kept.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(bold);
});

describe('of a rule and what some may', () => {
  const first = firstByMeaning();

  it('the rule is bold', async () => {
    const rules =
      '# House rules\n\n§2 Outdoor shoes come off at the door.\n\n§3 Dogs must stay outside. Assistance dogs are welcome everywhere apart from the mats.\n';
    const quote = await first('can i bring my labrador in', { 'rules.md': rules });
    const bold = quote?.highlights.map(({ start, end }) => quote.article.text.slice(start, end)) ?? [];
    expect(bold.join(' ')).toMatch(/must stay outside/u);
    expect(bold.join(' ')).not.toMatch(/welcome/u);
  });

  it('the rule is bold in one sentence with both', async () => {
    const rules =
      '# House rules\n\n4. Nobody uses the table saw alone. Guide dogs may lie under the desk; other dogs stay at home.\n';
    const quote = await first('can i bring my dog in', { 'rules.txt': rules });
    const bold = quote?.highlights.map(({ start, end }) => quote.article.text.slice(start, end)) ?? [];
    expect(bold).toEqual(['other dogs stay at home']);
  });

  it('what is forbidden is bold before what somebody else does', async () => {
    const play =
      "# Nativity\n\nPlease don't film. Mr Petrov is recording the Thursday evening one and you can buy it for £5 on a USB stick.\n";
    const quote = await first('am i allowed to record the nativity on my phone', { 'play.md': play });
    const bold = quote?.highlights.map(({ start, end }) => quote.article.text.slice(start, end)) ?? [];
    expect(bold.join(' ')).toMatch(/^Please don't film/u);
  });

  it('the rule is quoted and bold, whatever it forbids by', async () => {
    const rules =
      '# Back to school\n\n**Dogs.** Not on the school site, not even carried. Guide dogs of course are welcome.\n\n**Bikes.** They stand in the racks.\n';
    const quote = await first('can i bring my dog to the gate', { 'rules.md': rules });
    const bold = quote?.highlights.map(({ start, end }) => quote.article.text.slice(start, end)) ?? [];
    expect(bold.join(' ')).toMatch(/^Not on the school site/u);
  });
});

it.each([
  ['price for under 18', '£52.00'],
  ['price for adults', '£80.00'],
  ['price', '£80.00 £52.00'],
])('of a row the column that a question names is bold: “%s”', (question, bold) => {
  const text = 'What: Wall, ten visits · Adults: £80.00 · Under 18: £52.00';
  const values = ['£80.00', '£52.00'].map((value) => ({
    start: text.indexOf(value),
    end: text.indexOf(value) + value.length,
  }));
  const kept = ofAskedColumn(values, { text, question }, { start: 0, end: text.length });
  expect(kept.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(bold);
});

it.each([
  ['who won the lantern bash', ['Rosie Tanner', 'Dai Prosser']],
  ['who won the lantern bash, men', ['Dai Prosser']],
])('those who stand first are bold: “%s”', async (question, bold) => {
  const text =
    'Women of the lantern bash: 1. Rosie Tanner (21 tops), 2. Ines Duarte (19).\nMen of the lantern bash: 1. Dai Prosser (23 tops), 2. Hamish Wilkie (22).\nThanks to Crag & Co for the lantern bash prizes.';
  expect((await quoted(question, text)).bold).toEqual(bold);
});

it.each([
  ['who was in the lantern kayaks', 'Lantern kayaks: 1. Joss Amory, 2. Bea Lund', 'Joss Amory, 2'],
  [
    'where do lantern cars stay overnight',
    'Lantern cars stay in the top field between 22:00 and 7:00.',
    '22',
  ],
])('no number of something else is bold: “%s”', async (question, text, no) => {
  expect((await quoted(question, text)).bold.join(' ')).not.toContain(no);
});

it('somebody’s number is bold where nothing but “number” is said of it', async () => {
  const { bold } = await quoted('ada lantern number', 'Ada holds the lantern keys now, 01845 331207.');
  expect(bold).toEqual(['01845 331207']);
});
