import { describe, expect, it } from 'vitest';
import type { QuestionType } from '../../../src/retrieval/question/question-kinds.ts';
import { cellsOfKind } from '../../../src/retrieval/values/cell-kinds.ts';

/** The headings of those cells of a row that state what is asked for. */
function headingsOf(row: string, type: QuestionType): string[] {
  const cells = row.split(' · ').map((cell) => {
    const [heading = '', value = ''] = cell.split(': ');
    return { heading, value };
  });
  return cellsOfKind(cells, type, /tầng|phí|lớp/iu.test(row)).map(({ heading }) => heading);
}

describe('the cells of a row that state a kind', () => {
  it.each<[string, QuestionType, string[]]>([
    // A price below its heading, then with its currency, then as sums are written.
    ['Class: Pottery · Sessions: 10 · Cost: 120.50', 'money', ['Cost']],
    ['Class: Pottery · Hall: £3 · Fee: 40', 'money', ['Fee']],
    ['sponsor: Pottery · booth: 12 · amount_eur: 8000', 'money', ['amount_eur']],
    ['Class: Pottery · Sessions: 10 · Term (£): 90', 'money', ['Term (£)']],
    ['Mặt hàng: Gốm · Loại 1 (đ/kg): 22500 · Số: 7', 'money', ['Loại 1 (đ/kg)']],
    ['Class: Pottery · Fee: free', 'money', ['Fee']],
    ['Class: Pottery · Price: see below · Members: £40', 'money', ['Members']],
    ['Class: Pottery · Rope: 7 · Loan: €8 · Deposit: €100', 'money', ['Loan', 'Deposit']],
    ['Class: Pottery · Lamps: 10 · Members: 12.50', 'money', ['Members']],
    ['Class: Pottery · Members: 40 per month', 'money', ['Members']],
    ['Tầng: 3 · Học phí: 500k/tháng', 'money', ['Học phí']],
    ['Lớp: Gốm · Tầng: 3 · Một tháng: 500k/tháng', 'money', ['Một tháng']],
    ['Lớp: Gốm · Một tháng: 3.200.000', 'money', ['Một tháng']],
    // A number alone may be one, unless its heading counts something else.
    ['Class: Pottery · Members: 40 · Places: 12 · Room: 3 · Tầng: 2', 'money', ['Members']],
    ['Class: Pottery · Sessions: 10 · Age: 8', 'money', []],
    ['Class: Cruisers · Boat: Marigold · Skipper: Hanneke Vos', 'person', ['Skipper']],
    ['Class: Cruisers · Boat: Marigold · Sailed: Hanneke Vos', 'person', ['Sailed']],
    ['Lớp: Gốm · Người dạy: cô Lan', 'person', ['Người dạy']],
    ['Name: Marigold · Coach: Anna', 'person', ['Coach']],
    ['Tên lớp: Gốm · Đứng lớp: Nguyễn Văn An', 'person', ['Đứng lớp']],
    ['Class: Cruisers · Time: 0:58:15', 'person', []],
    ['Desk: Boats · Ask: 020 7946 0123 · Open: 9 am', 'contact', ['Ask']],
    ['Desk: Boats · Ask: 020 7946 0123 · Open: 9 am', 'date', ['Open']],
    ['Desk: Boats · Ask: 020 7946 0123', 'place', []],
  ])('of “%s” for %s', (row, type, headings) => {
    expect(headingsOf(row, type)).toEqual(headings);
  });
});
