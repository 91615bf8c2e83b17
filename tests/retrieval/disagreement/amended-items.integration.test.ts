import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const PLOTS = `ALLOTMENT RULES - MILL FIELD
Ann Carver, 4 March 2026

1. Water: hoses may be used from 6 to 8 in the evening.
2. Rent is £38 a plot, half a plot £21.
3. Sheds up to 6 feet high, painted green or brown.
4. Bonfires only on the last Saturday of the month.
5. The gate code is 4417. Do not give it to visitors.
6. Opening of the shop: Mondays to Fridays 9 to 12, Sundays 10 to 1.
7. Hens allowed, up to six a plot. No cockerels.

ADDENDUM 2 Sept 2026 (Ann)
re 2. £41 from this autumn, half plots £23.
re 4. No bonfires at all while the school builds its new hall.
re 6. Sundays 10 to 3.
In rule 7 the number of hens is now four.
`;
const LIBRARY = `NỘI QUY THƯ VIỆN XÃ HÒA BÌNH
Ngày 12/2/2026

1. Mượn tối đa 3 cuốn, trong 14 ngày.
2. Trả trễ mỗi ngày nộp 2.000 đồng.
3. Thẻ bạn đọc: 20.000 đồng một năm.
4. Phòng đọc mở cửa từ 7h30 đến 11h30, thứ Hai đến thứ Sáu.

Nội dung sửa đổi (3/9/2026)
- Khoản 1: mượn tối đa 5 cuốn, trong 21 ngày.
- Khoản 3: 30.000 đồng một năm, học sinh 10.000.
`;

describe('what was added to an item of a text', () => {
  const encoder = sharedEncoder();

  async function answerTo(question: string): Promise<{ first: string; before: string | undefined }> {
    const corpus = await loadCorpus(await folderWith({ 'plots.txt': PLOTS, 'library.txt': LIBRARY }));
    const retriever = await createRetriever(corpus, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const answer = await retriever.answer(question, { ungated: true });
    const before = answer.kind === 'found' ? answer.change?.before.text : undefined;
    return { first: answer.excerpts[0]?.text ?? '', before };
  }

  it.each([
    ['how much is the rent for a plot', '£41', '£38'],
    ['can i have a bonfire', 'No bonfires at all', 'last Saturday'],
    ['how many hens can i keep', 'now four', 'up to six'],
    ['được mượn mấy cuốn sách', 'tối đa 5 cuốn', 'tối đa 3 cuốn'],
  ])('leads, and the item is what held before: %s', async (question, now, then) => {
    const { first, before } = await answerTo(question);
    expect(first).toContain(now);
    expect(before).toContain(then);
  });

  it.each([
    ['when is the shop open on sunday', 'Sundays 10 to 3'],
    ['thẻ bạn đọc bao nhiêu tiền', '30.000 đồng'],
  ])('leads where its own words say nothing of what it is of: %s', async (question, now) => {
    expect((await answerTo(question)).first).toContain(now);
  });

  it.each([
    ['when is the shop open on tuesday', '9 to 12'],
    ['what is the gate code', '4417'],
    ['how high can a shed be', '6 feet'],
    ['trả trễ nộp bao nhiêu tiền', '2.000 đồng'],
  ])('is not quoted for what it leaves as it is: %s', async (question, answer) => {
    expect((await answerTo(question)).first).toContain(answer);
  });
});
