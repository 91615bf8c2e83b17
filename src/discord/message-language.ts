import type { Message } from 'discord.js';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import { looksVietnamese } from '../text/looks-vietnamese.ts';

/**
 * Whether the author of a follow-up reads Vietnamese: in "Ai xây nó?" neither letters nor words decide, but it goes on from a question
 * that has. One in plain Latin letters ("who built it?") says for itself.
 */
export function followsInVietnamese(text: string, earlier: string): boolean {
  return looksVietnamese(text) || (/[^\p{ASCII}]/u.test(text) && looksVietnamese(earlier));
}

/** The catalogue in which a message is answered: that of the language that it is written in. */
export function messagesOf(message: Message): Messages {
  return messagesFor(looksVietnamese(message.content) ? 'vi' : 'en-GB');
}
