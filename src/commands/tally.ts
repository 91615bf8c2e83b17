import { type AskedLibrary, ask } from '../asking/ask.ts';
import type { Asked } from '../asking/asked.ts';
import type { Asking } from '../asking/asking.ts';
import { detectLanguage } from '../corpus/reading/language.ts';

/** What a question came to. */
export type Outcome = Asked['answer']['kind'] | 'small-talk' | 'news' | 'failed';

/** Counts for whoever watches the bot. It is told numbers and kinds: never a question's text, never a person. */
export interface Tally {
  /** A question that somebody asked: what came of it, its language where that is plain, and how long the answer was looked for. */
  asked(outcome: Outcome, language: string, seconds: number): void;
}

/** Asks what somebody asked, and counts it. Buttons that show an answer once more do not ask here. */
export async function askCounted(
  { library, tally }: { readonly library: AskedLibrary; readonly tally: Tally },
  asking: Asking,
): Promise<Asked> {
  const began = performance.now();
  const language = detectLanguage(asking.question) ?? 'unknown';
  const count = (outcome: Outcome): void =>
    tally.asked(outcome, language, (performance.now() - began) / 1_000);
  try {
    const asked = await ask(library, asking);
    count(
      asked.smallTalk !== undefined ? 'small-talk' : asked.news === undefined ? asked.answer.kind : 'news',
    );
    return asked;
  } catch (error) {
    count('failed');
    throw error;
  }
}
