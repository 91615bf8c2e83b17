import { expect, it } from 'vitest';
import { readQuestionsOn } from '../../bench/quality/collection.ts';
import { loadCorpus } from '../../src/corpus/load.ts';

it('what answers a question on the articles that ship stands in them', async () => {
  const corpus = await loadCorpus('data/articles');
  const { questions } = readQuestionsOn(corpus, 'bench/shipped');
  const known = (id: string): string => {
    const { text, author, source, published } = corpus.articles.find((one) => one.id === id) ?? {};
    return [text, author, source, published?.asWritten].join('\n');
  };
  expect(questions.length).toBe(80);
  for (const { text, answerable, answers, articles } of questions) {
    expect(answers.length > 0, text).toBe(answerable);
    const where = [...articles].map(known).join('\n');
    expect(
      answers.filter((answer) => !where.includes(answer)),
      text,
    ).toEqual([]);
  }
});
