#!/usr/bin/env node
import { ask } from './asking/ask.ts';
import { dayIn } from './asking/dates/day-in.ts';
import { explain } from './asking/explain.ts';
import type { Language } from './corpus/article.ts';
import { openLibrary } from './library.ts';
import { MAX_QUESTION } from './retrieval/question/analyse-question.ts';
import { run, searchOf, startEncoder, untilUnderstood } from './startup.ts';
import { refuseNewer } from './state/version.ts';
import { askedToJson } from './terminal/answer-json.ts';
import { readCommandLine, UsageError } from './terminal/command-line.ts';
import { COMMAND_LINE_MESSAGES } from './terminal/command-line-messages.ts';
import { terminalLanguage, terminalMessages } from './terminal/messages.ts';
import { paintFor, widthOf } from './terminal/paint.ts';
import { partlyUnderstood } from './terminal/partly-understood.ts';
import { renderAsked } from './terminal/render-asked.ts';
import { renderExplanation } from './terminal/render-explanation.ts';
import { ASK_USAGE } from './terminal/usages.ts';

/** Prints one answer. */
await run(async (config, log) => {
  const { question, json, why, limit, corpus } = readArguments(
    process.argv.slice(2),
    terminalLanguage(config.locale),
  );
  await refuseNewer(config.stateDir);
  const library = await openLibrary({
    directory: corpus ?? config.corpusDir,
    maxFileBytes: config.maxFileBytes,
    stateDir: config.stateDir,
    search: searchOf(config, log, false),
    onSaveFailed: (error) => log.debug('the index could not be saved', { error }),
    encoder: startEncoder(config, log),
  });
  try {
    await untilUnderstood(library);
    const note = partlyUnderstood(library.status().meaning, terminalLanguage(config.locale));
    if (note !== undefined) process.stderr.write(`${note}\n`);
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
