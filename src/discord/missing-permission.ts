import { type Message, PermissionFlagsBits } from 'discord.js';

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
