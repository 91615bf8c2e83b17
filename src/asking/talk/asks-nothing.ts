import { withoutMarkup } from '../../text/markup.ts';
import { smallTalkOf } from './small-talk.ts';

/** Whether a message has no words and is no small talk either, as "?", "…" and "!!": whoever sent it has to be asked for a question. */
export function asksNothing(message: string): boolean {
  return !/[\p{L}\p{N}]/u.test(withoutMarkup(message)) && smallTalkOf(message) === undefined;
}

/** Whether small talk below an answer needs none: "thanks!", "👍", "bye". Who asks what the bot is waits for a reply. */
export function needsNoReply(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'about' && kind !== 'unclear';
}
