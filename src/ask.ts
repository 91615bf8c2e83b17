#!/usr/bin/env node
import type { Language } from './corpus/article.ts';
import { MAX_QUESTION } from './retrieval/question/max-question.ts';
import { run } from './startup.ts';
import { refuseNewer } from './state/version.ts';
import { readCommandLine, UsageError } from './terminal/command-line.ts';
import { COMMAND_LINE_MESSAGES } from './terminal/command-line-messages.ts';
import { terminalLanguage } from './terminal/messages.ts';
import { ASK_USAGE } from './terminal/usages.ts';

/** Prints one answer. */
await run(async (config, log) => {
  const wanted = readArguments(process.argv.slice(2), terminalLanguage(config.locale));
  await refuseNewer(config.stateDir);
  // What answers takes a quarter of a second to load: a mistake in the command line does without.
  const { answerOnce } = await import('./answer-once.ts');
  await answerOnce(wanted, config, log);
});

function readArguments(args: readonly string[], language: Language) {
  const { values, positionals } = readCommandLine(args, {
    options: {
      json: { type: 'boolean', default: false },
      why: { type: 'boolean', default: false },
      limit: { type: 'string', default: '3' },
      corpus: { type: 'string' },
    },
    words: true,
    usage: ASK_USAGE,
    language,
  });
  const messages = COMMAND_LINE_MESSAGES[language];
  const question = positionals.join(' ').trim();
  if (question === '') throw new UsageError(`${messages.whichQuestion}\n\n${ASK_USAGE[language]}`);
  if (question.length > MAX_QUESTION)
    throw new UsageError(messages.questionTooLong(question.length, MAX_QUESTION));
  const limit = Number(values.limit);
  if (!/^\d+$/.test(values.limit) || limit < 1 || limit > 10)
    throw new UsageError(messages.wrongLimit(values.limit));
  if (values.corpus === '') throw new UsageError(messages.needsValue('--corpus'));
  return { question, limit, json: values.json, why: values.why, corpus: values.corpus };
}
