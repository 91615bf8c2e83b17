import { describe, expect, it } from 'vitest';
import { asksAge, mayStateAge } from '../../../src/retrieval/confidence/states-age.ts';

describe('an age that is asked for', () => {
  it.each([
    'how old is mila',
    'what age can kids join',
    "what's the minimum age",
    'mấy tuổi được vào vậy ạ',
    'be may tuoi thi duoc hoc',
    'how old is the club',
  ])('is asked by %j', (question) => expect(asksAge(question)).toBe(true));

  it.each(['how many old chairs are there', 'when does it start', 'giá vé bao nhiêu'])(
    'is not asked by %j',
    (question) => expect(asksAge(question)).toBe(false),
  );

  it.each([
    'Mila, 9, won the sack race.',
    'Open to everyone aged 16 and over.',
    'You must be 18+ to enter the bar.',
    'Tadpoles (beginners, 5–8) meet on Monday.',
    'The oak is four hundred years old.',
    'The club was founded in 1926.',
    'Trẻ từ 6 tuổi trở lên được tham gia.',
    'He turned thirty on stage.',
    'Giải U15 bắt đầu từ thứ bảy.',
    'Sixteen to nineteen pay half.',
  ])('may be told by %j', (text) => expect(mayStateAge(text)).toBe(true));

  it.each([
    'Mila won seven games in a row.',
    'The hall has 300 seats.',
    'Doors open at 18:30.',
    'Vé giá 50k một người.',
    'Mila pays the utility bill.',
    'The canteen opens at the start of the community day.',
    'Sixty seats are left in Unity Hall.',
  ])('is not told by %j', (text) => expect(mayStateAge(text)).toBe(false));
});
