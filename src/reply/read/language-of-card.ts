import type { Message } from 'discord.js';
import type { Language } from '../../corpus/article.ts';
import { messagesFor } from '../messages/index.ts';
import { decodeState } from './custom-id.ts';
import { buttonsOf } from './read-card.ts';

const LANGUAGES: readonly Language[] = ['en', 'vi'];

/**
 * The language of an answer or a refusal, told by the label of its *Ask a follow-up*; undefined for any other message, and for a label of
 * another version of the bot.
 */
export function languageOfCard(message: Pick<Message, 'components'>): Language | undefined {
  const further = buttonsOf(message).find(({ customId }) => decodeState(customId)?.action === 'further');
  return LANGUAGES.find((language) => messagesFor(language).buttons.askFurther === further?.label);
}
