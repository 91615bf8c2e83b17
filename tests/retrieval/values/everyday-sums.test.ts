import { describe, expect, it } from 'vitest';
import { amountsDiffer, statedAmounts } from '../../../src/retrieval/values/stated-amounts.ts';

const read = (text: string, vietnamese = false) =>
  statedAmounts(text, vietnamese).map(({ start, end, readings, unit }) => [
    text.slice(start, end),
    readings[0],
    unit,
  ]);

describe('sums in everyday words', () => {
  it.each([
    ['It is 12 pounds now.', '12', 12, '£'],
    ['It costs a tenner.', 'a tenner', 10, '£'],
    ["It's seven pounds fifty a head.", 'seven pounds fifty', 7.5, '£'],
    ['It is 3 euros twenty-five each.', '3 euros twenty-five', 3.25, '€'],
    ['It costs a fiver.', 'a fiver', 5, '£'],
    ['It is five quid.', 'five', 5, '£'],
    ['It is 20 bucks.', '20', 20, '$'],
    ['A bun is 80p.', '80p', 0.8, '£'],
  ])('are read in %j', (text, sum, value, unit) => {
    expect(read(text)).toEqual([[sum, value, unit]]);
  });

  it.each([
    ['Vé 70k một người.', '70k', 70_000],
    ['Học phí 1tr2.', '1tr2', 1_200_000],
    ['Học phí 1tr200.', '1tr200', 1_200_000],
    ['Học phí 2tr.', '2tr', 2_000_000],
    ['Vé hai trăm nghìn.', 'hai trăm nghìn', 200_000],
    ['Vé hai trăm năm mươi nghìn.', 'hai trăm năm mươi nghìn', 250_000],
    ['Vé năm mươi lăm nghìn đồng.', 'năm mươi lăm nghìn', 55_000],
    ['Thẻ một năm hai triệu rưỡi.', 'hai triệu rưỡi', 2_500_000],
    ['Thẻ một triệu hai trăm nghìn.', 'một triệu hai trăm nghìn', 1_200_000],
    ['Thẻ nửa triệu cả năm.', 'nửa triệu', 500_000],
    ['Vé 30.000đ.', '30.000', 30_000],
    ['Vé 150 nghìn.', '150 nghìn', 150_000],
    ['Học phí lớp Ong 1.050.000.', '1.050.000', 1_050_000],
    ['Ong lên 380.000.', '380.000', 380_000],
    ['Nung gốm người lớn 300.000 kể từ 15/10.', '300.000', 300_000],
    ['Bắn cung: khách lẻ 60.000', '60.000', 60_000],
  ])('are read in Vietnamese %j', (text, sum, value) => {
    expect(read(text, true)).toEqual([[sum, value, 'đ']]);
  });

  it('are none where something else is counted', () => {
    expect(read('It weighs 12 pounds.')).toEqual([['12', 12, '']]);
    expect(read('Mix 2 pounds of clay.')).toEqual([['2', 2, '']]);
    expect(read('hai trăm nghìn người', true)).toEqual([['hai trăm nghìn', 200_000, '']]);
    expect(read('thu hút 20.000 người', true)).toEqual([['20.000', 20_000, '']]);
    expect(read('có hơn 20.000 học sinh', true)[0]?.[2]).toBe('');
    expect(read('dân số 150.000', true)).toEqual([['150.000', 150_000, '']]);
    expect(read('chạy 10k', true)).toEqual([]);
    expect(read('a 10k run')).toEqual([]);
    expect(read('a 720p video')).toEqual([]);
  });

  it('are compared with those that are written in digits', () => {
    const differ = (a: string, b: string, vietnamese: boolean): boolean => {
      const [[x], [y]] = [statedAmounts(a, vietnamese), statedAmounts(b, vietnamese)];
      return x === undefined || y === undefined || x.unit !== y.unit || amountsDiffer(x, y);
    };
    expect(differ('a tenner', '£10', false)).toBe(false);
    expect(differ('a tenner', '£12', false)).toBe(true);
    expect(differ('twelve pounds', '£12', false)).toBe(false);
    expect(differ('hai trăm nghìn', '200.000 đồng', true)).toBe(false);
    expect(differ('1tr2', '1.200.000đ', true)).toBe(false);
    expect(differ('70k', '80.000 đồng', true)).toBe(true);
  });
});
