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
])('“%s” also asks for what the articles call %s', (question, other) => {
  expect(meantBy(question, other)).toContain(other);
});

it('a word that the articles have means itself', () => {
  expect(meantBy('what time does the bus go', 'bus', 'coach')).not.toContain('coach');
});

it('a word that stands for one of the articles is known', () => {
  const known = { passageCount: 40, documentFrequency: (term: string) => (term === 'coach' ? 2 : 0) };
  const { content } = analyseQuestion('what time does the bus go', known);
  expect(content.find(({ term }) => term === 'bus')?.passages).toBe(2);
});
