#!/usr/bin/env -S node --max-semi-space-size=4 --heap-growing-percent=20
import { EXIT } from './exit-codes.ts';

/** What `verbatim` can do: a line of help and the program that does it. */
const SUBCOMMANDS: Readonly<Record<string, readonly [help: string, program: () => Promise<unknown>]>> = {
  start: ['the Discord bot, or, without a token, a chat in the terminal', () => import('./index.ts')],
  ask: ['one answer; --help says more', () => import('./ask.ts')],
  import: [
    'turns files, pages, feeds and sitemaps into articles; --help says more',
    () => import('./import.ts'),
  ],
  'check-corpus': ['says what authors should look at in the articles', () => import('./check-corpus.ts')],
  doctor: ['checks the setup and says what to do', () => import('./doctor.ts')],
  state: ['looks at the state folder, clears or moves it', () => import('./state.ts')],
  register: ['registers the commands with Discord and ends', () => import('./register.ts')],
};

const [name = '', ...rest] = process.argv.slice(2);
const subcommand = Object.entries(SUBCOMMANDS).find(([known]) => known === name)?.[1];
if (subcommand !== undefined) {
  // The programs read their own arguments, as `npm run ask` has them do.
  process.argv.splice(2, rest.length + 1, ...rest);
  await subcommand[1]();
} else {
  const lines = Object.entries(SUBCOMMANDS).map(
    ([known, [help]]) => `  verbatim ${known.padEnd(14)}${help}\n`,
  );
  const isHelp = /^(?:--help|-h|help)$/.test(name);
  const said = name === '' || isHelp ? '' : `There is no "verbatim ${name}".\n\n`;
  (isHelp ? process.stdout : process.stderr).write(`${said}${lines.join('')}`);
  process.exitCode = isHelp ? EXIT.ok : EXIT.usage;
}
