import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { tokenize } from '../../../src/retrieval/analysis/tokens.ts';
import { itemsOfOthers } from '../../../src/retrieval/passages/labelled-items.ts';
import { folderWith } from '../../corpus/folder.ts';

const POOLS = `The pools of the mill.

- Large pool: 25 metres, eight lanes
- Small pool: 12 metres, for children
- Warm pool: 33 degrees, indoors
- Sauna: 90 degrees
`;
const COURTS = `Sân của trung tâm.

- Sân trong nhà: 90.000 đồng
- Sân ngoài trời: 60.000 đồng, rẻ hơn sân trong nhà
- Sân cát: 70.000 đồng
`;

const DOUBLES = `Kết quả giải cầu.

- Đôi nam: Anh Khoa và Nhật Nam
- Đôi nữ: Mỹ Duyên và Kim Oanh
- Đôi nam nữ: Thế Vinh và Bích Thảo
`;

/** The labels of the items that are of others than a question names. */
async function others(text: string, question: string): Promise<string[]> {
  const { articles } = await loadCorpus(await folderWith({ 'a.md': text }));
  const [article] = articles;
  if (article === undefined) throw new Error('no article');
  const asked = new Set(tokenize(question).map(({ term }) => term));
  const blocks = [...itemsOfOthers(article, asked).keys()];
  return blocks.map(({ start, end }) => article.text.slice(start, end).replace(/:.*/s, ''));
}

describe('items of a list that are about another one of a kind than the question names', () => {
  it.each([
    [POOLS, 'how deep is the large pool', ['Small pool', 'Warm pool']],
    [POOLS, 'how long is the small pool', ['Large pool', 'Warm pool']],
    [POOLS, 'how long are the large and the small pool', ['Warm pool']],
    [POOLS, 'which pools are there', []],
    [POOLS, 'how hot is the sauna', []],
    [DOUBLES, 'ai vô địch đôi nam', ['Đôi nữ', 'Đôi nam nữ']],
    [DOUBLES, 'ai vô địch đôi nam nữ', ['Đôi nam', 'Đôi nữ']],
    [COURTS, 'giá sân cát', ['Sân trong nhà', 'Sân ngoài trời']],
    [COURTS, 'gia san trong nha', ['Sân cát']],
  ])('%s %s', async (text, question, labels) => {
    expect(await others(text, question)).toEqual(labels);
  });

  it('are none of another list', async () => {
    const text = `${POOLS}\nThe courts:\n\n- Large court: £9\n\nThe bar:\n\n- Small beer: £3\n- Large beer: £5\n`;
    expect(await others(text, 'how much is a large beer')).toEqual(['Small beer']);
  });

  it('are none of a long list, which takes long to compare', async () => {
    const lanes = (count: number): string =>
      Array.from({ length: count }, (_, at) => `- Lane ${at}: ${at} metres`).join('\n');
    expect(await others(lanes(60), 'how long is lane 7')).toHaveLength(59);
    expect(await others(lanes(61), 'how long is lane 7')).toEqual([]);
  });
});
