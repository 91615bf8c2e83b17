import type { Message } from 'discord.js';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import { foldMarks } from '../text/fold-marks.ts';

/** Letters that Vietnamese has and the other languages written in Latin letters do not. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Words, without marks, that Vietnamese questions are seldom without, and English always: "khi nào?" has none of the letters. */
const WORDS =
  /(?<!\p{L})(?:la gi|la ai|cai gi|lam gi|o dau|khi nao|luc nao|bao gio|ngay nao|the nao|bao nhieu|bao lau|tai sao|vi sao|con ai|ai da|hoi nghi|cua ai|do ai|tu dau|nhung ai|nhung gi)(?!\p{L})/u;

/**
 * Whether the author of a follow-up reads Vietnamese: "Ai xây nó?" has neither letters nor words that decide, but goes on from a question
 * that has. One in plain Latin letters ("who built it?") says for itself.
 */
export function followsInVietnamese(text: string, earlier: string): boolean {
  return looksVietnamese(text) || (/[^\p{ASCII}]/u.test(text) && looksVietnamese(earlier));
}

/** The catalogue in which a message is answered: that of the language that it is written in. */
export function messagesOf(message: Message): Messages {
  return messagesFor(looksVietnamese(message.content) ? 'vi' : 'en-GB');
}

/** Whether a message is written in Vietnamese: a message, unlike an interaction, does not say what language its author reads. */
export function looksVietnamese(text: string): boolean {
  return VIETNAMESE.test(text.normalize('NFC')) || WORDS.test(foldMarks(text).replace(/\s+/g, ' '));
}
