#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import type { Config } from './config.ts';
import type { Language } from './corpus/article.ts';
import type { Logger } from './log.ts';
import { run } from './startup.ts';
import type { Release } from './state/lock.ts';
import { STATE_MESSAGES } from './state/messages.ts';
import { openState, shareState } from './state/open-state.ts';
import { readCommandLine } from './terminal/command-line.ts';
import { terminalLanguage } from './terminal/messages.ts';
import { tell } from './terminal/tell.ts';
import { START_USAGE } from './terminal/usages.ts';

const program = async (config: Config, log: Logger): Promise<void> => {
  const language = terminalLanguage(config.locale);
  readCommandLine(process.argv.slice(2), { options: {}, words: false, usage: START_USAGE, language });
  // A bot holds its folder; its shards use what the process that started them holds.
  const isBot = config.token !== null && config.shard === null;
  const release = isBot
    ? await openState(config.stateDir, log)
    : config.token === null
      ? await joinState(config.stateDir, language)
      : undefined;
  try {
    await begin(config, log);
  } finally {
    await release?.();
  }
};
await run(program, { isChat: ({ token }) => token === null });

/**
 * The articles take a quarter of a second to load what reads and searches them: a mistake in the command line does without, and so does the
 * process that only starts the shards, for as long as it runs.
 */
async function begin(config: Config, log: Logger): Promise<void> {
  const { token, shard, shards, shardIds } = config;
  if (token !== null && shard === null && (shards !== 1 || shardIds !== null)) {
    const { serveShards } = await import('./serve-shards.ts');
    return serveShards(config, token, fileURLToPath(import.meta.url), log);
  }
  const { start } = await import('./start.ts');
  return start(config, log);
}

/** A chat uses the folder beside whoever else does, and says so. */
async function joinState(folder: string, language: Language): Promise<Release> {
  const { other, leave } = await shareState(folder);
  if (other !== undefined) tell(STATE_MESSAGES[language].shared(folder, other.pid));
  return leave;
}
