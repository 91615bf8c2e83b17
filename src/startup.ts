import { type Config, ConfigError, loadConfig } from './config.ts';
import { CorpusUnavailable } from './corpus/load.ts';
import { EXIT } from './exit-codes.ts';
import { NoArticles } from './library.ts';
import { createLogger, type Logger } from './log.ts';

/** A mistake in the command line; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a program with its configuration and log, and turns every way of failing into a sentence on standard error and an exit code
 * (see `exit-codes.ts`): what the user can mend is said plainly, anything else is logged with its stack.
 */
export async function run(program: (config: Config, log: Logger) => Promise<void>): Promise<void> {
  let log = createLogger({ level: 'info', output: process.stderr });
  try {
    const config = loadConfig();
    log = createLogger({
      level: config.logLevel,
      output: process.stderr,
      secrets: config.token === null ? [] : [config.token],
    });
    await program(config, log);
  } catch (error) {
    process.exitCode = report(error, log);
  }
}

function report(error: unknown, log: Logger): number {
  if (error instanceof UsageError || error instanceof ConfigError) return say(error.message, EXIT.usage);
  if (error instanceof CorpusUnavailable) return say(error.message, EXIT.corpus);
  if (error instanceof NoArticles) {
    const skipped = error.skipped.map(
      ({ path, line, reason }) => `\n  ${path}${line === undefined ? '' : `:${line}`}: ${reason}`,
    );
    return say(error.message + skipped.slice(0, 20).join(''), EXIT.corpus);
  }
  log.error('stopped by an unexpected error', { error });
  return EXIT.unexpected;
}

function say(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}
