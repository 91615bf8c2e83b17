import { type Config, ConfigError, readConfig } from '../config.ts';
import { EXIT } from '../exit-codes.ts';
import { problemIn } from '../terminal/problem-in.ts';
import { checkArticles } from './check-articles.ts';
import { checkDiscord } from './check-discord.ts';
import { checkEncoder } from './check-encoder.ts';
import { checkSearch } from './check-search.ts';
import { checkState } from './check-state.ts';
import { checkVersions } from './check-versions.ts';
import type { Finding } from './finding.ts';
import type { DoctorMessages } from './messages.ts';

/** Checks everything that has to be right for the bot to run, one thing after the other, and hands on each finding as it comes. */
export async function* examine(
  env: Readonly<Record<string, string | undefined>>,
  messages: DoctorMessages,
  configOf: (env: Readonly<Record<string, string | undefined>>) => Config = readConfig,
): AsyncGenerator<Finding> {
  yield checkVersions(messages);
  let config: Config;
  try {
    config = configOf(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const says =
      messages.badConfiguration +
      error.problems.map((problem) => `\n    ${problemIn(messages.language, problem)}`).join('');
    yield { state: 'wrong', says, todo: messages.mendConfiguration, exit: EXIT.usage };
    return;
  }
  yield { state: 'well', says: messages.configuration };
  yield* await checkArticles(config.corpusDir, config.maxFileBytes, messages);
  yield await checkState(config.stateDir, messages);
  yield await checkEncoder(config.meaning, messages);
  yield* checkSearch(config.search, messages);
  yield* await checkDiscord(config, messages);
}
