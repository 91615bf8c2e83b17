import { type Config, SHARD_VERSION } from './config.ts';
import { startShards } from './discord/shards/shards.ts';
import type { Logger } from './log.ts';

/** Runs `file`, this program, once for each shard until SIGINT or SIGTERM, or until one cannot go on: then with its exit code. */
export async function serveShards(config: Config, token: string, file: string, log: Logger): Promise<void> {
  const { apiUrl } = config;
  const shards = config.shardIds ?? config.shards;
  const running = await startShards({ file, token, apiUrl, shards, log, versionVariable: SHARD_VERSION });
  const stop = (signal: NodeJS.Signals): void => {
    log.info('stopping all shards', { signal });
    running.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.exitCode = await running.ended;
  log.info('all shards stopped');
}
