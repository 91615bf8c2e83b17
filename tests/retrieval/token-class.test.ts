import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/retrieval/analysis/tokens.ts';
import {
  CONTACT,
  DATE,
  MONEY,
  PERCENT,
  PLACE,
  tokenClasses,
  YEAR,
} from '../../src/retrieval/ranking/features/token-class.ts';

/** The words of a sentence that are of a class. */
function wordsOf(text: string, bit: number): string[] {
  const tokens = tokenize(text);
  const classes = tokenClasses(text, tokens, [{ first: 0, last: tokens.length }]);
  return tokens.flatMap(({ start, end }, at) => ((classes[at] ?? 0) & bit ? [text.slice(start, end)] : []));
}

describe('the classes of words', () => {
  it.each([
    ['It cost $40 in 2019.', MONEY, ['40']],
    ['It cost 40 million dollars and took 3 years.', MONEY, ['40']],
    ['Nó tốn 40 triệu đồng trong 3 năm.', MONEY, ['40']],
    ['Some 12 per cent of 900 lamps are lit.', PERCENT, ['12']],
    ['The lamp in Vinh was lit in 1954.', YEAR, ['1954']],
    ['The lamp in Vinh was lit in 1954.', PLACE, ['Vinh']],
    ['Phòng khám nằm ở số 48 đường Lê Văn Hưu.', PLACE, ['Lê']],
    ['The shed is 14 Tanner Street.', PLACE, ['Tanner']],
    ['A quiet street is nice.', PLACE, []],
    ['Under-fives are free, others pay 4 euros.', MONEY, ['free', '4']],
    ['Feel free to bring gluten-free cake.', MONEY, []],
    ['There is no charge for members.', MONEY, ['no', 'charge']],
    ['Vé 50k, trẻ em miễn phí.', MONEY, ['50k', 'miễn', 'phí']],
    ['Sửa mái hết 1tr5, còn 200 nghìn.', MONEY, ['1tr5', '200']],
    ['tu hom nay phi xe len 350k, an trua 30 ngan 1 suat', MONEY, ['350k', '30']],
    ['ca truong co 2 ngan hoc sinh', MONEY, []],
    ['Tỉnh có 1,2 triệu người.', MONEY, []],
    ['We start the 10k race with 50k runners.', MONEY, []],
    ['Doors at 9.30, tea from 4pm until noon.', DATE, ['9.30', '4pm', 'noon']],
    ['The jar holds 9.30 litres.', DATE, []],
    ['Mở cửa lúc 9h30, đóng lúc 21 giờ.', DATE, ['9h30', '21', 'giờ']],
    ['Choir on Mondays and every Thurs.', DATE, ['Mondays', 'Thurs']],
    ['Ring 0555 014 806 or 115 for help.', CONTACT, ['0555', '014', '806']],
    [
      'Write to hut.desk@lamp.example or ask in #hut-desk.',
      CONTACT,
      ['hut', 'desk', 'lamp', 'example', 'hut', 'desk'],
    ],
    ['It was on 2025-06-13 and 13.06.2025, with 1,200 people.', CONTACT, []],
  ])('%s', (sentence, bit, words) => {
    expect(wordsOf(sentence, bit)).toEqual(words);
  });
});
