#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { areShipped } from './config/default-folders.ts';
import type { Config } from './config.ts';
import type { Language } from './corpus/article.ts';
import { withSharedReload } from './discord/shards/shared-reload.ts';
import { followCluster } from './follow-cluster.ts';
import { withCountedReloads } from './health/counted-reloads.ts';
import { startHealth } from './health/health.ts';
import { openLibrary } from './library.ts';
import type { Logger } from './log.ts';
import { encoderFits, logMemory } from './memory.ts';
import { logSkipped, reloadOnChange } from './reload-on-change.ts';
import { logMeaning, run, searchOf, startEncoder, untilUnderstood } from './startup.ts';
import type { Release } from './state/lock.ts';
import { STATE_MESSAGES } from './state/messages.ts';
import { openState, shareState } from './state/open-state.ts';
import { chat } from './terminal/chat.ts';
import { readCommandLine } from './terminal/command-line.ts';
import { terminalLanguage, terminalMessages } from './terminal/messages.ts';
import { partlyUnderstood } from './terminal/partly-understood.ts';
import { createProgress } from './terminal/progress.ts';
import { renderSkipped } from './terminal/render-article.ts';
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
    await start(config, log);
  } finally {
    await release?.();
  }
};
await run(program, { isChat: ({ token }) => token === null });

/**
 * The articles first, then Discord where there is a token, the chat in the terminal where there is none. What speaks with Discord takes a
 * third of a second to load: the chat, and a mistake in the command line, do without.
 */
async function start(config: Config, log: Logger): Promise<void> {
  if (config.token !== null && config.shard === null && (config.shards !== 1 || config.shardIds !== null)) {
    const { serveShards } = await import('./serve.ts');
    return serveShards(config, config.token, fileURLToPath(import.meta.url), log);
  }
  const health = await startHealth(config, log);
  const messages = terminalMessages(config.locale);
  const started = performance.now();
  const progress = createProgress(process.stderr, messages, (line) => log.info(line));
  const tellMeaning = logMeaning(log);
  let isChatting = false;
  const opened = await openLibrary({
    directory: config.corpusDir,
    maxFileBytes: config.maxFileBytes,
    onProgress: progress.report,
    stateDir: config.stateDir,
    search: searchOf(config, log, true),
    shared: config.shard ?? undefined,
    encoder: startEncoder({ meaning: encoderFits(config, log) }, log),
    onMeaning: (done, total) => {
      if (config.token !== null) tellMeaning(done, total);
      else if (!isChatting) progress.report('meaning', done, total);
    },
    makesVectors: config.shard?.isFirst ?? true,
    onSaveFailed: (error) =>
      log.warn(
        'the articles and their index could not be saved, and the next start makes them again: let the bot write to this folder, make room on its disk, or set STATE_DIR to another',
        { folder: config.stateDir, error },
      ),
  }).finally(progress.end);
  const counted = withCountedReloads(opened, health.watch);
  health.watch.opened(counted);
  const library = config.shard === null ? counted : withSharedReload(counted, process, log);
  const { articles, passages, skipped } = library.status();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  if (config.token === null) {
    tell(messages.loaded(articles, passages, seconds));
    if (skipped.length > 0) tell(renderSkipped(skipped, messages));
  } else {
    log.info('the articles are open', { articles, passages, seconds: Number(seconds) });
    if (areShipped(config.corpusDir))
      log.warn(
        'these are the articles that ship with Verbatim, and an update replaces them with all that was added: put yours into data/articles of this folder, or set CORPUS_DIR',
      );
    logSkipped(skipped, log);
    logMemory(config, log);
  }

  // A change is seen by one shard, whose reload is everyone's.
  const watches = config.watch && (config.shard?.isFirst ?? true);
  if (watches) reloadOnChange({ directory: config.corpusDir, library, log });
  if (config.token !== null) {
    const { serve } = await import('./serve.ts');
    const following = new AbortController();
    if (config.search !== null && (config.shard?.isFirst ?? true))
      void followCluster({ library, log, signal: following.signal });
    return serve(config, config.token, library, log, health).finally(() => following.abort());
  }
  await untilUnderstood(library);
  progress.end();
  const note = partlyUnderstood(library.status().meaning, terminalLanguage(config.locale));
  if (note !== undefined) tell(note);
  isChatting = true;
  tell(messages.noToken);
  const { timeZone } = config;
  await chat({ library, messages, timeZone, input: process.stdin, output: process.stdout });
  await library.close();
}

/** A chat uses the folder beside whoever else does, and says so. */
async function joinState(folder: string, language: Language): Promise<Release> {
  const { other, leave } = await shareState(folder);
  if (other !== undefined) tell(STATE_MESSAGES[language].shared(folder, other.pid));
  return leave;
}

/** Standard output is for answers alone, so that a pipe gets nothing else. */
function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
