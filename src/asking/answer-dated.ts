import type { Library } from '../library.ts';
import { isStopWord } from '../retrieval/analysis/stop-words.ts';
import { tokenize } from '../retrieval/analysis/tokens.ts';
import type { Answer, AnswerOptions } from '../retrieval/answer.ts';
import type { NamedDates } from '../retrieval/dates/dates-in-question.ts';
import type { Asked } from './asked.ts';
import type { EventDates } from './dates-of-events.ts';

/** Articles of the dates that a question names are preferred to those that answer up to this many times more surely. */
const PREFERENCE = 1.5;

/**
 * What happened before a visit is often told by the article on the visit, which appears after it: a quote that says so itself answers, and
 * no date of its article is asked for.
 */
const SAYS: Readonly<Record<EventDates['side'], RegExp>> = {
  before: /(?<!\p{L})(?:before|ahead of|prior to|trước)(?!\p{L})/iu,
  until: /(?<!\p{L})(?:until|till|cho đến|đến khi)(?!\p{L})/iu,
  after: /(?<!\p{L})(?:after|following|since|sau|kể từ)(?!\p{L})/iu,
};

/** Answers from articles of the named dates where they answer about as well as all do, else from all, and tells which. */
export async function answerDated(
  library: Library,
  question: string,
  options: AnswerOptions,
  named: NamedDates | EventDates | undefined,
  answer: (question: string, options: AnswerOptions) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly dates?: NonNullable<Asked['dates']> }> {
  const all = await answer(question, options);
  if (named === undefined) return { answer: all };
  const { from, to } = named;
  const event = 'event' in named ? { event: named.event } : {};
  const saysItself = 'event' in named && SAYS[named.side].test(all.excerpts[0]?.text ?? '');
  const inRange = new Set(library.articles({ from, to }));
  const dated =
    inRange.size === 0 || saysItself
      ? undefined
      : await answer(withoutWords(question, named.words), {
          ...options,
          among: (article) => inRange.has(article) && (options.among?.(article) ?? true),
        });
  // The article on the visit holds all words of "the visit": where it holds no other of the question, it answers nothing.
  if ('event' in named && dated?.kind === 'nothing-found' && holdsOnly(named, question, all))
    return { answer: dated, dates: { from, to, ...event, dropped: false } };
  return dated?.kind === 'found' && dated.confidence * PREFERENCE >= all.confidence
    ? { answer: dated, dates: { from, to, ...event, dropped: false } }
    : { answer: all, dates: { from, to, ...event, dropped: true } };
}

/** Whether the best quote holds no word of the question but those that name the event. */
function holdsOnly({ words }: EventDates, question: string, { excerpts: [best] }: Answer): boolean {
  const held = new Set(tokenize(best?.text ?? '').map(({ term }) => term));
  const others = tokenize(withoutWords(question, words)).filter(({ marked }) => !isStopWord(marked));
  return best !== undefined && others.length > 0 && !others.some(({ term }) => held.has(term));
}

/** A question without the words that the dates stand for: an article need not hold them, since its date does. */
function withoutWords(question: string, words: string): string {
  const composed = question.normalize('NFC');
  const start = composed.toLowerCase().indexOf(words);
  return start < 0 ? question : composed.slice(0, start) + composed.slice(start + words.length);
}
