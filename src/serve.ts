import type { Config } from './config.ts';
import { startBot } from './discord/bot.ts';
import type { Library } from './library.ts';
import type { Logger } from './log.ts';

/** Answers on Discord until SIGINT or SIGTERM, or until Discord ends the connection for good: then rejects with `ConnectionRefused`. */
export async function serve(config: Config, token: string, library: Library, log: Logger): Promise<void> {
  const { apiUrl, guildId, admins, cooldown, stateDir } = config;
  const bot = await startBot({ token, apiUrl, guildId, admins, cooldown, library, log, stateDir });
  const stop = (signal: NodeJS.Signals): void => {
    log.info('stopping: finishing what was begun', { signal });
    void bot.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  const refused = await bot.ended;
  if (refused !== undefined) {
    await bot.close();
    throw refused;
  }
  log.info('stopped');
}
