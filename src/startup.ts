import { setTimeout as sleep } from 'node:timers/promises';
import { type Config, ConfigError, loadConfig, localeOf, readEnvironment } from './config.ts';
import { CorpusUnavailable } from './corpus/load.ts';
import { reasonIn } from './corpus/reasons/reason-in.ts';
import { ConnectionRefused } from './discord/connection-refused.ts';
import { EXIT } from './exit-codes.ts';
import { NoArticles } from './library/no-articles.ts';
import type { Library, LibraryOptions, MeaningStatus } from './library.ts';
import { createLogger, type LogFormat, type Logger } from './log.ts';
import { IndexUnavailable } from './retrieval/index/index-unavailable.ts';
import { type Encoder, openEncoder } from './retrieval/meaning/encoder.ts';
import { STATE_MESSAGES } from './state/messages.ts';
import { StateRefused } from './state/state-refused.ts';
import { UsageError } from './terminal/command-line.ts';
import { terminalLanguage } from './terminal/messages.ts';
import { problemIn } from './terminal/problem-in.ts';
import type { OnDone } from './text/on-done.ts';

/** How a program speaks. */
export interface Manner {
  /** Whether the reader is a person who wants only the answers: off a terminal only warnings are logged, and as text. */
  readonly isChat?: ((config: Config) => boolean) | undefined;
}

/**
 * Runs a program with its configuration and log, and turns every way of failing into a sentence on standard error and an exit code
 * (see `exit-codes.ts`): what the user can mend is said plainly, anything else is logged with its stack.
 */
export async function run(
  program: (config: Config, log: Logger) => Promise<void>,
  { isChat = () => false }: Manner = {},
): Promise<void> {
  let log = earlyLog();
  try {
    const config = loadConfig();
    const quiet = isChat(config) && !process.stderr.isTTY && config.logFormat === 'auto';
    log = createLogger({
      level: quiet && config.logLevel === 'info' ? 'warn' : config.logLevel,
      output: process.stderr,
      format: quiet ? 'text' : formatOf(config.logFormat),
      secrets: [config.token ?? '', config.search?.user?.password ?? ''],
    });
    watchForDefects(log);
    await program(config, log);
  } catch (error) {
    process.exitCode = report(error, log);
  } finally {
    // The channel to the process that started a shard would keep the shard alive.
    if (process.connected) process.disconnect();
  }
}

/** The same for a program that examines its own configuration, whatever is wrong with it. */
export async function runUnconfigured(program: () => Promise<void>): Promise<void> {
  endWithReader();
  try {
    await program();
  } catch (error) {
    process.exitCode = report(error, earlyLog());
  }
}

function earlyLog(): Logger {
  return createLogger({ level: 'info', output: process.stderr, format: formatOf('auto') });
}

/** Text for a reader at a terminal, JSON for whatever collects the lines elsewhere. */
function formatOf(wanted: Config['logFormat']): LogFormat {
  if (wanted !== 'auto') return wanted;
  return process.stderr.isTTY ? 'text' : 'json';
}

/** Begins to load the encoder where it is wanted; where this machine cannot run it, one line in the log says so. */
export function startEncoder(
  { meaning }: Pick<Config, 'meaning'>,
  log: Logger,
  runtimes?: readonly string[],
): Promise<Encoder | undefined> | undefined {
  if (!meaning) return undefined;
  return openEncoder({
    runtimes,
    onUnavailable: (reason) =>
      log.warn(
        'questions are answered by their words alone: the encoder, which also compares meaning, does not run here; MEANING=off leaves it out',
        { reason },
      ),
  });
}

/** The search cluster's settings for the library; the log says when it goes away and comes back. */
export function searchOf(
  { search }: Pick<Config, 'search'>,
  log: Logger,
  waits: boolean,
): LibraryOptions['search'] {
  if (search === null) return undefined;
  const onAway = (reason: string | undefined): void =>
    reason === undefined
      ? log.info('the search cluster answers')
      : log.warn('questions cannot be answered: the search cluster is away', { reason });
  return { ...search, waits, onAway };
}

/**
 * Resolves once something asks the program to end (Ctrl-C, `kill`, a terminal that is closed), with the exit code that tells of it. A further
 * signal ends the program at once, but by way of its exit listeners: a shell that is closed passes on the SIGHUP that the system has sent
 * already.
 */
export async function askedToEnd(): Promise<number> {
  return new Promise((resolve) => {
    let isAsked = false;
    for (const [signal, code] of ENDING) {
      process.on(signal, () => {
        if (isAsked) process.exit(code);
        isAsked = true;
        resolve(code);
      });
    }
  });
}

/** Each signal with the exit code that shells give to such an end. */
const ENDING = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

/**
 * How long a question in a terminal waits for articles that are read for their meaning for the first time, how long where it is nearly done,
 * and how long for one article: a very long one takes minutes.
 */
const PATIENCE_MS = { any: 3_000, nearly: 20_000, one: 5_000 };
/** Articles that are read in that time even on a busy machine. */
const FEW = 60;

/** Waits until the articles are read for their meaning, but for very long ones: 3 s, and some 20 s more where they will be read by then, as long as it goes on. */
export async function untilUnderstood(
  library: Pick<Library, 'mostlyUnderstood'> & { status(): { readonly meaning: MeaningStatus } },
  { any, nearly, one } = PATIENCE_MS,
): Promise<void> {
  await patiently(library.mostlyUnderstood(), any);
  const { total, done, longLeft = [] } = library.status().meaning;
  if (longLeft.length > 0) return;
  if (total > FEW && done * nearly < total * any) return;
  const until = performance.now() + nearly;
  let before = -1;
  while (performance.now() < until) {
    const { state, done: now, longLeft: left = [] } = library.status().meaning;
    if (state !== 'running' || now === before || left.length > 0) return;
    before = now;
    await patiently(library.mostlyUnderstood(), one);
  }
}

/** Waits for a piece of work, but no longer than so many milliseconds. */
async function patiently(work: Promise<unknown>, longestMs: number): Promise<void> {
  const waiting = new AbortController();
  const patience = sleep(longestMs, undefined, { signal: waiting.signal }).catch(() => undefined);
  await Promise.race([work, patience]);
  waiting.abort();
}

/** Logs when vectors begin to be made, each tenth of a long work, and how long it took. */
export function logMeaning(log: Logger): OnDone {
  let began: number | undefined;
  let tenth = 0;
  return (done, total) => {
    if (began === undefined) {
      began = performance.now();
      tenth = Math.floor((10 * done) / total);
      log.info('reading the articles for their meaning; questions are answered meanwhile', { done, total });
    } else if (done === total) {
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      log.info('the meaning of all articles is known', { total, seconds: Number(seconds) });
      began = undefined;
    } else if (Math.floor((10 * done) / total) > tenth && performance.now() - began > LONG_MS) {
      tenth = Math.floor((10 * done) / total);
      log.info('reading the articles for their meaning', { done, total });
    }
  };
}

/** For shorter work the log has only begin and end. */
const LONG_MS = 10_000;

/** A channel that is known to be closed, and one whose other end went a moment ago. */
const CHANNEL_GONE: ReadonlySet<string> = new Set(['ERR_IPC_CHANNEL_CLOSED', 'EPIPE', 'ECONNRESET']);

/** For errors that nothing has caught: a rejection is logged, an exception ends the program, because its state is then unknown. */
function watchForDefects(log: Logger): void {
  process.on('unhandledRejection', (error) => log.error('a rejection that nobody handled', { error }));
  process.on('uncaughtException', (error) => {
    log.error('stopped by an unexpected error', { error });
    process.exit(EXIT.unexpected);
  });
  // A shard, or discord.js in it, has written to a process that is gone. `serve` ends a shard that is left alone.
  process.on('error', (error: NodeJS.ErrnoException) => {
    if (!CHANNEL_GONE.has(error.code ?? '')) throw error;
  });
  endWithReader();
}

/** `npm run ask … | head -1` closes the pipe early: nobody is left to read, so there is nothing more to do. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(EXIT.ok);
  });
}

function report(error: unknown, log: Logger): number {
  const language = terminalLanguage(localeOf(readEnvironment()));
  const said = error instanceof Error ? problemIn(language, error.message) : '';
  if (error instanceof UsageError) return say(error.message, EXIT.usage);
  if (error instanceof ConfigError) return say(said, EXIT.usage);
  if (error instanceof StateRefused) return say(error.says(STATE_MESSAGES[language]), EXIT.usage);
  if (error instanceof IndexUnavailable) {
    const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
    return say(sentence, error.name === 'ClusterRefused' ? EXIT.usage : EXIT.unreachable);
  }
  if (error instanceof CorpusUnavailable) return say(said, EXIT.corpus);
  if (error instanceof NoArticles) {
    const skipped = error.skipped.map(
      ({ path, line, reason }) =>
        `\n  ${path}${line === undefined ? '' : `:${line}`}: ${reasonIn(language, reason)}`,
    );
    return say(said + skipped.slice(0, 20).join(''), EXIT.corpus);
  }
  if (error instanceof ConnectionRefused) {
    return say(said, error.kind === 'refused' ? EXIT.refused : EXIT.unreachable);
  }
  log.error('stopped by an unexpected error', { error });
  return EXIT.unexpected;
}

function say(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}
