import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError, Events, RESTJSONErrorCodes } from 'discord.js';
import type { Logger } from '../log.ts';
import { ConnectionRefused } from './connection-refused.ts';
import { inviteLink } from './invite-link.ts';

/** How often it is tried again without an event, because another shard may be the one that hears of an invitation. */
const TRY_EVERY_MS = 60_000;

/** Whether Discord refuses a server's commands because the bot is not on it; a server that does not exist looks the same. */
export function lacksInvitation(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess;
}

/** The error that ends a program that does not wait. */
export function notInvited(applicationId: string, cause: unknown): ConnectionRefused {
  return new ConnectionRefused(
    'refused',
    `The bot is not on the server that DISCORD_GUILD_ID names. Invite it with ${inviteLink(applicationId)}, then start again; or correct the id.`,
    cause,
  );
}

/**
 * Registers the commands. Where the one server that they are for has not invited the bot yet, says so and gives the work that goes on when
 * it has; messages are answered meanwhile. Rejects with anything else that goes wrong.
 */
export async function onceInvited(
  register: () => Promise<void>,
  options: {
    readonly client: Client;
    readonly guildId: string | null;
    readonly log: Logger;
    /** Which of how many shards this is: of several, another one may be on the server. */
    readonly shard?: { readonly count: number } | null | undefined;
    readonly isStopping: () => boolean;
  },
): Promise<{ readonly waiting?: Promise<void> }> {
  const { guildId, log, client, shard } = options;
  const hearsOfAll = (shard?.count ?? 1) === 1;
  const tried = async (): Promise<boolean> => {
    if (guildId !== null && hearsOfAll && !client.guilds.cache.has(guildId)) return false;
    try {
      await register();
      return true;
    } catch (error) {
      if (guildId === null || !lacksInvitation(error)) throw error;
      return false;
    }
  };
  if (await tried()) return {};
  log.warn(
    'waiting to be invited to the server that DISCORD_GUILD_ID names: its commands are registered then; if you have invited the bot, the id is another server’s',
    { guildId },
  );
  return { waiting: untilInvited(tried, options) };
}

async function untilInvited(
  tried: () => Promise<boolean>,
  { client, guildId, isStopping }: Parameters<typeof onceInvited>[1],
): Promise<void> {
  while (!isStopping()) {
    const waiting = new AbortController();
    const invited = new Promise<void>((resolve) => {
      const listen = ({ id }: { readonly id: string }): void => {
        if (id === guildId) resolve();
      };
      client.on(Events.GuildCreate, listen);
      waiting.signal.addEventListener('abort', () => client.off(Events.GuildCreate, listen));
    });
    // The timer must not keep a stopping bot alive.
    await Promise.race([
      invited,
      sleep(TRY_EVERY_MS, undefined, { ref: false, signal: waiting.signal }).catch(() => undefined),
    ]);
    waiting.abort();
    if (!isStopping() && (await tried())) return;
  }
}
