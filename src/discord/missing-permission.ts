import { type Message, PermissionFlagsBits } from 'discord.js';
import type { Logger } from '../log.ts';
import { escapeMarkdown } from '../reply/markdown/escape.ts';
import { cleanLine } from '../text/clean.ts';
import { messagesOf } from './message-language.ts';

/** What answering a message by a reply takes, in the order in which it is missed. */
const NEEDED = ['ViewChannel', 'SendMessages', 'ReadMessageHistory'] as const;
export type Needed = (typeof NEEDED)[number] | 'SendMessagesInThreads';

/** The permission that the bot lacks to answer in a message's channel; undefined where it lacks none, or that cannot be told. */
export function missingPermission(message: Message): Needed | undefined {
  if (!message.inGuild()) return undefined;
  const granted = message.channel.permissionsFor(message.client.user);
  const needed: readonly Needed[] = message.channel.isThread()
    ? ['ViewChannel', 'SendMessagesInThreads', 'ReadMessageHistory']
    : NEEDED;
  return needed.find((name) => granted?.has(PermissionFlagsBits[name]) === false);
}

/** Says in the log, and in a direct message to who spoke, that a thread is locked or a channel too slow to answer in. */
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

/** Says what is missing in the log and, since it cannot be said where it is missing, in a direct message to who spoke. */
export async function nameMissing(message: Message, permission: Needed, log: Logger): Promise<void> {
  log.warn('a message cannot be answered for want of a permission', {
    channel: message.channelId,
    permission,
  });
  const channel = channelName(message);
  const messages = messagesOf(message);
  const said = messages.chat.missingPermission(messages.chat.permissions[permission], channel);
  // Many people take no direct messages: the log has said it.
  await message.author.send(said).catch(() => undefined);
}
