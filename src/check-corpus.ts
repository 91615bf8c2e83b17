#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { checkCorpus } from './checking/check-corpus.ts';
import { loadCorpus } from './corpus/load.ts';
import { EXIT } from './exit-codes.ts';
import { NoArticles } from './library.ts';
import { run, UsageError } from './startup.ts';
import { CHECK_MESSAGES } from './terminal/check-messages.ts';
import { terminalLanguage, terminalMessages } from './terminal/messages.ts';
import { paintFor } from './terminal/paint.ts';
import { createProgress } from './terminal/progress.ts';
import { renderCheck } from './terminal/render-check.ts';

const USAGE = `npm run check-corpus [-- DIR]

  Says what authors should look at in the articles of DIR, or of CORPUS_DIR; ends with 6 where there is something.
`;

/** Checks a folder of articles and prints what is to be looked at. */
await run(async ({ corpusDir, maxFileBytes, locale }, log) => {
  const directory = readArguments(process.argv.slice(2)) ?? corpusDir;
  const progress = createProgress(process.stderr, terminalMessages(locale), (line) => log.info(line));
  const corpus = await loadCorpus(directory, {
    maxFileBytes,
    onProgress: (done, total) => progress.report('reading', done, total),
  });
  if (corpus.articles.length === 0) throw new NoArticles(directory, corpus.skipped);
  const report = await checkCorpus(corpus, (done, total) =>
    progress.report('comparing', done, total),
  ).finally(progress.end);
  const messages = CHECK_MESSAGES[terminalLanguage(locale)];
  process.stdout.write(`${renderCheck(report, messages, paintFor(process.stdout))}\n`);
  if (report.findings.length > 0) process.exitCode = EXIT.incomplete;
});

function readArguments(args: readonly string[]): string | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false, short: 'h' } },
    });
    if (values.help) {
      process.stdout.write(USAGE);
      process.exit();
    }
    if (positionals.length > 1) throw new Error('One folder at a time.');
    return positionals[0];
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
