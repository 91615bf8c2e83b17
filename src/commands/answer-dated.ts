import type { Library } from '../library.ts';
import type { Asked } from '../reply/asked.ts';
import type { Answer, AnswerOptions } from '../retrieval/answer.ts';
import type { NamedDates } from '../retrieval/dates.ts';

/** Articles of the dates that a question names are preferred to those that answer up to this many times more surely. */
const PREFERENCE = 1.5;

/** Answers from articles of the named dates where they answer about as well as all do, else from all, and tells which. */
export async function answerDated(
  library: Library,
  question: string,
  options: AnswerOptions,
  named: NamedDates | undefined,
): Promise<{ readonly answer: Answer; readonly dates?: NonNullable<Asked['dates']> }> {
  const all = await library.answer(question, options);
  if (named === undefined) return { answer: all };
  const { from, to } = named;
  const inRange = new Set(library.articles({ from, to }));
  const dated =
    inRange.size === 0
      ? undefined
      : await library.answer(withoutWords(question, named.words), {
          ...options,
          among: (article) => inRange.has(article),
        });
  return dated?.kind === 'found' && dated.confidence * PREFERENCE >= all.confidence
    ? { answer: { ...dated, question }, dates: { from, to, dropped: false } }
    : { answer: all, dates: { from, to, dropped: true } };
}

/** A question without the words that the dates stand for: an article need not hold them, since its date does. */
function withoutWords(question: string, words: string): string {
  const composed = question.normalize('NFC');
  const start = composed.toLowerCase().indexOf(words);
  return start < 0 ? question : composed.slice(0, start) + composed.slice(start + words.length);
}
