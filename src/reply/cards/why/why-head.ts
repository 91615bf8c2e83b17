import { cleanLine, shorten } from '../../../text/clean.ts';
import { escapeMarkdown } from '../../markdown/escape.ts';
import { QUESTION_MARK } from '../parts/card-head.ts';

const QUESTION_LENGTH = 200;

/** The first line of each card that explains an answer: the question. */
export function whyHead(question: string): string {
  return QUESTION_MARK + escapeMarkdown(shorten(cleanLine(question), QUESTION_LENGTH));
}
