import { expect, it } from 'vitest';
import { analyseQuestion } from '../../../src/retrieval/question/analyse-question.ts';

/** The terms that a question is searched by, over articles that have some words. */
function meantBy(question: string, ...had: readonly string[]): string[] {
  const known = { passageCount: 40, documentFrequency: (term: string) => (had.includes(term) ? 2 : 0) };
  return analyseQuestion(question, known).synonyms.map(({ terms }) => terms.join(' '));
}

it.each([
  ['when r the seed spuds coming in', 'potato'],
  ['what time does the bus go', 'coach'],
  ['how do i hook up my account', 'link'],
  ['nhậu tổng kết ở quán nào', 'lien hoan'],
  ['một bàn tiệc mấy người', 'mam co'],
  ['tía má có vào được không', 'ba me'],
  ['dưa leo bao nhiêu tiền', 'dua chuot'],
  ['con nít có được vào không', 'tre em'],
  ['can i keep my hamster', 'pet'],
  ['is gin allowed in the tent', 'alcohol'],
  ['mang theo hamster được không', 'thu cung'],
])('“%s” also asks for what the articles call %s', (question, other) => {
  expect(meantBy(question, other)).toContain(other);
});

it('one word may be two of the articles', () => {
  expect(meantBy('do you lend a jetwash', 'pressur', 'washer')).toContain('pressur washer');
});

it('what is hardly mentioned is meant by a rule for things of its kind', () => {
  const meant = (passages: number) => {
    const known = { passageCount: 40, documentFrequency: () => passages };
    return analyseQuestion('is gin allowed', known).synonyms.map(({ terms }) => terms.join(' '));
  };
  expect(meant(1)).toContain('alcohol');
  expect(meant(9)).not.toContain('alcohol');
});

it('a rule for a kind of thing is not meant by one for the thing', () => {
  expect(meantBy('is alcohol allowed in the tent', 'gin')).not.toContain('gin');
});

it.each([
  ['when may we come and see the foals', 'visit'],
  ['how old must riders be', 'age'],
  ['who looks after the money', 'treasur'],
  ['is there a room with its own shower', 'en suit'],
  ['trễ xe thì lấy lại tiền được không', 'hoan tien'],
  ['chuyển khoản vào số nào', 'stk'],
])('“%s” also asks for %s, though the articles have each of its words', (question, other) => {
  const known = { passageCount: 40, documentFrequency: () => 2 };
  expect(analyseQuestion(question, known).synonyms.map(({ terms }) => terms.join(' '))).toContain(other);
});

it('a word that the articles have means itself', () => {
  expect(meantBy('what time does the bus go', 'bus', 'coach')).not.toContain('coach');
});

it('a word that stands for one of the articles is known', () => {
  const known = { passageCount: 40, documentFrequency: (term: string) => (term === 'coach' ? 2 : 0) };
  const { content } = analyseQuestion('what time does the bus go', known);
  expect(content.find(({ term }) => term === 'bus')?.passages).toBe(2);
});

it('a word with marks is none that has others', () => {
  // "Mướn" is "thuê", and "muộn" is "trễ".
  for (const other of ['thue', 'tre']) expect(meantBy('em muốn đổi phòng', other)).not.toContain(other);
  expect(meantBy('mướn xe đạp ở đâu', 'thue')).toContain('thue');
  expect(meantBy('muon xe dap o dau', 'thue')).toContain('thue');
});
