import type { EarlierWords } from '../answer.ts';
import type { Query } from './query.ts';
import { questionTypeOf } from './question-type.ts';

/**
 * A question for what reads it together with a text. One that asks for something else than the one before takes over its topic, "and when do
 * they train otters squad"; one that says only about whom, "and the beavers?", all of it.
 */
export function wholeQuestion(
  { question, content }: Pick<Query, 'question' | 'content'>,
  earlier: EarlierWords | undefined,
): string {
  if (earlier !== undefined && questionTypeOf(question) === 'other') return `${earlier.question} ${question}`;
  const topic = content.filter(({ origin }) => origin === 'earlier').map(({ text }) => text);
  return [question, ...topic].join(' ');
}
