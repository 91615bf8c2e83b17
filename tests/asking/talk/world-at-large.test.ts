import { describe, expect, it } from 'vitest';
import { asksTheWorld } from '../../../src/asking/talk/world-at-large.ts';
import { article } from '../../support/article.ts';

const quoting = (text: string) => article({ id: 'a', text });

const WALK = quoting('The lantern walk starts at seven on Saturday and costs £5.');
const ĐÈN = quoting('Rước đèn lúc 19 giờ tối thứ Bảy, vé 50.000 đồng.');

describe('what people ask the world', () => {
  it.each([
    'whats the weather tomorrow',
    'bitcoin price today',
    'should i buy crypto now',
    'translate hello to spanish',
    'what is 12 times 12',
    'can you write my essay',
    'how many days until christmas',
    'who is the president of france',
    'what time does arsenal play tonight',
    'how long do you boil an egg',
    'my boyfriend dumped me',
    'how much is a flight to rome',
  ])('is not answered by an article that tells nothing of it: %s', (question) => {
    expect(asksTheWorld(question, WALK)).toBe(true);
  });

  it.each([
    'thoi tiet ngay mai the nao',
    'gia vang hom nay bao nhieu',
    '2 cong 2 bang may',
    'thủ đô nước pháp là gì',
    'tuyen vn da may gio toi nay',
    'còn mấy ngày nữa tới tết',
  ])('likewise in Vietnamese: %s', (question) => {
    expect(asksTheWorld(question, ĐÈN)).toBe(true);
  });

  it.each([
    ['whats the weather like on the walk', 'Rain or shine, the walk starts at seven.'],
    ['how long do you boil the dye', 'Boil the dye for ten minutes.'],
    ['mua mua thi rước đèn thế nào, thời tiết xấu', 'Trời mưa thì dời rước đèn sang Chủ nhật.'],
  ])('is asked of the articles where they tell of it: %s', (question, text) => {
    expect(asksTheWorld(question, quoting(text))).toBe(false);
  });

  it.each([
    'when does the walk start',
    'did the crypto guys finish the walk',
    'how many days until summer camp',
    'còn mấy ngày nữa tới rước đèn',
    'my wife left me her ticket, can i use it',
  ])('is none of these: %s', (question) => {
    expect(asksTheWorld(question, WALK)).toBe(false);
  });
});
