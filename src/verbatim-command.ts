import { localeOf, readEnvironment } from './config.ts';
import { ownVersion } from './doctor/check-versions.ts';
import { EXIT } from './exit-codes.ts';
import { COMMAND_LINE_MESSAGES } from './terminal/command-line-messages.ts';
import { terminalLanguage } from './terminal/messages.ts';
import { SUBCOMMAND_HELP } from './terminal/usages.ts';

/** What `verbatim` can do, each the program that does it. This file is the command itself; `verbatim.ts` lets only a new enough Node.js read it. */
const SUBCOMMANDS: Readonly<Record<keyof typeof SUBCOMMAND_HELP, () => Promise<unknown>>> = {
  start: () => import('./index.ts'),
  ask: () => import('./ask.ts'),
  import: () => import('./import.ts'),
  'check-corpus': () => import('./check-corpus.ts'),
  doctor: () => import('./doctor.ts'),
  state: () => import('./state.ts'),
  register: () => import('./register.ts'),
};

const [name = '', ...rest] = process.argv.slice(2);
const program = Object.entries(SUBCOMMANDS).find(([known]) => known === name)?.[1];
if (program !== undefined) {
  // The programs read their own arguments, as `npm run ask` has them do.
  process.argv.splice(2, rest.length + 1, ...rest);
  await program();
} else if (/^(?:--version|-v|version)$/.test(name)) {
  process.stdout.write(`${ownVersion()}\n`);
} else {
  const language = terminalLanguage(localeOf(readEnvironment()));
  const lines = Object.entries(SUBCOMMAND_HELP).map(
    ([known, help]) => `  verbatim ${known.padEnd(14)}${help[language]}\n`,
  );
  const isHelp = /^(?:--help|-h|help)$/.test(name);
  const said = name === '' || isHelp ? '' : `${COMMAND_LINE_MESSAGES[language].noSubcommand(name)}\n\n`;
  (isHelp ? process.stdout : process.stderr).write(`${said}${lines.join('')}`);
  process.exitCode = isHelp ? EXIT.ok : EXIT.usage;
}
