#!/usr/bin/env node
import { loadConfig, localeOf, readEnvironment } from './config.ts';
import { exitCodeOf, type Finding } from './doctor/finding.ts';
import { doctorMessages } from './doctor/messages.ts';
import { runUnconfigured } from './startup.ts';
import { readCommandLine } from './terminal/command-line.ts';
import { terminalLanguage } from './terminal/messages.ts';
import { DOCTOR_USAGE } from './terminal/usages.ts';

const MARKS = { well: '✓', hint: '!', wrong: '✗' } as const;

/** Says for each part of the setup whether it is right, and what to do if not. Ends with 0, or the code that a start would end with. */
await runUnconfigured(async () => {
  const env = readEnvironment();
  const locale = localeOf(env);
  const language = terminalLanguage(locale);
  readCommandLine(process.argv.slice(2), { options: {}, words: false, usage: DOCTOR_USAGE, language });
  // Loaded only now, with all that it examines: a mistake in the command line is told at once.
  const { examine } = await import('./doctor/examine.ts');
  const messages = doctorMessages(locale);
  const findings: Finding[] = [];
  for await (const finding of examine(env, messages, loadConfig)) {
    findings.push(finding);
    const { state, says, todo } = finding;
    process.stdout.write(`${MARKS[state]} ${says}\n${todo === undefined ? '' : `  → ${todo}\n`}`);
  }
  const countOf = (wanted: Finding['state']) => findings.filter(({ state }) => state === wanted).length;
  process.stdout.write(`\n${messages.verdict(countOf('wrong'), countOf('hint'))}\n`);
  process.exitCode = exitCodeOf(findings);
});
