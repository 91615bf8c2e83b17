import type { Message } from 'discord.js';

const USER = /<@!?(\d+)>/g;
const ROLE = /<@&(\d+)>/g;
const CHANNEL = /<#(\d+)>/g;
const EMOJI = /<a?(:\w+:)\d+>/g;
const TIMESTAMP = /<t:-?\d+(?::[a-z])?>/gi;

/** A message's words with the names of everything that it mentions, as its author sees them; mentions without a known name are left out. */
export function withNames({ mentions, client }: Message, text: string): string {
  return text
    .replace(USER, (_, id: string) => named('@', mentions.users.get(id)?.displayName))
    .replace(ROLE, (_, id: string) => named('@', mentions.roles.get(id)?.name))
    .replace(CHANNEL, (_, id: string) => {
      const channel = client.channels.cache.get(id);
      return named('#', channel !== undefined && 'name' in channel ? (channel.name ?? undefined) : undefined);
    })
    .replace(EMOJI, '$1')
    .replace(TIMESTAMP, ' ');
}

function named(sign: string, name: string | undefined): string {
  return name === undefined ? ' ' : `${sign}${name}`;
}
