import type { Language } from '../corpus/article.ts';
import type { MeaningStatus } from '../library.ts';
import { COMMAND_LINE_MESSAGES } from './command-line-messages.ts';

/** What is said where a question is answered while articles are still read for their meaning: the same question may be answered otherwise later. */
export function partlyUnderstood(
  { state, done, total }: MeaningStatus,
  language: Language,
): string | undefined {
  return state === 'running' ? COMMAND_LINE_MESSAGES[language].partlyUnderstood(done, total) : undefined;
}
