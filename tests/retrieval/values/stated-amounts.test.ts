import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsDiffer, statedAmounts } from '../../../src/retrieval/values/stated-amounts.ts';

const one = (text: string, vietnamese = false) => {
  const [amount, ...more] = statedAmounts(text, vietnamese);
  if (amount === undefined || more.length > 0) throw new Error(`${text}: ${more.length} more`);
  return amount;
};
const differ = (a: string, b: string) => {
  const [x, y] = [one(a), one(b)];
  expect(amountsDiffer(y, x)).toBe(amountsDiffer(x, y));
  return amountsDiffer(x, y);
};

describe('statedAmounts', () => {
  it.each([
    ['2.1 Tuổi tối thiểu: 18', [18]],
    ['Fees\n3. Tea costs 2 euros', [2]],
    ['12 Apples', [12]],
    ['2.5 km', [2.5]],
  ])('has no numbers of clauses: %j', (text, readings) => {
    expect(statedAmounts(text, true).flatMap((amount) => amount.readings)).toEqual(readings);
  });

  it.each([
    ['1,200 people', [1200], ''],
    ['1,200.5 km', [1200.5], 'km'],
    ['twelve hundred people', [1200], ''],
    ['two hundred and five ships', [205], ''],
    ['a dozen ships', [12], ''],
    ['5 million dollars', [5e6], '$'],
    ['$5 million', [5e6], '$'],
    ['cost US$5.5 billion', [5.5e9], '$'],
    ['12 percent', [12], '%'],
    ['vé vào cửa 7 bảng', [7], '£'],
    ['mỗi suất 12 bảng Anh', [12], '£'],
    ['giải chia làm 4 bảng', [4], ''],
    ['vòng loại gồm 3 bảng đấu', [3], ''],
    ['12%', [12], '%'],
    ['he is 35 years old', [35], 'age'],
    ['1.200 people', [1200, 1.2], ''],
  ])('reads %j', (text, readings, unit) => {
    expect(one(text)).toMatchObject({ readings, unit });
  });

  it.each([
    ['1.200 người', [1200], ''],
    ['1,5 triệu đồng', [1.5e6], 'đ'],
    ['1.200,5 tấn', [1200.5], 't'],
    ['ba triệu đồng', [3e6], 'đ'],
    ['hơn 20 nghìn người', [20_000], ''],
    ['20 đô một vé', [20], '$'],
    ['2 đôi giày', [2], ''],
  ])('reads Vietnamese %j', (text, readings, unit) => {
    expect(one(text, true)).toMatchObject({ readings, unit });
  });

  it.each(['covid19', '06/01/2023', '12:30', 'year-2', 'ba và năm'])('reads no amount in %j', (text) => {
    expect(statedAmounts(text, true)).toEqual([]);
  });
});

describe('"one"', () => {
  it.each(['The new one comes from Stoke.', 'Take that one, please.', 'No one came.'])(
    'counts nothing: %s',
    (text) => {
      expect(statedAmounts(text, false)).toEqual([]);
    },
  );

  it.each(['One ship sank.', 'It takes the one hour that it always took.', 'There is one left.'])(
    'counts: %s',
    (text) => {
      expect(statedAmounts(text, false)).toMatchObject([{ readings: [1] }]);
    },
  );
});

describe('amountsDiffer', () => {
  it.each([
    ['300 people', '500 people'],
    ['120 people', '150 people'],
    ['12 people', '17 people'],
    ['200 people', '250 people'],
    ['5 million people', '6 million people'],
    ['more than 100 people', '50 people'],
    ['nearly 100 people', '120 people'],
    ['more than 100 people', 'fewer than 90 people'],
  ])('%j and %j differ', (a, b) => expect(differ(a, b)).toBe(true));

  it.each([
    ['1,200 people', '1.200 people'],
    ['1,200 people', 'twelve hundred people'],
    ['5 million people', '5,000,000 people'],
    ['5 million people', '5,012,345 people'],
    ['more than 100 people', '120 people'],
    ['more than 100 people', 'more than 90 people'],
    ['nearly 100 people', '98 people'],
    ['about 100 people', '500 people'],
    ['100-odd people', '130 people'],
    ['at least 10 people', '12 people'],
    ['100+ people', '130 people'],
    ['100 or more people', '130 people'],
  ])('%j and %j do not', (a, b) => expect(differ(a, b)).toBe(false));

  it('of a number and itself, however it is written, never', () => {
    const written = fc
      .integer({ min: 1, max: 99_999_999 })
      .chain((value) => fc.tuple(fc.constant(value), fc.constantFrom('en-GB', 'de-DE', 'fr'), fc.boolean()));
    fc.assert(
      fc.property(written, ([value, locale, vietnamese]) => {
        const text = `${locale === 'fr' ? value : value.toLocaleString(locale)} people`;
        expect(amountsDiffer(one(text, vietnamese), one(`${value} people`))).toBe(false);
      }),
    );
  });
});
