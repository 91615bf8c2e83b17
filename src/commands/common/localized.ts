import { ApplicationIntegrationType, InteractionContextType, type LocalizationMap } from 'discord.js';

/** Where every command can be used: servers, direct messages with the bot, and anywhere else for people who have installed it. */
export const EVERYWHERE = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
] as const;

/** Every command works where a server, or a user, has installed the bot. */
export const BOTH_INSTALLS = [
  ApplicationIntegrationType.GuildInstall,
  ApplicationIntegrationType.UserInstall,
] as const;

/** A text in Vietnamese beside the English one that is the default. */
export function vietnamese(text: string): LocalizationMap {
  return { vi: text };
}
