import { DiscordAPIError, HTTPError } from 'discord.js';
import { ConnectionRefused } from './connection-refused.ts';

const BAD_TOKEN =
  'Discord refuses the token. Copy a new one from the developer portal (your application, Bot, Reset Token) into DISCORD_TOKEN.';

/** What a gateway's close code means where discord.js does not reconnect, and what to do about it. */
const CLOSE_CODES: Readonly<Record<number, string>> = {
  4004: BAD_TOKEN,
  4010: 'Discord refuses the shard. Set SHARDS to "auto".',
  4011: 'The bot is in too many servers for one connection. Set SHARDS to "auto".',
  4012: 'Discord no longer takes this version of its gateway. Update the bot.',
  4013: 'Discord refuses the intents of the bot. Update the bot.',
  4014: 'Discord refuses an intent of the bot. It needs none that is privileged: update the bot, or check its application in the developer portal.',
};

/** The close codes after which a connection ends for good. */
export function refusalOfClose(code: number): ConnectionRefused | undefined {
  const message = CLOSE_CODES[code];
  return message === undefined
    ? undefined
    : new ConnectionRefused('refused', `${message} (gateway closed with ${code})`);
}

/** The words that @discordjs/ws rejects with for a close code while the first connection is made. */
const CLOSE_MESSAGES: readonly [RegExp, number][] = [
  [/authentication failed/i, 4004],
  [/invalid shard/i, 4010],
  [/sharding is required/i, 4011],
  [/invalid api version/i, 4012],
  [/invalid intents/i, 4013],
  [/disallowed intents/i, 4014],
];

/** What went wrong while logging in or registering, in words that say what to do. */
export function connectionError(error: unknown): ConnectionRefused {
  if (error instanceof ConnectionRefused) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'TokenInvalid' || statusOf(error) === 401)
    return new ConnectionRefused('refused', BAD_TOKEN, error);
  const close = CLOSE_MESSAGES.find(([pattern]) => pattern.test(message))?.[1];
  const refused = close === undefined ? undefined : refusalOfClose(close);
  if (refused !== undefined) return refused;
  if (/not enough sessions/i.test(message)) {
    return new ConnectionRefused(
      'unreachable',
      `Discord allows no further connection today: ${message}`,
      error,
    );
  }
  const status = statusOf(error);
  if (status === 403 || status === 404) {
    return new ConnectionRefused(
      'refused',
      `Discord refuses a request (${message}). Check that DISCORD_GUILD_ID names a server that the bot was invited to.`,
      error,
    );
  }
  const reason = message.includes(code) ? message : `${code}: ${message}`;
  return new ConnectionRefused(
    'unreachable',
    `Discord cannot be reached (${reason}). Check the network and DISCORD_API_URL, then start again.`,
    error,
    reason,
  );
}

function statusOf(error: unknown): number | undefined {
  return error instanceof DiscordAPIError || error instanceof HTTPError ? error.status : undefined;
}
