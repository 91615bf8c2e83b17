import { ask } from '../../asking/ask.ts';
import type { Library } from '../../library.ts';
import { articleByKey } from '../../reply/read/article-key.ts';
import type { Report, ReportReason } from '../../reports/report.ts';

/** What is asked again of a question that was sent. */
interface SentQuestion extends Pick<Report, 'question' | 'follows' | 'article' | 'asTyped'> {
  readonly reason?: ReportReason | undefined;
}

/**
 * Whether today's articles answer a question that they did not answer when it was sent. One that was sent because of its answer had one all
 * along; one to an article that is gone has none.
 */
export async function isAnsweredNow(
  library: Library,
  { question, follows, article, asTyped, reason }: SentQuestion,
  askedOn: string,
): Promise<boolean> {
  if (reason !== 'not-in-articles') return false;
  const scope = article === undefined ? undefined : articleByKey(library, article);
  if (article !== undefined && scope === undefined) return false;
  const earlier = follows === undefined ? undefined : { question: follows };
  const { answer } = await ask(library, { question, earlier, scope, asTyped, askedOn });
  return answer.kind === 'found';
}
