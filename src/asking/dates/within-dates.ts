import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { isStopWord } from '../../retrieval/analysis/stop-words.ts';
import { tokenize } from '../../retrieval/analysis/tokens.ts';
import type { Answer } from '../../retrieval/answer.ts';
import type { NamedDates } from '../../retrieval/dates/dates-in-question.ts';
import { isWithin } from '../../retrieval/index/restriction.ts';
import type { EventDates } from './dates-of-events.ts';

/**
 * What happened before a visit is often told by the article on the visit, which appears after it: a quote that says so itself answers, and
 * no date of its article is asked for.
 */
const SAYS: Readonly<Record<EventDates['side'], RegExp>> = {
  before: /(?<![a-zÀ-ỹ])(?:before|ahead of|prior to|trước)(?![a-zÀ-ỹ])/iu,
  until: /(?<![a-zÀ-ỹ])(?:until|till|cho đến|đến khi)(?![a-zÀ-ỹ])/iu,
  after: /(?<![a-zÀ-ỹ])(?:after|following|since|sau|kể từ)(?![a-zÀ-ỹ])/iu,
};

/** The articles of some dates. */
export type DatedArticles = Pick<ReadonlySet<Article>, 'has' | 'size'>;

/** Those of a library; they are counted, not collected. */
export function articlesOf(
  library: Pick<Library, 'articles'>,
  { from, to }: Pick<NamedDates, 'from' | 'to'>,
): DatedArticles {
  return { size: library.articles({ from, to }).length, has: (article) => isWithin(article, { from, to }) };
}

/** An answer, and whether it disregards the dates that the question names. */
export interface ChosenByDates {
  readonly answer: Answer;
  readonly dropped: boolean;
}

/**
 * Chooses between the answer from articles of the named dates and the answer from all articles: the former where it is about as sure.
 * `answer` takes an answer from the question's one ranking.
 */
export async function chooseByDates(
  question: string,
  named: (NamedDates | EventDates) & { readonly articles: DatedArticles },
  answer: (among?: (article: Article) => boolean) => Promise<Answer>,
): Promise<ChosenByDates> {
  const all = await answer();
  const isByEvent = 'event' in named;
  const saysItself = isByEvent && SAYS[named.side].test(all.excerpts[0]?.text ?? '');
  if (named.articles.size === 0 || saysItself) return { answer: all, dropped: true };
  const dated = await answer((article) => named.articles.has(article));
  if (dated.kind === 'found') {
    // The ranking prefers windows of the dates by as much as they may be worse: where its best one is of others, they are too bad.
    const isBest =
      all.kind === 'nothing-found' ||
      all.excerpts.slice(0, 1).some(({ article }) => named.articles.has(article));
    return isBest ? { answer: dated, dropped: false } : { answer: all, dropped: true };
  }
  // The article on the visit holds all words of "the visit": where it holds no other of the question, it answers nothing.
  return isByEvent && holdsOnly(named, question, all)
    ? { answer: dated, dropped: false }
    : { answer: all, dropped: true };
}

/** Whether the best quote holds no word of the question but those that name the event. */
function holdsOnly({ words }: EventDates, question: string, { excerpts: [best] }: Answer): boolean {
  const held = new Set(tokenize(best?.text ?? '').map(({ term }) => term));
  const others = tokenize(withoutWords(question, words)).filter(({ marked }) => !isStopWord(marked));
  return best !== undefined && others.length > 0 && !others.some(({ term }) => held.has(term));
}

/** A question without its words for dates, which are given in lower case. */
export function withoutWords(question: string, words: string): string {
  const start = question.toLowerCase().indexOf(words);
  return start < 0 ? question : question.slice(0, start) + question.slice(start + words.length);
}
