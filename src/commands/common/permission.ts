import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Admins } from './command.ts';

/**
 * Whether a user may do what admins do: named in the configuration, by user or by role, or with Manage Server in a server that has
 * installed the bot, unless only those named count. A server's own rules can show a command to anybody, and no rules apply in direct messages, so handlers ask this.
 */
export function isAdmin(interaction: BaseInteraction, admins: Admins): boolean {
  if (isNamedAdmin(interaction, admins)) return true;
  if (admins.onlyNamed === true || !interaction.inGuild() || !isInstalledHere(interaction)) return false;
  return interaction.memberPermissions.has(PermissionFlagsBits.ManageGuild);
}

/** Whether the configuration names a user, by id or by role. They see reports from every server; other admins see only their own server's. */
export function isNamedAdmin(interaction: BaseInteraction, admins: Admins): boolean {
  if (admins.users.includes(interaction.user.id)) return true;
  if (!interaction.inGuild()) return false;
  const { roles } = interaction.member;
  const roleIds = Array.isArray(roles) ? roles : [...roles.cache.keys()];
  return roleIds.some((role) => admins.roles.includes(role));
}

/**
 * Whether an admin may change the articles, which are the same in every server: the manager of one of several servers must not remove what
 * the others ask about. A shard knows only some of the servers.
 */
export function mayChangeArticles(interaction: BaseInteraction, admins: Admins): boolean {
  if (isNamedAdmin(interaction, admins)) return true;
  const { guilds, options } = interaction.client;
  return isAdmin(interaction, admins) && guilds.cache.size <= 1 && (options.shardCount ?? 1) <= 1;
}

/** False for an app that only the user has installed: managing their own server must not make people admins of somebody else's bot. */
export function isInstalledHere(interaction: BaseInteraction): boolean {
  const owners = interaction.authorizingIntegrationOwners;
  return owners[GUILD_INSTALL] !== undefined || interaction.inCachedGuild();
}

const GUILD_INSTALL = 0;
