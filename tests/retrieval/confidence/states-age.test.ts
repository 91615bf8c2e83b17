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
    'thầy dũng nhiêu tuổi r',
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
    'Kiln: Wren · Min age: 16 · Key: at the desk',
    'Class: Clay · Age (years): 8 · Day: Monday',
    'The age limit is 12.',
  ])('may be told by %j', (text) => expect(mayStateAge(text, 'how old')).toBe(true));

  it.each([
    'Mila won seven games in a row.',
    'The hall has 300 seats.',
    'Doors open at 18:30.',
    'Vé giá 50k một người.',
    'Mila pays the utility bill.',
    'The canteen opens at the start of the community day.',
    'Sixty seats are left in Unity Hall.',
  ])('is not told by %j', (text) => expect(mayStateAge(text, 'how old')).toBe(false));

  it.each([
    ['how old is mila', 'Mila takes swimmers from 6 years up to 12.', false],
    ['how old is mila', 'Mila runs the bar, and you must be 18+ to enter.', false],
    ['how old is mila', 'Mila teaches the over 60s.', false],
    ['how old is mila', 'Mila is 61 and teaches the over 60s.', true],
    ['how old is mila', 'Mila, 61, teaches the over 60s.', true],
    ['how old is the castle', 'It is over 800 years old.', true],
    ['thầy dũng bao nhiêu tuổi', 'Thầy Dũng trực ở bãi. Bé từ 6 tuổi được học bơi.', false],
    ['thầy dũng bao nhiêu tuổi', 'Thầy Dũng năm nay 61 tuổi.', true],
    ['bé mấy tuổi thì được học bơi', 'Bé từ 6 tuổi được học bơi.', true],
  ])('“%s” may be answered by “%s”: %s', (question, text, expected) =>
    expect(mayStateAge(text, question)).toBe(expected),
  );
});
