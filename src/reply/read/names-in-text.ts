import type { Client, Guild, MessageMentions } from 'discord.js';

const USER = /<@!?(\d+)>/g;
const ROLE = /<@&(\d+)>/g;
const CHANNEL = /<#(\d+)>/g;
const EMOJI = /<a?(:\w+:)\d+>/g;
const TIMESTAMP = /<t:-?\d+(?::[a-z])?>/gi;

/** A message, or an interaction, which does not tell whom its texts mention: of those the bot knows the ones it has met. */
interface Written {
  readonly client: Client;
  readonly guild: Guild | null;
  readonly mentions?: MessageMentions;
}

/** A text with the names of everything that it mentions, as its author sees them; mentions without a known name are left out. */
export function withNames({ client, guild, mentions }: Written, text: string): string {
  return text
    .replace(USER, (_, id: string) =>
      named('@', (mentions?.users.get(id) ?? client.users.cache.get(id))?.displayName),
    )
    .replace(ROLE, (_, id: string) =>
      named('@', (mentions?.roles.get(id) ?? guild?.roles.cache.get(id))?.name),
    )
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
