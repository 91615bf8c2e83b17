#!/usr/bin/env node
import { access, constants, readdir } from 'node:fs/promises';
import { ownCorpusDir } from './config/default-folders.ts';
import type { Config } from './config.ts';
import type { Language } from './corpus/article.ts';
import { createWeb } from './corpus/fetching/web.ts';
import { EXIT } from './exit-codes.ts';
import type { Logger } from './log.ts';
import { askedToEnd, run } from './startup.ts';
import { readCommandLine, UsageError } from './terminal/command-line.ts';
import { COMMAND_LINE_MESSAGES } from './terminal/command-line-messages.ts';
import { IMPORT_MESSAGES } from './terminal/import-messages.ts';
import { terminalLanguage, terminalMessages } from './terminal/messages.ts';
import { paintFor, widthOf } from './terminal/paint.ts';
import { createProgress } from './terminal/progress.ts';
import { renderImport } from './terminal/render-import.ts';
import { IMPORT_USAGE } from './terminal/usages.ts';
import { makeFolder } from './text/make-folder.ts';

/** Imports articles and prints a table of the outcomes. Progress is shown on a terminal only. */
const program = async (config: Config, log: Logger): Promise<void> => {
  const { maxFileBytes, locale } = config;
  const corpusDir = ownCorpusDir(config.corpusDir);
  const language = terminalLanguage(locale);
  const { sources, into = corpusDir, dryRun, force } = readArguments(process.argv.slice(2), language);
  await checkTarget(into, dryRun, language);
  // Files that are being read stand in a temporary folder, which an exit removes but a signal would not.
  void askedToEnd().then((code) => process.exit(code));
  const progress = createProgress(process.stderr, terminalMessages(locale), (line) => log.info(line));
  const { importArticles } = await import('./corpus/importing/import-articles.ts');
  const report = await importArticles({
    sources,
    into,
    corpusDir,
    dryRun,
    force,
    maxFileBytes,
    web: createWeb(),
    onProgress: (done, total) => progress.report('importing', done, total),
  }).finally(progress.end);
  const messages = IMPORT_MESSAGES[language];
  const layout = { messages, language, paint: paintFor(process.stdout), width: widthOf(process.stdout) };
  process.stdout.write(`${renderImport(report, { dryRun }, layout)}\n`);
  if (report.some(({ outcome }) => outcome === 'failed' || outcome === 'taken'))
    process.exitCode = EXIT.incomplete;
};

await run(program, { isChat: () => true });

/** Throws a `UsageError` where articles could not be written; a dry run makes no folder and only looks at the one that is there. */
async function checkTarget(into: string, dryRun: boolean, language: Language): Promise<void> {
  try {
    if (dryRun) await readdir(into).catch(unlessMissing);
    else {
      await makeFolder(into);
      await access(into, constants.W_OK | constants.X_OK);
      await readdir(into);
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(COMMAND_LINE_MESSAGES[language].cannotWriteInto(into, reason));
  }
}

function unlessMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

function readArguments(args: readonly string[], language: Language) {
  const { values, positionals } = readCommandLine(args, {
    options: {
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      into: { type: 'string' },
    },
    words: true,
    usage: IMPORT_USAGE,
    language,
  });
  if (positionals.length === 0)
    throw new UsageError(`${COMMAND_LINE_MESSAGES[language].whatToImport}\n\n${IMPORT_USAGE[language]}`);
  if (values.into === '') throw new UsageError(COMMAND_LINE_MESSAGES[language].needsValue('--into'));
  return { sources: positionals, into: values.into, dryRun: values['dry-run'], force: values.force };
}
