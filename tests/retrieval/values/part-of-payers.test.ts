import { describe, expect, it } from 'vitest';
import { partOfPayers } from '../../../src/retrieval/values/part-of-payers.ts';
import { quoted } from '../quoting/quoted.ts';

function partIn(question: string, text: string): string | undefined {
  const sentence = { start: 0, end: text.length };
  const of = { text, quote: sentence, asked: [], type: 'money' as const, question };
  const part = partOfPayers(of, sentence);
  return part && text.slice(part.start, part.end);
}

const SUPPER = 'Tickets are £14 a head, under-5s free, 5 to 12 half price.';
const TIEC = 'Tiệc nướng 320.000 đ/khách, trẻ em cao dưới 1 m miễn phí, từ 1 m đến 1m3 tính nửa giá.';

describe('what children pay, or those of an age', () => {
  it.each([
    ['and for kids?', SUPPER, 'under-5s free, 5 to 12 half price'],
    ['còn con nít thì sao', TIEC, 'trẻ em cao dưới 1 m miễn phí, từ 1 m đến 1m3 tính nửa giá'],
    [
      'còn trẻ em thì sao',
      `${TIEC.slice(0, -1)}, nước tính riêng.`,
      'trẻ em cao dưới 1 m miễn phí, từ 1 m đến 1m3 tính nửa giá',
    ],
    ['my lad is 9, what does he pay', SUPPER, '5 to 12 half price'],
    ['my boy is 3, what do we pay', SUPPER, 'under-5s free'],
    ['and for kids?', 'It is £14, kids half price, students 20% off.', 'kids half price'],
    ['how much for children', 'Children half price, adults £8.', 'Children half price'],
  ])('is told without a sum: %s', (question, text, part) => {
    expect(partIn(question, text)).toBe(part);
  });

  it.each([
    ['for all', 'how much is the supper', SUPPER],
    ['of adults and children', 'how much for an adult and a child', SUPPER],
    ['with a sum of their own', 'and for kids?', 'Tickets are £14 a head, children £7.'],
    [
      'but that it is free, which is bold as a sum is',
      'and for kids?',
      'Tickets are £14 a head, under-5s free.',
    ],
    ['with a sum for some of them', 'and for kids?', 'It is £14, under-5s half price, 5 to 12 year olds £7.'],
    ['of old people', 'and for kids?', 'It is £14, over 65s half price.'],
    ['of nobody else', 'and for kids?', 'Under-5s come in free, bring a cushion.'],
    ['of another age', 'my lad is 15, what does he pay', SUPPER],
    ['of others', 'and for kids?', 'Tickets are £14 a head, dogs free.'],
  ])('is not told %s', (_, question, text) => {
    expect(partIn(question, text)).toBeUndefined();
  });

  it('is bold in a quote', async () => {
    const text = 'The lantern supper is £14 a head, under-5s free, 5 to 12 half price.';
    const { bold } = await quoted('how much is the lantern supper for kids', text);
    expect(bold).toEqual(['under-5s free, 5 to 12 half price']);
  });
});
