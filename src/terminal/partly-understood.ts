import type { Language } from '../corpus/article.ts';
import type { MeaningStatus } from '../library.ts';
import { nameOf } from '../retrieval/articles/name-of.ts';
import { shorten } from '../text/clean.ts';
import { COMMAND_LINE_MESSAGES } from './command-line-messages.ts';
import { safeLine } from './safe-text.ts';

const TITLE_LENGTH = 60;

/** What is said where a question is answered while articles are still read for their meaning: the same question may be answered otherwise later. */
export function partlyUnderstood(
  { state, done, total, longLeft: [long, ...more] = [] }: MeaningStatus,
  language: Language,
): string | undefined {
  if (state !== 'running') return undefined;
  const messages = COMMAND_LINE_MESSAGES[language];
  if (long === undefined) return messages.partlyUnderstood(done, total);
  return messages.longLeft(shorten(safeLine(nameOf(long)), TITLE_LENGTH), more.length + 1);
}
