import { describe, expect, it } from 'vitest';
import { firstByMeaning } from '../quoting/by-meaning.ts';

const dated = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

const TIMES = dated(
  'Timetable',
  '2026-03-01',
  'Pilates is on Mondays at six at the Harbour Hall with Ana Bell.\n\nYoga is on Tuesdays at seven at the Harbour Hall with Bo Reed.',
);
const YOGA = dated(
  'Yoga news',
  '2026-05-01',
  'The Harbour Hall is too cold for yoga, so from June we are at the Mill Studio instead. Bo Reed is leaving and Cy Marsh takes over yoga.',
);
const TICKETS = dated(
  'Tickets for the River Days',
  '2026-03-01',
  'The fourth River Days fill two days. We meet at the Sunken Hall, five minutes from the beach.',
);
const MAIL = dated(
  'The new house',
  '2026-05-01',
  'As we said on the phone, the Sunken Hall has to close for repairs, so the River Days will take place at the Flower Centre instead. Doors open at eight.',
);
const CUP = dated(
  'Frost Cup sign-ups',
  '2026-03-01',
  'The Frost Cup is our winter race. It takes place on Saturday 5 December at 17:00 on the ice. Teams of four.',
);
const CUP_NEWS = dated(
  'Frost Cup news',
  '2026-05-01',
  'We had to move it, the lake is closed that weekend. New date is Saturday 12 December, same start time.',
);

const ROLES = dated(
  'Volunteer roles in short',
  '2026-03-01',
  'Guards pass an exam. Hi-vis vests are issued from the stores hut. The volunteers dine at The Plough in December. Treasurer: Lena Moss, by mail.',
);
const MINUTES = dated(
  'Minutes',
  '2026-05-01',
  '1. The roof will cost £8,400.\n\n2. Lena Moss has moved to Leeds, Omar Reid is treasurer from today.',
);
const CHAT = dated(
  'Chat',
  '2026-05-02',
  "The Plough has double booked us, sigh. We'll eat at the Station Hotel.\n\nHi-vis now comes from the booking office, the stores hut is locked because of the leak.",
);

const STORE = dated(
  'Gear loan',
  '2026-03-01',
  '1. Write to the gear officer, Tomasz Brandt (tomasz@hills.example), by Wednesday for the weekend.\n\n2. Bring it back dry.\n\n3. The huts are looked after by Gudrun Ashby.',
);
const LEFT = dated(
  'Minutes of the committee',
  '2026-05-01',
  '**Gear.** Tomasz is off to Tromsø for his doctorate and has handed over the store to Ines Okafor. We thanked him with a cake. Eleven helmets are past their date.\n\n**Huts.** Gudrun reported 212 nights. The mouse problem is solved.',
);

const PIANO = dated(
  'The piano',
  '2026-03-01',
  'Mr Hollis tunes the piano on the first Monday of the month. Put it on the list by the door if a key sticks.',
);
const TUNER = dated(
  'Autumn letter',
  '2026-10-01',
  "The hall is warm again. Mrs Quint has been a joy at the piano since Mr Hollis retired, she's with us every second Friday after four and brings her own tea.",
);
const TUNER_AWAY = dated(
  'Autumn letter',
  '2026-10-01',
  'The hall is warm again. Mr Hollis is away this Friday after four, so the concert is without a piano.',
);

const STAFF = dated(
  'Who we are',
  '2026-01-08',
  'Luke Fenner looks after the rowers and the judo club. Luke is here on Tuesdays.\n\nPriya Nair treats backs.',
);
const LEAVING = dated(
  'Chat',
  '2026-05-19',
  'Helen: Sad news: Luke is leaving us on 29 May, he got the job with the county. Owen Bright takes over his list.',
);

const RETURNS = dated(
  'The pattern library',
  '2026-03-01',
  'Returned patterns: fold them, please, and hand them to Olwen Pryce on any Monday. She posts the reminders.\n\nNew patterns are chosen by Maud Lacey.',
);
const STAIRS = dated(
  'Minutes of the autumn meeting',
  '2026-09-12',
  "4. Olwen wrote that her knees can't do the stairs any more. Everybody thanked her warmly. Dafydd Rees (of the quilters) has kindly offered to take over the returns from October.\n\n5. Maud showed nine new patterns.",
);

const ROTA = dated(
  'Volunteers wanted',
  '2026-03-01',
  'The lantern fair needs seventy pairs of hands. Volunteers are coordinated by Marit Ooster, mail her at vol@lantern.example.',
);
const OFFICE = dated(
  'October update',
  '2026-05-01',
  'We have 66 people, which is fantastic. Marit starts a new job in Lisbon next month, and we hugged her. From today it is Dario Kelm who makes the rota of the volunteers.',
);
const DUTIES = dated(
  'Tuyển tình nguyện viên',
  '2026-03-01',
  'Giải đèn lồng cần 85 tình nguyện viên. Ai muốn giúp thì liên hệ chị Thảo 0900 000 133.',
);
const SMALL = dated(
  'Mấy việc nhỏ',
  '2026-05-01',
  'Hoa nhắn nhanh cho mọi người. Chị Thảo sinh em bé sớm hơn dự kiến. Việc tình nguyện viên anh Kiên gánh thay, số anh ấy là 0900 000 146.',
);

const LEAKS = dated(
  'Questions of the mill house',
  '2026-03-01',
  '**Who do I call when the mill wheel sticks at night?**\nCall Tobias, 0903 555 018, at any hour.',
);
const DEAD = dated(
  'A word from the office',
  '2026-05-01',
  'Tobias is back home with his father since April, and his number is dead. Whatever breaks, ring 0938 555 041 and ask for Ruth.',
);

const LOOKED_AFTER = dated(
  'About us',
  '2026-03-01',
  'Safeguarding is looked after by Wilf Okafor, and Bronwen Tate is head of volunteers.',
);
const VOLUNTEERS = dated(
  'Minutes',
  '2026-06-09',
  'Volunteers. Bronwen is moving to Leeds in August. Jago Penhale takes over from 1 September as head of volunteers.',
);
const HANDED_ON = dated(
  'Chat',
  '2026-11-21',
  "wilf: safeguarding: from today it's Carys Bell, I'm still doing access. number stays the same",
);
const PRESENT = dated(
  'Minutes',
  '2026-05-01',
  'Present: Hester, Jago, Wilf, Sunil, Prue. Lena by phone.\n\nThe roof leaks.',
);

describe('a later article that names what held before and what holds now', () => {
  const ask = firstByMeaning();

  it.each([
    ['its place, whatever the question calls it', TICKETS, MAIL, 'where do we meet', 'later.md'],
    ['its place', TIMES, YOGA, 'where is yoga', 'later.md'],
    ['who does it', TIMES, YOGA, 'who teaches yoga', 'later.md'],
    [
      'its day, of the same weekday, below a title that says of what',
      CUP,
      CUP_NEWS,
      'when is the frost cup',
      'later.md',
    ],
    ['who keeps the money', ROLES, MINUTES, 'who is the treasurer', 'later.md'],
    ['where they dine', ROLES, CHAT, 'where do volunteers go for the christmas dinner', 'later.md'],
    ['where vests are, though no name is a name', ROLES, CHAT, 'where do i get a hi vis vest', 'later.md'],
    [
      'who has left, by the given name alone',
      STORE,
      LEFT,
      'who do i ask if i want to borrow gear?',
      'later.md',
    ],
    ['whom to call, for his number is dead', LEAKS, DEAD, 'who do i call when the wheel sticks', 'later.md'],
    ['his number, which is dead', LEAKS, DEAD, 'phone number of tobias', 'later.md'],
    [
      'no number for the words that both begin with',
      LEAKS,
      DEAD.replace(/^Tobias.*?\. Whatever breaks, ring/mu, 'The number of the shop is dead. Call'),
      'phone number of tobias',
      'earlier.md',
    ],
    [
      'no number where that of another is dead',
      LEAKS,
      DEAD.replace('Tobias', 'Bruno'),
      'phone number of tobias',
      'earlier.md',
    ],
    [
      'who has left, though only the successor says so',
      RETURNS,
      STAIRS,
      'who do i give my patterns back to',
      'later.md',
    ],
    [
      'nothing of who goes on beside a successor',
      RETURNS,
      STAIRS,
      'who chooses the new patterns',
      'earlier.md',
    ],
    ['who is leaving for good', STAFF, LEAVING, 'who does the rowing and judo lot now', 'later.md'],
    ['nobody whom it does not name', STAFF, LEAVING, 'who treats backs', 'earlier.md'],
    ['who has a new job', ROTA, OFFICE, 'who is in charge of the volunteers', 'later.md'],
    ['who has a baby', DUTIES, SMALL, 'muốn làm tình nguyện viên thì gọi ai', 'later.md'],
    [
      'when somebody else does it, since the one of before retired',
      PIANO,
      TUNER.replace('at the piano ', ''),
      'when is the piano tuned',
      'later.md',
    ],
    ['who does it, where both have titles', PIANO, TUNER, 'who tunes the piano', 'later.md'],
    ['nothing of who is away for a day', PIANO, TUNER_AWAY, 'when is the piano tuned', 'earlier.md'],
    ['nothing of who stays', STORE, LEFT, 'who looks after the huts', 'earlier.md'],
    [
      'nothing of what the other half of the sentence tells',
      LOOKED_AFTER,
      VOLUNTEERS,
      'who is in charge of safeguarding',
      'earlier.md',
    ],
    [
      'who has it now, said by who had it',
      LOOKED_AFTER,
      HANDED_ON,
      'who is in charge of safeguarding',
      'later.md',
    ],
    ['who heads the volunteers', LOOKED_AFTER, VOLUNTEERS, 'who is head of volunteers', 'later.md'],
    ['no office of those who were at a meeting', ROLES, PRESENT, 'who is the treasurer', 'earlier.md'],
    ['nothing of another class in that place', TIMES, YOGA, 'where is pilates', 'earlier.md'],
    ['nothing of who teaches another class', TIMES, YOGA, 'who teaches pilates', 'earlier.md'],
  ])('changes %s', async (_, earlier, later, question, path) => {
    const quote = await ask(question, { 'earlier.md': earlier, 'later.md': later });
    expect(quote?.article.path).toBe(path);
  });

  it('is led on from what would lead, where that has left, too', async () => {
    const quote = await ask('who tunes the piano', {
      'rota.csv': 'Week,Piano tuner,Floor\n1,Bo Reed,Mara\n2,Bo Reed,Mara\n',
      'earlier.md': PIANO,
      'later.md': TUNER,
    });
    expect(quote?.text).toContain('Mrs Quint');
  });

  it('replaces whom a list without a date still has', async () => {
    const files = {
      'earlier.csv':
        'Tên,Việc,Điện thoại\nChú Ba,Bảo vệ,0344 902 715\nAnh Tuấn,Kỹ thuật,0938 445 120\nChị Oanh,Kế toán,0902 733 581\n',
      'later.md': dated(
        'Bản tin tháng 11',
        '2026-11-20',
        'Chị Oanh nghỉ việc từ 15/11. Từ nay học phí liên hệ chị Yến, 0779 604 318.',
      ),
    };
    expect((await ask('chi oanh so dien thoai may', files))?.text).toContain('0779 604 318');
    expect((await ask('số điện thoại anh Tuấn kỹ thuật', files))?.text).toContain('0938 445 120');
  });

  it('changes no daily hours by two days on which nobody is there', async () => {
    const quote = await ask('mấy giờ quán đóng cửa', {
      'earlier.md': dated(
        'Giờ mở cửa',
        '2026-02-23',
        'Quán Trang Giấy: 7h00 đến 21h30, cả tuần, không nghỉ ngày nào.',
      ),
      'later.md': dated(
        'Trước bão',
        '2026-10-25',
        'Quán và xưởng đóng cửa hai ngày 27 và 28/10. Ai ở xa về sớm.',
      ),
    });
    expect(quote?.article.path).toBe('earlier.md');
  });

  it('is judged and quoted by its section on what is asked', async () => {
    const quote = await ask('are the showers free', {
      'earlier.md': dated(
        'Questions',
        '2026-02-03',
        '**Are there showers?**\n\nYes, hot ones. They take a 50p coin for four minutes.',
      ),
      'later.md': dated(
        'Autumn news',
        '2026-10-01',
        "## Showers\n\nYou'll be glad to hear you no longer need to hunt for coins. Howard has taken the meters out, they're free now, but please be quick.\n\n## Supper\n\nSaturday 21 November, 7 for 7.30, £24 for three courses. Black pudding to start.",
      ),
    });
    expect(quote?.text).toContain("they're free now");
    expect(quote?.text).not.toContain('courses');
  });
});
