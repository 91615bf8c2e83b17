import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const post = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

const BOATS = post(
  'Boats for hire',
  '2026-05-03',
  'Boats go out from 8 in the morning, and hire boats come back by 17:00. Coming back late costs £5 an hour.\n\nThe sauna is £9 a head, open from 4 to 9. Bring two towels.\n\nDo we take cards? No, only cash and bank transfer.\n\nDogs stay on the bank.',
);
const THUYEN = post(
  'Thuê thuyền',
  '2026-05-03',
  'Nhận thuyền từ 7 giờ sáng, trả thuyền trước 17 giờ. Trả trễ mỗi giờ tính 30.000đ.\n\nXông lá sả 90.000đ một người, mở từ 16 giờ đến 21 giờ.\n\nQuầy chưa nhận thẻ, chỉ nhận tiền mặt.',
);

describe('what a later article says in plain words to be otherwise', () => {
  const encoder = sharedEncoder();

  async function answerTo(question: string, news: string) {
    const files = { 'a.md': BOATS, 'b.md': THUYEN, 'c.md': post('Notes of autumn', '2026-09-14', news) };
    const corpus = await loadCorpus(await folderWith(files));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const answer = await retriever.answer(question, { ungated: true });
    return answer.excerpts[0]?.text ?? '';
  }

  it.each([
    [
      'lasts longer',
      'what time do hire boats come back',
      'The roof is done.\n\n**Hire.** Many stay out for the sunset, so the time for hire boats is extended to 19:00.',
      '19:00',
    ],
    [
      'lasts longer, in Vietnamese',
      'trả thuyền trễ nhất mấy giờ',
      'Mái nhà sửa xong.\n\n**Thuê.** Khách hay ngắm hoàng hôn về muộn, giờ trả thuyền nới tới 19 giờ.',
      '19 giờ',
    ],
    [
      'lasts longer, and costs what it did',
      'trả thuyền trễ tính tiền sao',
      'Mái nhà sửa xong.\n\n**Thuê.** Khách hay ngắm hoàng hôn về muộn, giờ trả thuyền nới tới 19 giờ.',
      '30.000đ',
    ],
    [
      'costs a sum that stands under its label',
      'how much is the sauna a head',
      'The roof is done.\n\n**Sauna.** Old Pekka has a bad back and only heats it from Wednesday to Sunday. It’s £12 now.\n\n**Gate.** Shut it.',
      '£12',
    ],
    [
      'costs a sum that stands under its label, in Vietnamese',
      'xông lá bao nhiêu tiền một người',
      'Mái nhà sửa xong.\n\n**Xông lá.** Bà Tư đau lưng nên chỉ đun thứ tư đến chủ nhật. Giá 120.000đ.\n\n**Cổng.** Nhớ khóa.',
      '120.000đ',
    ],
    [
      'costs a sum that stands under the label of another thing',
      'how much is the sauna a head',
      'The roof is done.\n\n**Firewood.** Old Pekka has a bad back and only sells it from Wednesday to Sunday. It’s £12 now.',
      '£9',
    ],
    [
      'exists now',
      'do you take cards',
      'The roof is done.\n\nAs to money: from this month we take cards at the desk, with a fee of 2%.',
      'from this month',
    ],
    [
      'exists now, in Vietnamese',
      'có nhận thẻ không',
      'Mái nhà sửa xong.\n\nCòn chuyện tiền nong: kể từ tháng này quầy có máy quẹt thẻ, phí 3% khách chịu.',
      'kể từ tháng này',
    ],
    [
      'exists now, but is another thing',
      'có nhận thẻ không',
      'Mái nhà sửa xong.\n\nCòn chuyện ăn uống: kể từ tháng này quầy có bán chè, 15.000đ một chén.',
      'chưa nhận thẻ',
    ],
    [
      'may exist one day',
      'có nhận thẻ không',
      'Mái nhà sửa xong.\n\nCòn chuyện tiền nong: nếu ngân hàng chịu thì từ tháng sau quầy có máy quẹt thẻ.',
      'chưa nhận thẻ',
    ],
  ])('%s: %s', async (_, question, news, first) => {
    expect(await answerTo(question, news)).toContain(first);
  });
});
