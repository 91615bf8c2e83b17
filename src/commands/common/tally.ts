import { type AskedLibrary, ask } from '../../asking/ask.ts';
import type { Asked } from '../../asking/asked.ts';
import type { Asking } from '../../asking/asking.ts';
import { quotesShown } from '../../asking/quotes-shown.ts';
import { languageAsked } from '../../text/looks-vietnamese.ts';

/** The outcome of a question. */
export type Outcome = Asked['answer']['kind'] | 'small-talk' | 'news' | 'list' | 'failed';

/** Counts for whoever watches the bot. It gets numbers, kinds and articles: never a question's text, never a person. */
export interface Tally {
  /** A question that somebody asked: its outcome, its language where that is plain, how long the search took, which articles the answer quotes. */
  asked(outcome: Outcome, language: string, seconds: number, quoted: readonly string[]): void;
}

/** A tally that passes everything on to both. */
export function bothTallies(one: Tally, other: Tally): Tally {
  return {
    asked: (...told) => {
      one.asked(...told);
      other.asked(...told);
    },
  };
}

/** Asks somebody's question, and counts it. Buttons that show an answer once more do not ask here. */
export async function askCounted(
  { library, tally }: { readonly library: AskedLibrary; readonly tally: Tally },
  asking: Asking,
): Promise<Asked> {
  const began = performance.now();
  const language = languageAsked(asking.question) ?? 'unknown';
  const count = (outcome: Outcome, quoted: readonly string[] = []): void =>
    tally.asked(outcome, language, (performance.now() - began) / 1_000, quoted);
  try {
    const asked = await ask(library, asking);
    count(
      outcomeOf(asked),
      quotesShown(asked).map(({ article }) => article.id),
    );
    return asked;
  } catch (error) {
    count('failed');
    throw error;
  }
}

function outcomeOf({ smallTalk, news, list, answer }: Asked): Outcome {
  if (smallTalk !== undefined) return 'small-talk';
  if (news !== undefined) return 'news';
  return list === undefined ? answer.kind : 'list';
}
