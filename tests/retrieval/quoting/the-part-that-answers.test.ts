import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';
import { quoted } from './quoted.ts';

describe('the part of a quote that answers is bold', () => {
  it.each([
    [
      'behind the label that only says of what',
      'lantern machine ate my money, how do i get it back',
      'Faulty lantern machines: note the number on the sticker and report it in the app, your money comes back in three days.',
      'note the number on the sticker and report it in the app, your money comes back in three days',
    ],
    [
      'where something is fine in one place and never in another',
      'can i have a lantern in my room',
      'Lanterns, candles and lamps are fine in kitchens but never in bedrooms.',
      'are fine in kitchens but never in bedrooms',
    ],
    [
      'from the "No." below a question on',
      'am i allowed a lantern dog',
      'Can I have a lantern dog? No. Not even a small one. The one exception is a guide dog with a lantern, please talk to Ana.',
      'No. Not even a small one.',
    ],
    [
      'and no place that is denied',
      'đèn lồng cũ muốn bỏ thì để ở đâu',
      'Đèn lồng cũ không để ở phòng rác mà mang xuống khu tập kết phía sau tòa B vào sáng thứ Bảy.',
      'xuống khu tập kết phía sau tòa B',
    ],
    [
      'where a sentence says what to do',
      'how do i leave the lantern club',
      'Write to the secretary of the lantern club before 31 August. If we hear nothing, your lantern club membership goes on for another year.',
      'Write to the secretary of the lantern club before 31 August.',
    ],
    [
      'that says so in Vietnamese',
      'lớp đèn lồng tối thứ tư còn học không',
      'Lớp đèn lồng cho người mới tối thứ Tư ở công viên, anh Duy mở hồi tháng 7, tạm ngưng vô thời hạn vì chưa có ai đứng lớp.',
      'tạm ngưng vô thời hạn',
    ],
    [
      'who came, and no place that somebody left for',
      'ai là huấn luyện viên của đội đèn',
      'Anh Duy chuyển công tác ra Đà Nẵng. Huấn luyện viên mới của đội đèn là chị Lê Thị Hồng Nhung.',
      'Lê Thị Hồng Nhung',
    ],
    [
      'who may, and no name',
      "who's allowed to drive the lantern van",
      'The lantern van (the yellow Transit) may be driven by people on the van list only. To get on it you need two years of licence.',
      'may be driven by people on the van list only',
    ],
    [
      'that says whether something takes place',
      'is the lantern walk on the 28th still on?',
      "Nobody else can lead the lantern walk on the 28th, so that one isn't happening. Maybe in February.",
      "so that one isn't happening",
    ],
  ])('%s: %s', async (_, question, text, bold) => {
    expect((await quoted(question, text)).bold).toContain(bold);
  });

  it('is one for one letter', async () => {
    const text = 'A block is on Monday, B on Tuesday, C on Wednesday, D on Thursday, all for lanterns.';
    expect((await quoted('when is d block getting its lanterns', text)).bold).toEqual(['Thursday']);
  });

  it('is of a name where a name is asked for', async () => {
    const text = 'Lantern lessons are given by Ana Duarte. Lanterns may be lit by members only.';
    expect((await quoted('who teaches the lantern lessons', text)).bold).toEqual(['Ana Duarte']);
  });
});

describe('the place that is asked for', () => {
  const first = firstByMeaning();

  it.each([
    [
      'stands in the sentence that goes on',
      'where do i collect my hoodie',
      {
        'a.md':
          "# News of the hall\n\nTue 1 Dec: the tree goes up.\n\nHoodies: they're finally here. Pick yours up from Kofi's room (B07) on weekdays between 5 and 7 pm.\n\nThe Warden is cooking a lunch on the 25th.\n",
      },
      "from Kofi's room",
    ],
    [
      'stands in none that is on something else, below a heading in capitals',
      'hey quick q, which day is training night and where?',
      {
        'a.txt':
          'From: Ada Penn <ada@hills.example>\nDate: Thu, 24 Sep 2026 20:14:00 +0100\nSubject: Autumn news of the hill club\n\nDear all,\n\na few things before the winter.\n\nTRAINING NIGHT\nFrom 1 October training night has moved to Thursdays at 19:30, in the Old\nCreamery on Station Road. The Drill Hall has been sold to a gym. There are\ntwelve parking places in the yard; the rest of us walk from the station.\n\nFIRST AID\nDr Haddad runs it again on Saturday 7 November, 9:30 to 16:00. It costs\n25 pounds, bring your own lunch.\n',
      },
      'Old Creamery on Station Road',
    ],
  ])('%s', async (_, question, files, place) => {
    const quote = await first(question, files);
    expect(quote?.highlights.map(({ start, end }) => quote.article.text.slice(start, end))).toContain(place);
    expect(quote?.text.startsWith('TRAINING NIGHT From')).toBe(false);
  });
});
