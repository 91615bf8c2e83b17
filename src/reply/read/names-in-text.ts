import {
  type APIInteractionGuildMember,
  ChannelType,
  type Client,
  type Guild,
  GuildMember,
  type MessageMentions,
  PermissionFlagsBits,
} from 'discord.js';

const USER = /<@!?(\d+)>/g;
const ROLE = /<@&(\d+)>/g;
const CHANNEL = /<#(\d+)>/g;
const EMOJI = /<a?(:\w+:)\d+>/g;
const TIMESTAMP = /<t:-?\d+(?::[a-z])?>/gi;

/** A message, or an interaction, which does not tell whom its texts mention: of those the bot knows the ones it has met. */
interface Written {
  readonly client: Client;
  readonly guild: Guild | null;
  /** Who asks, as a member of the server; they learn no name of a channel that is hidden from them. */
  readonly member: GuildMember | APIInteractionGuildMember | null;
  readonly mentions?: MessageMentions;
}

/** A text with the names of everything that it mentions, as who asks sees them; mentions without a known name are left out. */
export function withNames({ client, guild, member, mentions }: Written, text: string): string {
  return text
    .replace(USER, (_, id: string) =>
      named('@', (mentions?.users.get(id) ?? client.users.cache.get(id))?.displayName),
    )
    .replace(ROLE, (_, id: string) =>
      named('@', (mentions?.roles.get(id) ?? guild?.roles.cache.get(id))?.name),
    )
    .replace(CHANNEL, (_, id: string) => named('#', channelName(id, member)))
    .replace(EMOJI, '$1')
    .replace(TIMESTAMP, ' ');
}

function named(sign: string, name: string | undefined): string {
  return name === undefined ? ' ' : `${sign}${name}`;
}

/** The name of a channel of the member's server that they can view. Who is in a private thread is not known. */
function channelName(id: string, member: Written['member']): string | undefined {
  if (!(member instanceof GuildMember)) return undefined;
  const channel = member.guild.channels.cache.get(id);
  if (channel === undefined || channel.type === ChannelType.PrivateThread) return undefined;
  const mayView = channel.permissionsFor(member.id)?.has(PermissionFlagsBits.ViewChannel) ?? false;
  return mayView ? channel.name : undefined;
}
