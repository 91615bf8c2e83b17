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

/** Says what is missing in the log and, since it cannot be said where it is missing, in a direct message to who spoke. */
export async function nameMissing(message: Message, permission: Needed, log: Logger): Promise<void> {
  log.warn('a message cannot be answered for want of a permission', {
    channel: message.channelId,
    permission,
  });
  const name =
    'name' in message.channel && message.channel.name !== null ? message.channel.name : message.channelId;
  const channel = `#${escapeMarkdown(cleanLine(name))}`;
  const messages = messagesOf(message);
  const said = messages.chat.missingPermission(messages.chat.permissions[permission], channel);
  // Many people take no direct messages: the log has said it.
  await message.author.send(said).catch(() => undefined);
}
