import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { asksDiscount } from '../../../src/retrieval/values/asks-discount.ts';
import { folderWith } from '../../corpus/folder.ts';
import { quoted } from './quoted.ts';

describe('how much less', () => {
  it.each([
    [
      'thuê đèn từ 5 đêm giảm bao nhiêu',
      'Thuê đèn lâu: từ 5 đêm giảm 20%, từ 40 đêm tính 900.000đ một tháng.',
      ['20%'],
    ],
    ['how much off for lantern members', 'Lantern members get 20% off, guests pay £12.', ['20%']],
    // Without per cents it is a sum.
    ['hội viên đèn lồng giảm bao nhiêu', 'Hội viên đèn lồng giảm 50.000đ.', ['50.000đ']],
  ])('%s', async (question, text, bold) => expect((await quoted(question, text)).bold).toEqual(bold));

  it.each([
    ['nhiệt độ giảm mấy giờ', false],
    ['giá bao nhiêu', false],
    ['how much is it', false],
    ['giảm được bao nhiêu', true],
    ["what's the discount", true],
  ])('“%s” asks for it: %s', (question, asks) => expect(asksDiscount(question)).toBe(asks));
});

it.each([
  [
    'gọi đội đèn lồng số mấy',
    'Có cháy thì gọi đội đèn lồng 0214 5520 119 trước rồi mới báo ban quản lý.',
    ['0214 5520 119'],
  ],
])('a telephone number has no word behind it: %s', async (question, text, bold) =>
  expect((await quoted(question, text)).bold).toEqual(bold),
);

describe('a cell that denies what is asked', () => {
  const BOATS = `Mã thuyền,Giá thuê/ngày,Ghi chú
T01,90.000đ,tốt
T02,80.000đ,đáy rò nước - không cho thuê
T03,70.000đ,tốt
`;
  const bold = async (question: string): Promise<string[]> => {
    const retriever = await createRetriever(await loadCorpus(await folderWith({ 'thuyen.csv': BOATS })));
    const [first] = (await retriever.answer(question, { ungated: true })).excerpts;
    return (first?.highlights ?? []).map(({ start, end }) =>
      (first?.text ?? '').slice(start - (first?.start ?? 0), end - (first?.start ?? 0)),
    );
  };

  it('is bold, and not the one whose heading has its words', async () =>
    expect(await bold('thuyền T02 đáy rò nước có cho thuê không')).toEqual(['đáy rò nước - không cho thuê']));

  it('is not where a value is asked for', async () =>
    expect((await bold('giá thuê thuyền T02 đáy rò nước bao nhiêu')).join(' ')).toContain('80.000đ'));
});
