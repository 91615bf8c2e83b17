import type { Span } from '../../corpus/article.ts';
import { type AskedQuote, trimmed } from '../values/answer-phrase.ts';
import { asksWhatToDo, saysWhatToDoIf } from './what-to-do.ts';

/** The case, of one sentence alone: "If a tooth is knocked out, ". */
const BEFORE_COMMA = /^[^,.!?\n]{5,80},\s(?!(?:or|and|hoặc|hay|và)\s)(?=[^.!?\n]+[.!?]?\s*$)/u;
/** More of a quote than this is all of it. */
const MOST = 0.9;

/** All that is to be done in a case, where that is asked for: "If a tooth is knocked out, **keep it in milk, and come at once**". */
export function behindCase(stretch: Span, { text, quote, question }: AskedQuote): Span | undefined {
  if (!asksWhatToDo(question) || !saysWhatToDoIf(text.slice(stretch.start, stretch.end))) return undefined;
  const [before] = BEFORE_COMMA.exec(text.slice(stretch.start, stretch.end)) ?? [];
  if (before === undefined) return undefined;
  const told = trimmed(text, stretch.start + before.length, stretch.end);
  return told.end - told.start <= MOST * (quote.end - quote.start) ? told : undefined;
}
