#!/usr/bin/env node
import { run } from './startup.ts';
import { runState } from './state/command.ts';
import { STATE_MESSAGES } from './state/messages.ts';
import { readCommandLine } from './terminal/command-line.ts';
import { terminalLanguage } from './terminal/messages.ts';

/** Looks at the state folder, clears or moves it. */
await run(async ({ stateDir, locale }) => {
  const language = terminalLanguage(locale);
  const usage = { en: STATE_MESSAGES.en.usage, vi: STATE_MESSAGES.vi.usage };
  const { positionals } = readCommandLine(process.argv.slice(2), {
    options: {},
    words: true,
    usage,
    language,
  });
  process.stdout.write(await runState(positionals, stateDir, STATE_MESSAGES[language]));
});
