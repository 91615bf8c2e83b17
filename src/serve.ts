import type { Config } from './config.ts';
import { startBot } from './discord/bot.ts';
import type { Health } from './health/health.ts';
import type { Library } from './library.ts';
import type { Logger } from './log.ts';

/** Answers on Discord until SIGINT or SIGTERM, or until Discord ends the connection for good: then rejects with `ConnectionRefused`. Closes the library. */
export async function serve(
  config: Config,
  token: string,
  library: Library,
  log: Logger,
  health: Health,
): Promise<void> {
  const { apiUrl, guildId, admins, cooldown, stateDir, corpusDir, shard, timeZone } = config;
  const { closestPassage, announceChannelId, helpChannelId, summaryChannelId } = config;
  const given = { apiUrl, guildId, admins, cooldown, stateDir, corpusDir, shard, timeZone };
  const channels = { announceChannelId, helpChannelId, summaryChannelId };
  const opted = { ...channels, closestPassage, watches: config.watch };
  const options = { ...given, ...opted, token, library, log, watch: health.watch };
  // Heard from the start: whoever reads that the bot has logged in may send a signal in the same moment. Before, it ends the process.
  let isUp = false;
  const endBefore = (signal: NodeJS.Signals): void => {
    if (isUp) return;
    process.off(signal, endBefore);
    process.kill(process.pid, signal);
  };
  process.on('SIGINT', endBefore);
  process.on('SIGTERM', endBefore);
  const bot = await startBot(options);
  isUp = true;
  let stopping = false;
  const stop = (reason: Record<string, unknown>): void => {
    if (stopping) return;
    stopping = true;
    log.info('stopping: finishing what was begun', reason);
    void bot.close();
  };
  // Whoever stops a whole group of processes, as systemd does, signals a shard, and so does the process that started it: the second
  // signal must not cut off what the first one let finish.
  const stopBy = (signal: NodeJS.Signals): void => stop({ signal });
  process.on('SIGINT', stopBy);
  process.on('SIGTERM', stopBy);
  // A shard stops when the process that started it is gone, even if that happened while the shard was logging in.
  const alone = (): void => stop({ reason: 'the process that started this shard is gone' });
  process.once('disconnect', alone);
  if (shard !== null && !process.connected) alone();

  const refused = await bot.ended;
  if (refused !== undefined) await bot.close();
  await library.close();
  await health.close();
  // Said before a signal can end the process: a shard's second one may come in this very moment.
  if (refused === undefined) log.info('stopped');
  // From here on a signal ends the process at once: nobody waits for a reload that is under way.
  for (const listener of [stopBy, endBefore]) process.off('SIGINT', listener).off('SIGTERM', listener);
  process.off('disconnect', alone);
  if (refused !== undefined) throw refused;
}
