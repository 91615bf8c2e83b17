import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const UPDATED = `# Autumn paddle on the Wye

2026-09-01, Lena

We travel down on the club bus, leaving the boathouse at 8.15. Paddlers bring their own lunch and dry clothes.

The weekend is £64 with the campsite. Pay Lena by 20 September. Kit: wetsuits are lent for nothing, gloves are not.

We camp at Tolworth Farm. There are showers and a tap.

Beginners are welcome if they can swim 50 metres.

Update 18/9: the bus has failed its test, so we share cars instead, meeting at the boathouse at 7.45. The cost goes down to £49, Lena pays back the rest.

Supper on Saturday is chilli. Raffle tickets are £2 each.
`;
const CORRECTED = `# Dã ngoại hồ Trị An

Ngày 1/9/2026, Thu

Cả lớp đi bằng tàu hỏa, tập trung ở ga lúc 6 giờ sáng. Mỗi bạn mang theo áo mưa và một chai nước.

Tiền đi là 350.000đ một bạn, nộp cho cô Thu trước 10/9.

Ngủ một đêm ở nhà sàn, có chăn màn.

Đính chính 12/9: tàu ngừng chạy vì lụt nên cả lớp chuyển sang đi xe khách, tập trung trước cổng trường lúc 5 giờ 30. Tiền đi còn 290.000đ, phần dư cô trả lại.

Tối thứ bảy nướng khoai.
`;
const RULES =
  '# Boathouse rules\n\n2026-01-05\n\nThe boathouse is open from 7 am to 9 pm. A locker is £12 a year.\n';

describe('what was added below a text', () => {
  const encoder = sharedEncoder();

  async function quotesFor(question: string): Promise<readonly string[]> {
    const files = { 'paddle.md': UPDATED, 'da-ngoai.md': CORRECTED, 'rules.md': RULES };
    const corpus = await loadCorpus(await folderWith(files));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const answer = await retriever.answer(question, { ungated: true });
    if (answer.kind !== 'found') return [];
    const before = answer.change === undefined ? [] : [answer.change.before];
    return [...answer.excerpts.slice(0, answer.shown), ...before].map(({ text }) => text);
  }

  it.each([
    ['how do we get to the wye', 'share cars instead', 'on the club bus'],
    ['how much is the paddle weekend', 'goes down to £49', '£64'],
    ['when do we leave the boathouse for the wye', '7.45', '8.15'],
    ['đi dã ngoại bao nhiêu tiền', '290.000đ', '350.000đ'],
    ['tập trung lúc mấy giờ', '5 giờ 30', '6 giờ sáng'],
  ])('leads, and what it changed is told with it: %s', async (question, now, before) => {
    const [first = '', second = ''] = await quotesFor(question);
    expect(first).toContain(now);
    expect(second).toContain(before);
  });

  it('stands beside what it names', async () => {
    const quotes = await quotesFor('cả lớp đi bằng phương tiện gì');
    expect(quotes.slice(0, 2).join()).toContain('chuyển sang đi xe khách');
  });

  it.each([
    ['what should paddlers bring', 'lunch and dry clothes', 'cars'],
    ['where do we camp', 'Tolworth Farm', 'cars'],
    ['can beginners come', 'Beginners are welcome', 'cars'],
    ['how much are raffle tickets', '£2', '£49'],
    ['when do we have to pay Lena for the weekend', '20 September', '7.45'],
    ['nộp tiền cho cô trước ngày nào', '10/9', '5 giờ 30'],
    ['ngủ ở đâu', 'nhà sàn', 'xe khách'],
    ['mang theo gì', 'áo mưa', 'xe khách'],
  ])('is not quoted for what it leaves as it is: %s', async (question, answer, other) => {
    const quotes = (await quotesFor(question)).join(' ');
    expect(quotes).toContain(answer);
    expect(quotes).not.toContain(other);
  });
});
