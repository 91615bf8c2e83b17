import { startBot, type BotOptions } from '../../src/discord/bot.ts';
import type { Logger } from '../../src/log.ts';
import { SimulatedDiscord } from '../support/simulated-discord/simulated-discord.ts';

/** A log that keeps its lines: a test looks at what was said. */
export function keptLog(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep =
    (level: string) =>
    (message: string, details: Record<string, unknown> = {}): void => {
      const shown = Object.entries(details).map(
        ([key, value]) =>
          ` ${key}=${value instanceof Error ? (value.stack ?? value.message) : String(value)}`,
      );
      lines.push(`${level} ${message}${shown.join('')}`);
    };
  return { lines, debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
}

/** The bot in this process, logged in to a simulated Discord; `end` closes both. */
export async function startSimulated(options: Pick<BotOptions, 'library'> & Partial<BotOptions>) {
  const discord = await SimulatedDiscord.start();
  const log = keptLog();
  const bot = await startBot({
    token: discord.token,
    apiUrl: discord.apiUrl,
    guildId: null,
    admins: { users: [], roles: [] },
    cooldown: { user: { uses: 1_000, seconds: 10 }, guild: { uses: 10_000, seconds: 10 } },
    log,
    ...options,
  });
  const end = async (): Promise<void> => {
    await bot.close();
    await discord.stop();
  };
  return { discord, bot, log, end };
}
