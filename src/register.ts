#!/usr/bin/env node
import { run } from './startup.ts';
import { readCommandLine, UsageError } from './terminal/command-line.ts';
import { COMMAND_LINE_MESSAGES } from './terminal/command-line-messages.ts';
import { terminalLanguage } from './terminal/messages.ts';
import { REGISTER_USAGE } from './terminal/usages.ts';

/** Registers the commands with Discord, and ends. */
await run(async ({ token, apiUrl, guildId, locale }, log) => {
  const language = terminalLanguage(locale);
  readCommandLine(process.argv.slice(2), { options: {}, words: false, usage: REGISTER_USAGE, language });
  if (token === null) throw new UsageError(COMMAND_LINE_MESSAGES[language].registerNeedsToken);
  const { registerOnly } = await import('./discord/register.ts');
  await registerOnly({ token, apiUrl, guildId, log });
  log.info('the commands are up to date', { scope: guildId ?? 'everywhere' });
});
