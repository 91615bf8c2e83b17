import type { Answer, Excerpt } from '../retrieval/answer.ts';
import type { Asked } from './asked.ts';
import { SURE } from './sure.ts';

/** How many quotes *More* shows at a time, at most: three fit on two screens of a phone. */
export const MOST_QUOTES_SHOWN = 3;

/**
 * The quotes to show next, best first: at first as many as the answer itself calls for, usually one; then those that *More* shows. None for
 * a refusal.
 */
export function quotesShown({ answer, skip }: Pick<Asked, 'answer' | 'skip'>): readonly Excerpt[] {
  const first = answer.kind === 'found' ? Math.max(answer.shown ?? 1, answer.disagreement?.quotes ?? 1) : 0;
  return answer.excerpts.slice(
    skip,
    skip + (skip === 0 ? Math.min(first, MOST_QUOTES_SHOWN) : MOST_QUOTES_SHOWN),
  );
}

/** The first quotes, each from another article, where they contradict each other; none once they have been shown. */
export function quotesThatDiffer({ answer, skip }: Pick<Asked, 'answer' | 'skip'>): readonly Excerpt[] {
  if (skip > 0 || answer.kind !== 'found') return [];
  return answer.excerpts.slice(0, answer.disagreement?.quotes ?? 0);
}

/**
 * The quotes that are marked as the older and the newer: those that contradict each other, and two of which the later may have changed what
 * the other states. None once they have been shown.
 */
export function quotesWithAges(asked: Pick<Asked, 'answer' | 'skip'>): readonly Excerpt[] {
  const { answer, skip } = asked;
  const differing = quotesThatDiffer(asked);
  if (differing.length > 0 || skip > 0 || answer.kind !== 'found') return differing;
  const shown = quotesShown(asked);
  const changed = answer.perhapsChanged ?? [];
  // Alone neither is older or newer than what stands beside it.
  return changed.every((quote) => shown.includes(quote)) ? changed : [];
}

/** Whether an answer is given with a word of doubt. */
export function isUnsure({ confidence }: Pick<Answer, 'confidence'>): boolean {
  return confidence < SURE;
}

/**
 * Whether a quote is the older or the newer of those that state one fact differently (`quotesWithAges`); undefined for any other, and where
 * the dates do not tell.
 */
export function ageOf(excerpt: Excerpt, differing: readonly Excerpt[]): 'older' | 'newer' | undefined {
  if (!differing.includes(excerpt)) return undefined;
  const dates = differing
    .flatMap(({ article }) => (article.published === null ? [] : [article.published.iso]))
    .toSorted();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  const own = excerpt.article.published?.iso;
  if (own === undefined || oldest === undefined || newest === undefined || newest.startsWith(oldest))
    return undefined;
  if (own === newest) return 'newer';
  return own === oldest ? 'older' : undefined;
}
