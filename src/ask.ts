#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { ask, explain } from './asking/ask.ts';
import { dayIn } from './asking/day-in.ts';
import { openLibrary } from './library.ts';
import { patiently, run, searchOf, startEncoder, UsageError } from './startup.ts';
import { askedToJson } from './terminal/answer-json.ts';
import { terminalMessages } from './terminal/messages.ts';
import { paintFor, widthOf } from './terminal/paint.ts';
import { renderAsked } from './terminal/render-asked.ts';
import { renderExplanation } from './terminal/render-explanation.ts';

const USAGE = `npm run ask -- "question" [--json] [--why] [--limit N] [--corpus DIR]

  --json        one JSON object on standard output (use npm run --silent ask)
  --why         how the answer was chosen, instead of the answer
  --limit N     at most N excerpts, those that JSON lists as more included, 1 to 10 (default 3)
  --corpus DIR  answer from this folder instead of CORPUS_DIR
`;

/** Prints one answer. */
await run(async (config, log) => {
  const { question, json, why, limit, corpus } = readArguments(process.argv.slice(2));
  const library = await openLibrary({
    directory: corpus ?? config.corpusDir,
    maxFileBytes: config.maxFileBytes,
    stateDir: config.stateDir,
    search: searchOf(config, log, false),
    onSaveFailed: (error) => log.debug('the index could not be kept', { error }),
    encoder: startEncoder(config, log),
  });
  try {
    await patiently(library.understood());
    const layout = {
      messages: terminalMessages(config.locale),
      paint: paintFor(process.stdout),
      width: widthOf(process.stdout),
    };
    const asking = { question, askedOn: dayIn(config.timeZone), limit };
    if (why) {
      const explanation = await explain(library, asking);
      process.stdout.write(
        json ? `${JSON.stringify(explanation)}\n` : `${renderExplanation(explanation, layout)}\n`,
      );
      return;
    }
    const asked = await ask(library, asking);
    process.stdout.write(
      json ? `${JSON.stringify(askedToJson(asked))}\n` : `${renderAsked(asked, layout)}\n`,
    );
  } finally {
    await library.close();
  }
});

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args);
  if (values.help) {
    process.stdout.write(USAGE);
    process.exit();
  }
  const question = positionals.join(' ').trim();
  if (question === '')
    throw new UsageError(
      `Which question? For example: npm run ask -- "Who chaired the conference?"\n\n${USAGE}`,
    );
  const limit = Number(values.limit ?? '3');
  if (!/^\d+$/.test(values.limit ?? '3') || limit < 1 || limit > 10) {
    throw new UsageError(`--limit: expected a whole number from 1 to 10, but it is "${values.limit}".`);
  }
  return { question, limit, json: values.json, why: values.why, corpus: values.corpus };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
        limit: { type: 'string' },
        corpus: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
