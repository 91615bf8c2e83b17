import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';
import { firstByMeaning } from '../quoting/by-meaning.ts';

const RULES =
  '---\ntitle: Minutes of March\ndate: 2026-03-18\n---\nThe float: anyone may spend up to £20 without asking, with a receipt in the tin.\n\nThe roof is leaking again.\n';
const PRICES = 'item,price,remarks\nLoaves,£3,\nBuns,£1,4 for £3\nRolls,50p,\n';
const VI =
  '---\ntitle: Nội quy lò\ndate: 2026-01-10\n---\nXả bột ra sân bị phạt 100.000đ, tiền phạt bỏ vào quỹ.\n';
const DENTIST =
  '---\ntitle: Bảng giá\ndate: 2026-01-10\n---\n| Dịch vụ | Giá |\n|---|---|\n| Cạo vôi răng, đánh bóng | 250.000 |\n| Trám răng composite | 300.000 |\n| Nhổ răng sữa | 50.000 |\n';
const later = (text: string): string => `---\ntitle: Notes of autumn\ndate: 2026-09-16\n---\n${text}\n`;

describe('what a later article says goes up or down', () => {
  const ask = firstByMeaning();

  it.each([
    [
      'of a sum that it names, in other words than the question',
      'how much can i take out of the tin without asking anyone',
      { 'a.md': RULES },
      'The roof is paid for (£640). Float limit raised to £35. Next meeting in May.',
      'Float limit raised to £35',
    ],
    [
      'of a row without a date',
      'how much is a bun',
      { 'a.csv': PRICES },
      'The oven is back. Buns are going up to 1.50 each from Monday, no more 4 for 3.',
      'Buns are going up to 1.50',
    ],
    [
      'in Vietnamese',
      'xả bột bị phạt bao nhiêu',
      { 'a.md': VI },
      'Điều 2. Mức phạt xả bột nâng từ 100.000đ lên 200.000đ từ tháng 10.',
      '200.000đ',
    ],
    [
      'of another row',
      'nhổ răng sữa bao nhiêu',
      { 'a.md': DENTIST },
      'Bàn ghế đã sửa xong.\n\nCạo vôi: từ 1/11 tăng lên 300k hai hàm, khách cũ vẫn tính giá cũ.',
      '50.000',
    ],
    [
      'of others than the question names',
      'how much is a swim for students',
      { 'a.csv': 'Ticket,Adults,Children,Students\nSingle swim,£5,£2.50,£4\nTen swims,£42,£20,£35\n' },
      'The shed is painted. A single swim goes up to £5.50 for adults from 1 November.',
      'Students: £4',
    ],
    [
      'of something else',
      'how much can i take out of the tin without asking anyone',
      { 'a.md': RULES },
      'The roof is paid for (£640). The fine for lost keys is raised to £35.',
      'up to £20',
    ],
  ])('leads where it is %s', async (_, question, files, news, quoted) => {
    const quote = await ask(question, { ...files, 'z.md': later(news) });
    expect(quote?.text).toContain(quoted);
  });
});

describe('a change that is said', () => {
  const encoder = sharedEncoder();

  it('is one behind a label and from when on', async () => {
    const news =
      'Bàn ghế đã sửa xong.\n\nCạo vôi: từ 1/11 tăng lên 300k hai hàm, khách cũ đã hẹn trước vẫn tính giá cũ.';
    const corpus = await loadCorpus(await folderWith({ 'a.md': DENTIST, 'z.md': later(news) }));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const answer = await retriever.answer('cạo vôi răng giá bao nhiêu', { ungated: true });
    expect(answer.excerpts[0]?.article.path).toBe('z.md');
    expect(answer.kind === 'found' && answer.change?.before.text).toContain('250.000');
  });
});
