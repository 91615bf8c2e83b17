import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const CLASSES = `---
title: Swimming classes
date: 2026-02-20
---
The classes of the spring.

| Class | Lessons | Teacher |
|---|---|---|
| Otters | Monday 17:00 | Ida Brandt |
| Herons | Saturday 8:00 | Tom Rowe |
`;
const PRICES = `---
title: Giá thuê sân
date: 2026-02-20
---
Giá thuê một giờ:

- Nhà tre: 90.000 đồng
- Nhà gạch: 120.000 đồng
`;
const COURSES = `---
title: Khai giảng các lớp múa
date: 2026-02-20
---
Trung tâm mở ba lớp.

| Lớp | Độ tuổi | Lịch học | Giáo viên |
|---|---|---|---|
| Chim Én | 4–6 tuổi | thứ Ba 17:00 | cô Mỹ |
| Bồ Câu | 7–9 tuổi | thứ Hai 17:30 | thầy Bách |
| Hoạ Mi | 10–14 tuổi | thứ Bảy 8:00 | cô Hạnh |
`;
const DOVES = `Các bạn Bồ Câu vừa chào cô giáo mới: cô Yến đứng lớp từ tuần này. Cả nhóm nay gặp nhau vào chiều thứ Ba, lúc 18:00.

Bé Tôm của lớp Chim Én đã tự múa một bài.

Ở lớp Hoạ Mi, mười em đã thi lấy chứng nhận múa đôi, chín em đạt.`;
const later = (text: string): string => `---\ntitle: News\ndate: 2026-07-08\n---\n${text}\n`;

const encoder = sharedEncoder();

async function firstQuote(earlier: string, news: string, question: string): Promise<string | undefined> {
  const corpus = await loadCorpus(await folderWith({ 'a.md': earlier, 'b.md': later(news) }));
  // Whatever is later is taken for a change: only what it is told of can keep it from leading.
  const relevanceOf = async (_: string, text: string) => (text.includes('News') ? -1 : 1.5);
  const believing = { ...encoder(), leadOf: async () => 6, relevanceOf };
  const retriever = await createRetriever(corpus, { meaning: { encoder: believing } });
  await retriever.meaning?.filled;
  const { excerpts } = await retriever.answer(question, { ungated: true });
  return excerpts[0]?.article.path ?? undefined;
}

describe('what is later and told of another row than the one asked for', () => {
  it.each([
    [
      'who teaches the herons',
      'The Otters say hello to their new teacher, Ana Lund.\n\nPip of the Herons swam five metres.',
      'a.md',
    ],
    ['Who teaches the Otters?', 'The Otters say hello to their new teacher, Ana Lund.', 'b.md'],
    ['who teaches the herons', 'The Otters and the Herons have a new teacher, Ana Lund.', 'b.md'],
    ['On which day do the Herons have lessons?', 'From now on all lessons are on Tuesday.', 'b.md'],
  ])('does not lead: %s %s', async (question, news, path) => {
    expect(await firstQuote(CLASSES, news, question)).toBe(path);
  });

  it('does not lead, where only what stands beside it names the row that is asked for', async () => {
    expect(await firstQuote(COURSES, DOVES, 'lớp Hoạ Mi học ngày nào?')).toBe('a.md');
  });

  it.each([
    ['thue nha gach bao nhieu tien', 'Giá thuê nhà tre nay là 95.000 đồng một giờ.', 'a.md'],
    ['thue nha tre bao nhieu tien', 'Giá thuê nhà tre nay là 95.000 đồng một giờ.', 'b.md'],
  ])('does not lead, of the items of a list: %s', async (question, news, path) => {
    expect(await firstQuote(PRICES, news, question)).toBe(path);
  });
});

describe('what is later and states nothing of what is asked', () => {
  const HIRE = `---\ntitle: Rope hire\ndate: 2026-02-20\n---\nHire of a rope is €5 an evening.\n`;

  it.each([
    ['how much is the hire of a rope', 'All ropes for hire were replaced.', 'a.md'],
    ['how much is the hire of a rope', 'All ropes for hire are €6 an evening.', 'b.md'],
    ['which ropes are for hire', 'All ropes for hire were replaced.', 'b.md'],
  ])('does not lead: %s %s', async (question, news, path) => {
    expect(await firstQuote(HIRE, news, question)).toBe(path);
  });
});

describe('what is later and tells of other weekdays than the one asked for', () => {
  const SAUNA = `---\ntitle: Sauna\ndate: 2026-02-20\n---\nOn a Sunday the sauna opens at 10:00.\n`;

  it.each([
    ['sunday sauna hours', 'The sauna opens at noon on Fridays now.', 'a.md'],
    ['sunday sauna hours', 'The sauna opens at noon on Fridays and Sundays now.', 'b.md'],
    ['sauna hours', 'The sauna opens at noon on Fridays now.', 'b.md'],
  ])('does not lead: %s %s', async (question, news, path) => {
    expect(await firstQuote(SAUNA, news, question)).toBe(path);
  });
});

describe('what is later and tells of another one of several', () => {
  const WATER =
    '---\ntitle: Water\ndate: 2026-02-20\n---\nBlock A has no water on 3 March, and block B has none on 4 March.\n';

  it.each([
    ['when has block B no water', 'Block A has no water on 5 March instead. Block B as planned.', 'a.md'],
    ['when has block A no water', 'Block A has no water on 5 March instead. Block B as planned.', 'b.md'],
    ['which block has no water, block B?', 'Block A has no water on 5 March instead.', 'b.md'],
    ['when has block B no water', 'Blocks A and B have no water on 5 March instead.', 'b.md'],
  ])('does not lead: %s %s', async (question, news, path) => {
    expect(await firstQuote(WATER, news, question)).toBe(path);
  });
});

describe('what is later and tells of one that is called otherwise', () => {
  const TEAMS = `---\ntitle: Relay teams\ndate: 2026-02-20\n---\nTwo teams swim: the Bronze Otters, led by Nia Havers, and the Silver Otters, led by Rufus Collier.\n`;

  it.each([
    [TEAMS, 'who leads the silver otters', 'Leonie Abara leads the Bronze Otters now.', 'a.md'],
    [TEAMS, 'who leads the silver otters', 'Leonie Abara leads the Silver Otters now.', 'b.md'],
    [TEAMS, 'who leads the silver otters', 'Leonie Abara leads the Otters now.', 'b.md'],
    [TEAMS, 'who leads the bronze otters', 'Leonie Abara leads the Bronze Otters now.', 'b.md'],
  ])('does not lead: %s %s %s', async (earlier, question, news, path) => {
    expect(await firstQuote(earlier, news, question)).toBe(path);
  });
});

describe('what is later and says how to reach somebody else', () => {
  it.each([
    ['who do i ring about baptism', 'a.md'],
    ['who do i ring about the hall', 'b.md'],
  ])('does not lead for something else: %s', async (question, path) => {
    const parish =
      '---\ntitle: Parish\ndate: 2026-02-20\n---\nAbout a baptism ring Joan Dineen, 066 555 0151. To book the hall ring Maura Kiss, 086 555 0117.\n';
    const news =
      "I'm handing over the diary of the hall. From now on it's Tadhg Horgan you ring, 083 555 0166.";
    expect(await firstQuote(parish, news, question)).toBe(path);
  });

  const CARPENTERS =
    '---\ntitle: Carpenters\ndate: 2026-02-20\n---\nWrite to Tuan Pham first, on 07700 900654, and bring your own wood.\n';
  const KEYS =
    '---\ntitle: Notes of August\ndate: 2026-02-20\n---\nAilsa McRae holds the keys to the boathouse now, 01845 331207.\n';

  it.each([
    ['does not lead for somebody who is named', 'what is the number of tuan', 'a.md'],
    ['leads for whoever does it', 'which number do i write to first', 'b.md'],
  ])('%s', async (_, question, path) => {
    const news = 'You write to Yusuf Demir first now, his number is 07700 900321.';
    expect(await firstQuote(CARPENTERS, news, question)).toBe(path);
  });

  it('leads with an hour in words', async () => {
    const novices =
      '---\ntitle: Rowing\n---\nNovices row on Saturdays at 9:30, seniors on Tuesdays and Thursdays at 18:15.\n';
    const news =
      'Gwil has moved to Cardiff.\n\nSaturday novices start at ten from this week, the tide is no good earlier and nobody wants to be up at that hour anyway.';
    const corpus = await loadCorpus(await folderWith({ 'a.md': novices, 'b.md': later(news) }));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const { excerpts } = await retriever.answer('what time do novices go out on saturdays', {
      ungated: true,
    });
    expect(excerpts[0]?.article.path).toBe('b.md');
  });

  it('leads for whoever does it where the earlier one begins with whom to ask', async () => {
    const trailer =
      '---\ntitle: The trailer\ndate: 2026-02-20\n---\nAsk Gwil Huws for the trailer, 07700 900111. It is 7 metres long.\n';
    const news = 'Gwil has moved to Cardiff. If you need the trailer, ring Efa on 07700 900655.';
    expect(await firstQuote(trailer, news, 'who do i ask for the trailer')).toBe('b.md');
  });

  it('does not lead with the code of something, where a number is asked for', async () => {
    const news = 'Bea: whats the code for the wash house\n\nAilsa: 4471, changes on the first';
    expect(await firstQuote(KEYS, news, 'ailsas number')).toBe('a.md');
  });
});

describe('what is later and tells of what stands before it', () => {
  const MEETING =
    '---\ntitle: Minutes of the kite meeting\ndate: 2026-02-20\n---\nNext kite meeting: Monday 7 December.\n';

  it.each([
    [
      'when is the next kite meeting',
      'The uniform cupboard opens on the second Friday. The next one is 11 December.',
      'a.md',
    ],
    ['when is the next kite meeting', 'The kite meeting has moved. The next one is 11 December.', 'b.md'],
  ])('does not lead where that is something else: %s %s', async (question, news, path) => {
    expect(await firstQuote(MEETING, news, question)).toBe(path);
  });
});

describe('what is later and has the price of others alone', () => {
  const FEES = `---
title: Fees of the year
date: 2026-02-20
---
| Who | A month |
|---|---|
| Adults | £12 |
| Students (with a card) | £6 |
| Families | £30 |
`;
  const RISE = 'The monthly fee for adults goes up to £14 from August, to pay the new coach.';

  it.each([
    ['how much do students pay a month', 'a.md'],
    ['how much do adults pay a month', 'b.md'],
  ])('leads for these alone: %s', async (question, path) => {
    expect(await firstQuote(FEES, RISE, question)).toBe(path);
  });
});

describe('what is later and names the row of the earlier one beside its answer', () => {
  const HIRE =
    '---\ntitle: Hire\n---\n| What | Members | Guests |\n|---|---|---|\n| Print press | 6 | 9 |\n| Kiln | 14 | 20 |\n';

  it.each([
    [
      'The pots are back. A glaze pot goes up to £16 for members from May. Someone asked if the print press can be hired by the half hour.',
      'a.md',
    ],
    ['The print press is back in its corner. It costs members £7 an hour now.', 'b.md'],
  ])('leads where that tells of it: %s', async (news, path) => {
    expect(await firstQuote(HIRE, news, 'how much for the press for members')).toBe(path);
  });
});

describe('what is later and lacks the condition that is asked for', () => {
  const YARD = `---
title: Sân gửi xe hội quán
date: 2026-02-20
---
Xe máy gửi ban ngày không mất tiền. Gửi xe máy qua đêm 25.000 đồng, ô tô 90.000 đồng.
`;
  const BARN = `---
title: Barn hire
date: 2026-02-20
---
The barn costs £12 an hour for members and £20 for everybody else.
`;
  it.each([
    [
      'gửi xe máy qua đêm bao nhiêu',
      YARD,
      'Vé điện tử có rồi: ô tô bây giờ 40.000 đồng một lượt, xe máy 5.000 đồng.',
    ],
    ['how much is the barn for members', BARN, 'The barn costs £24 an hour for parties now.'],
  ])('does not lead: %s', async (question, earlier, news) =>
    expect(await firstQuote(earlier, news, question)).toBe('a.md'),
  );

  it.each([
    ['gửi xe máy qua đêm bao nhiêu', YARD, 'Gửi xe máy qua đêm bây giờ 40.000 đồng một lượt.'],
    ['how much is the barn for members', BARN, 'For members the barn costs £14 an hour now.'],
    ['how much is the barn', BARN, 'The barn costs £24 an hour now.'],
  ])('leads where it has it, or none is asked for: %s', async (question, earlier, news) =>
    expect(await firstQuote(earlier, news, question)).toBe('b.md'),
  );
});
