#!/usr/bin/env node
import type { Config } from './config.ts';
import type { Language } from './corpus/article.ts';
import { loadCorpus } from './corpus/load.ts';
import { EXIT } from './exit-codes.ts';
import { NoArticles } from './library/no-articles.ts';
import type { Logger } from './log.ts';
import { run } from './startup.ts';
import { CHECK_MESSAGES } from './terminal/check-messages.ts';
import { readCommandLine, UsageError } from './terminal/command-line.ts';
import { COMMAND_LINE_MESSAGES } from './terminal/command-line-messages.ts';
import { terminalLanguage, terminalMessages } from './terminal/messages.ts';
import { paintFor } from './terminal/paint.ts';
import { createProgress } from './terminal/progress.ts';
import { renderCheck } from './terminal/render-check.ts';
import { CHECK_USAGE } from './terminal/usages.ts';

/** Checks a folder of articles and prints what authors should look at. Progress is shown on a terminal only. */
const program = async ({ corpusDir, maxFileBytes, locale }: Config, log: Logger): Promise<void> => {
  const language = terminalLanguage(locale);
  const directory = readArguments(process.argv.slice(2), language) ?? corpusDir;
  const progress = createProgress(process.stderr, terminalMessages(locale), (line) => log.info(line));
  const corpus = await loadCorpus(directory, {
    maxFileBytes,
    onProgress: (done, total) => progress.report('reading', done, total),
  });
  if (corpus.articles.length === 0) throw new NoArticles(directory, corpus.skipped);
  const { checkCorpus } = await import('./checking/check-corpus.ts');
  const report = await checkCorpus(corpus, (done, total) =>
    progress.report('comparing', done, total),
  ).finally(progress.end);
  const messages = CHECK_MESSAGES[language];
  process.stdout.write(`${renderCheck(report, messages, paintFor(process.stdout))}\n`);
  if (report.findings.length > 0) process.exitCode = EXIT.incomplete;
};

await run(program, { isChat: () => true });

function readArguments(args: readonly string[], language: Language): string | undefined {
  const options = { corpus: { type: 'string' } } as const;
  const { positionals, values } = readCommandLine(args, {
    options,
    words: true,
    usage: CHECK_USAGE,
    language,
  });
  const folders = [...positionals, ...(values.corpus === undefined ? [] : [values.corpus])];
  if (folders.length > 1)
    throw new UsageError(`${COMMAND_LINE_MESSAGES[language].oneFolder}\n\n${CHECK_USAGE[language]}`);
  return folders[0];
}
