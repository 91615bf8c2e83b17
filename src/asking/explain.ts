import type { Library } from '../library.ts';
import type { Explanation } from '../retrieval/explanation.ts';
import type { Asking } from './asking.ts';
import { type DecidingLibrary, type Decision, decide, withinLimit } from './decide.ts';

/** What a question gets that gets neither a quote nor a refusal. */
export type InsteadOfQuote = Exclude<Decision['kind'], 'answer'>;

/** How a question was decided: by its ranking, or without one. */
export type Explained = Explanation | { readonly question: string; readonly kind: InsteadOfQuote };

/** Explains what a question gets: how it is ranked and judged, or what it gets instead of a quote. */
export async function explain(
  library: DecidingLibrary & Pick<Library, 'explain'>,
  asking: Asking,
): Promise<Explained> {
  const { question } = asking;
  let explanation: Explanation | undefined;
  const { kind } = await decide(library, withinLimit(asking), async (sought, options) => {
    explanation = await library.explain(sought, options);
  });
  if (kind !== 'answer') return { question, kind };
  if (explanation === undefined) throw new Error('An answer was decided without a search.');
  return { ...explanation, question };
}

/** Whether a question was ranked. */
export function isRanked(explained: Explained): explained is Explanation {
  return 'passages' in explained;
}
