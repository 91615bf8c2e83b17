import { type Message, PermissionFlagsBits } from 'discord.js';
import type { Logger } from '../log.ts';
import { escapeMarkdown } from '../reply/markdown/escape.ts';
import { cleanLine } from '../text/clean.ts';
import { messagesOf } from './message-language.ts';

/** The permissions that a reply to a message takes, in the order in which they are checked. */
const NEEDED = ['ViewChannel', 'SendMessages', 'ReadMessageHistory'] as const;
/** A permission that answering a message needs. */
export type Needed = (typeof NEEDED)[number] | 'SendMessagesInThreads';

/** The permission that the bot lacks to answer in a message's channel; undefined where it lacks none, or where this is unknown. */
export function missingPermission(message: Message): Needed | undefined {
  if (!message.inGuild()) return undefined;
  const granted = message.channel.permissionsFor(message.client.user);
  const needed: readonly Needed[] = message.channel.isThread()
    ? ['ViewChannel', 'SendMessagesInThreads', 'ReadMessageHistory']
    : NEEDED;
  return needed.find((name) => granted?.has(PermissionFlagsBits[name]) === false);
}

/** Says in the log, and in a direct message to the author, that a thread is locked or that slow mode keeps the bot from answering. */
export async function nameClosed(message: Message, log: Logger): Promise<void> {
  log.warn('a message cannot be answered: its thread is locked, or its channel in slow mode', {
    channel: message.channelId,
  });
  await message.author.send(messagesOf(message).chat.closed(channelName(message))).catch(() => undefined);
}

function channelName({ channel, channelId }: Message): string {
  const name = 'name' in channel && channel.name !== null ? channel.name : channelId;
  return `#${escapeMarkdown(cleanLine(name))}`;
}

/** Says which permission is missing: in the log and, since the channel is closed to the bot, in a direct message to the author. */
export async function nameMissing(message: Message, permission: Needed, log: Logger): Promise<void> {
  log.warn('a message cannot be answered because a permission is missing', {
    channel: message.channelId,
    permission,
  });
  const channel = channelName(message);
  const messages = messagesOf(message);
  const said = messages.chat.missingPermission(messages.chat.permissions[permission], channel);
  // Many people accept no direct messages; the log has it anyway.
  await message.author.send(said).catch(() => undefined);
}
