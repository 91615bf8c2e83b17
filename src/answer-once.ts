import { ask } from './asking/ask.ts';
import type { Asked } from './asking/asked.ts';
import { dayIn } from './asking/dates/day-in.ts';
import { explain } from './asking/explain.ts';
import { asksNothing } from './asking/talk/asks-nothing.ts';
import type { Config } from './config.ts';
import { skippedApart } from './corpus/skipped.ts';
import { openLibrary } from './library.ts';
import type { Logger } from './log.ts';
import { searchOf, startEncoder, untilUnderstood } from './startup.ts';
import { askedToJson } from './terminal/answer-json.ts';
import { UsageError } from './terminal/command-line.ts';
import { terminalLanguage, terminalMessages } from './terminal/messages.ts';
import { paintFor, widthOf } from './terminal/paint.ts';
import { partlyUnderstood } from './terminal/partly-understood.ts';
import { renderSkipped } from './terminal/render-article.ts';
import { renderAsked } from './terminal/render-asked.ts';
import { renderExplanation } from './terminal/render-explanation.ts';
import { isToldFirst } from './terminal/told-once.ts';

/** So many of the files that could not be read are named above an answer. */
const MOST_LEFT_OUT = 5;

/** One question of a command line, and how its answer is to be printed. */
export interface Wanted {
  readonly question: string;
  readonly limit: number;
  readonly json: boolean;
  /** How the answer was decided, instead of the answer. */
  readonly why: boolean;
  /** The folder of the articles; the configured one where it is undefined. */
  readonly corpus: string | undefined;
}

/** Opens the articles, prints the answer to one question and closes them. @throws {UsageError} for a question without words. */
export async function answerOnce(
  { question, limit, json, why, corpus }: Wanted,
  config: Config,
  log: Logger,
): Promise<void> {
  const messages = terminalMessages(config.locale);
  if (asksNothing(question)) throw new UsageError(messages.noWords);
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
    const { meaning, skipped } = library.status();
    const leftOut = renderSkipped(skipped, messages, MOST_LEFT_OUT);
    const isToldNow = skipped.length > 0 && (await isToldFirst(config.stateDir, leftOut, 'left-out'));
    if (isToldNow) process.stderr.write(`${leftOut}\n`);
    const note = partlyUnderstood(meaning, terminalLanguage(config.locale));
    // One question ends before a very long article is read, and so does the next: to say so once is enough.
    if (note !== undefined && (meaning.longLeft === undefined || (await isToldFirst(config.stateDir, note))))
      process.stderr.write(`${note}\n`);
    const layout = { messages, paint: paintFor(process.stdout), width: widthOf(process.stdout) };
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
    const { leftOut: unread } = skippedApart(skipped);
    if (isRefused(asked) && unread.length > 0 && !isToldNow)
      process.stderr.write(`${messages.mayBeLeftOut(unread.length)}\n`);
  } finally {
    await library.close();
  }
}

/** Whether somebody asked and got no answer, rather than talked. */
function isRefused({ answer, smallTalk, news, list }: Asked): boolean {
  return answer.kind === 'nothing-found' && [smallTalk, news, list].every((other) => other === undefined);
}
