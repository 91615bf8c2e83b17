import type { Interaction, Message } from 'discord.js';
import { cleanLine, shorten } from '../../text/clean.ts';
import { withoutMarkup } from '../../text/markup.ts';
import { MAX_QUESTION_ON_CARD } from '../limits.ts';
import { withNames } from './names-in-text.ts';
import { askedStateOf, readQuestion, textsOf } from './read-card.ts';

/** Articles do not contain such an address, and its parts would count as words that they lack. */
const ADDRESS = /\bhttps?:\/\/\S+/giu;

/**
 * The words of somebody's message, as one line without markup and addresses. Of one of the bot's own cards that is the question; of any other
 * its words, or those of the message that it forwards, of its embeds or of its components. Empty for a picture alone; at most
 * `MAX_QUESTION_ON_CARD` characters. What it mentions has its name where `reader` sees it.
 */
export function textOfMessage(message: Message, reader: Interaction['member']): string {
  const texts = textsOf(message);
  const { client, guild, mentions } = message;
  const places = [
    askedStateOf(message) === undefined ? undefined : readQuestion(texts)?.question,
    withNames({ client, guild, mentions, member: reader }, message.content),
    ...message.messageSnapshots.map(({ content }) => content),
    ...message.embeds.map(({ title, description }) => [title, description].filter(Boolean).join('. ')),
    texts.join(' '),
  ];
  const lines = places.map((place) => withoutMarkup(cleanLine((place ?? '').replace(ADDRESS, ' '))));
  return toQuestion(lines.find((line) => line !== '') ?? '');
}

/** The part of an overlong message that asks something, else its beginning. */
function toQuestion(line: string): string {
  if (line.length <= MAX_QUESTION_ON_CARD) return line;
  const asked = line
    .match(/[^.!?…]+\?/gu)
    ?.join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return shorten(asked ?? line, MAX_QUESTION_ON_CARD);
}
