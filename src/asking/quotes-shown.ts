import type { Excerpt } from '../retrieval/answer.ts';
import type { Asked } from './asked.ts';

/** How many quotes are shown at once at most: three fit on two screens of a phone. */
export const MOST_QUOTES_SHOWN = 3;

/** A further quote is shown at first when it holds more than this share of the words that the best one holds; else *More* shows it. */
const AS_MUCH = 0.75;

/**
 * The quotes to show next, best first. At first only those that say about as much of what was asked as the best one, or contradict it;
 * none for a refusal.
 */
export function quotesShown(asked: Pick<Asked, 'answer' | 'skip'>): readonly Excerpt[] {
  const { answer, skip } = asked;
  const next = answer.excerpts.slice(skip, skip + MOST_QUOTES_SHOWN);
  const [best] = next;
  if (skip > 0 || best === undefined) return next;
  const enough = matchedWords(best) * AS_MUCH;
  const differing = quotesThatDiffer(asked).length;
  const weaker = next.findIndex((excerpt, at) => at >= differing && matchedWords(excerpt) <= enough);
  return weaker <= 0 ? next : next.slice(0, weaker);
}

/** The first quotes where they contradict each other, each of another article; none once they have been shown. */
export function quotesThatDiffer({ answer, skip }: Pick<Asked, 'answer' | 'skip'>): readonly Excerpt[] {
  if (skip > 0 || answer.kind !== 'found') return [];
  return answer.excerpts.slice(0, answer.disagreement?.quotes ?? 0);
}

function matchedWords({ article, highlights }: Excerpt): number {
  const words = highlights.flatMap(({ start, end }) =>
    article.text.slice(start, end).toLowerCase().split(/\s+/),
  );
  return new Set(words).size;
}
