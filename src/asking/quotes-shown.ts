import type { Answer, Excerpt } from '../retrieval/answer.ts';
import { dayOfQuote } from '../retrieval/passages/day-of-words.ts';
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

/** What a quote is to those that state the same fact otherwise; `undated` has no date that would tell. */
export type Age = 'older' | 'newer' | 'undated';

/**
 * Whether a quote is the older or the newer of those that state one fact differently (`quotesWithAges`); undefined for any other, and where
 * the dates do not tell. Of two in one text what stands below was added. Behind a dated one what has no date is told to have none.
 */
export function ageOf(excerpt: Excerpt, differing: readonly Excerpt[]): Age | undefined {
  if (!differing.includes(excerpt)) return undefined;
  const own = dayOfQuote(excerpt)?.iso;
  const [first, ...others] = differing;
  if (first !== undefined && others.length > 0 && others.every(({ article }) => article === first.article))
    return excerpt.start === Math.max(...differing.map(({ start }) => start)) ? 'newer' : 'older';
  const dates = differing.flatMap((quote) => dayOfQuote(quote)?.iso ?? []).toSorted();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  if (own === undefined) return excerpt !== first && newest !== undefined ? 'undated' : undefined;
  if (oldest === undefined || newest === undefined || newest.startsWith(oldest)) return undefined;
  if (own === newest) return 'newer';
  return own === oldest ? 'older' : undefined;
}
