import { areShipped } from './config/default-folders.ts';
import type { Config } from './config.ts';
import { withSharedReload } from './discord/shards/shared-reload.ts';
import { followCluster } from './follow-cluster.ts';
import { withCountedReloads } from './health/counted-reloads.ts';
import { startHealth } from './health/health.ts';
import { openLibrary } from './library.ts';
import type { Logger } from './log.ts';
import { encoderFits, logMemory } from './memory.ts';
import { logSkipped, reloadOnChange } from './reload-on-change.ts';
import { logMeaning, searchOf, startEncoder, untilUnderstood } from './startup.ts';
import { chat } from './terminal/chat.ts';
import { terminalLanguage, terminalMessages } from './terminal/messages.ts';
import { partlyUnderstood } from './terminal/partly-understood.ts';
import { createProgress } from './terminal/progress.ts';
import { renderSkipped } from './terminal/render-article.ts';
import { tell } from './terminal/tell.ts';

/**
 * The articles first, then Discord where there is a token, the chat in the terminal where there is none. What speaks with Discord takes a
 * third of a second to load: the chat does without.
 */
export async function start(config: Config, log: Logger): Promise<void> {
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
