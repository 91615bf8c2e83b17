#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createWeb } from './corpus/fetching/web.ts';
import { importArticles } from './corpus/importing/import-articles.ts';
import { EXIT } from './exit-codes.ts';
import { run, UsageError } from './startup.ts';
import { IMPORT_MESSAGES } from './terminal/import-messages.ts';
import { terminalLanguage, terminalMessages } from './terminal/messages.ts';
import { paintFor, widthOf } from './terminal/paint.ts';
import { createProgress } from './terminal/progress.ts';
import { renderImport } from './terminal/render-import.ts';

const USAGE = `npm run import -- FILE|FOLDER|ADDRESS… [--dry-run] [--force] [--into DIR]

  Turns files of any format that is read, web pages, feeds and sitemaps into Markdown files of articles.

  --dry-run   tell what would be written, and write nothing
  --force     write over files that are there
  --into DIR  write to this folder instead of CORPUS_DIR
`;

/** Imports articles and prints what became of each. */
await run(async ({ corpusDir, maxFileBytes, locale }, log) => {
  const { sources, into = corpusDir, dryRun, force } = readArguments(process.argv.slice(2));
  const progress = createProgress(process.stderr, terminalMessages(locale), (line) => log.info(line));
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
  const messages = IMPORT_MESSAGES[terminalLanguage(locale)];
  const layout = { messages, paint: paintFor(process.stdout), width: widthOf(process.stdout) };
  process.stdout.write(`${renderImport(report, { dryRun }, layout)}\n`);
  if (report.some(({ outcome }) => outcome === 'failed' || outcome === 'taken'))
    process.exitCode = EXIT.incomplete;
});

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  if (values.help) {
    process.stdout.write(USAGE);
    process.exit();
  }
  if (positionals.length === 0) throw new UsageError(`What is to be imported?\n\n${USAGE}`);
  return { sources: positionals, into: values.into, dryRun: values['dry-run'], force: values.force };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
        into: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
