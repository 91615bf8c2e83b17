import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import { ask } from '../asking/ask.ts';
import type { Earlier } from '../asking/asking.ts';
import { dayIn } from '../asking/dates/day-in.ts';
import { earlierOf, isFollowUp } from '../asking/following/follow-up.ts';
import { asksNothing, needsNoReply } from '../asking/talk/asks-nothing.ts';
import type { Library } from '../library.ts';
import { IndexUnavailable } from '../retrieval/index/index-unavailable.ts';
import { MAX_QUESTION } from '../retrieval/question/max-question.ts';
import { CHAT_COMMANDS } from './chat-commands.ts';
import type { TerminalMessages } from './messages.ts';
import { paintFor, type Screen, widthOf } from './paint.ts';
import type { Layout } from './render-answer.ts';
import { renderAsked } from './render-asked.ts';

/** The most quotes that are shown. */
const QUOTES = 3;

/** What a chat works with: the library, a stream of lines and a screen. */
export interface ChatOptions {
  readonly library: Library;
  readonly messages: TerminalMessages;
  /** IANA name of the zone whose days "yesterday" counts in. */
  readonly timeZone: string;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & Screen;
}

/**
 * Answers lines until the input ends or `/quit`. On a terminal: a prompt, line editing, the session's history (arrow up),
 * Ctrl-C empties the line and leaves from an empty one. In a pipe: one answer a line, nothing else on the output.
 */
export async function chat({ library, messages, timeZone, input, output }: ChatOptions): Promise<void> {
  const interactive = input.isTTY === true && output.isTTY === true;
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    terminal: interactive,
    historySize: 1_000,
    removeHistoryDuplicates: true,
    prompt: paintFor(output).bold('? '),
  });
  const say = (text: string): void => {
    output.write(`${text}\n${interactive ? '\n' : ''}`);
  };
  lines.on('SIGINT', () => {
    if (lines.line === '') lines.close();
    else lines.write(null, { ctrl: true, name: 'u' });
  });

  if (interactive) {
    say(messages.welcome);
    lines.prompt();
  }
  const replyTo = replies(library, timeZone);
  let answered = 0;
  for await (const line of lines) {
    // The width is looked up each time, because people resize their terminals.
    const layout: Layout = { messages, paint: paintFor(output), width: widthOf(output), isChat: true };
    const entry = line.trim();
    if (entry !== '') {
      if (!interactive && answered++ > 0) output.write('\n');
      const reply = await replyTo(entry, layout).catch((error: unknown) => {
        if (error instanceof IndexUnavailable) return messages.searchAway;
        throw error;
      });
      if (reply === null) break;
      say(reply);
    }
    if (interactive) lines.prompt();
  }
  lines.close();
  if (interactive) output.write(`${messages.goodbye}\n`);
}

/** The text to show for one entry, a question or a `/command`, null to leave; the question before is remembered for one that follows. */
function replies(
  library: Library,
  timeZone: string,
): (entry: string, layout: Layout) => Promise<string | null> {
  let before: Earlier | undefined;
  return async (entry, layout) => {
    const askedOn = dayIn(timeZone);
    const command = /^\/(\S*)\s*(.*)$/s.exec(entry);
    if (command === null) {
      if (entry.length > MAX_QUESTION) return layout.messages.tooLong(entry.length, MAX_QUESTION);
      // Without words of its own it would go on from the question before, and ask that again.
      if (asksNothing(entry)) return layout.messages.noWords;
      const earlier = isFollowUp(entry) ? before : undefined;
      const asked = await ask(library, { question: entry, earlier, askedOn, limit: QUOTES });
      // "Thanks" does not change the subject: the next question may go on from the one before.
      if (asked.smallTalk === undefined) before = earlierOf(asked, asked.answer.excerpts[0]?.article);
      // Discord says nothing to thanks below an answer; here one line shows that they arrived.
      else if (before !== undefined && needsNoReply(asked.smallTalk.kind))
        return renderAsked({ ...asked, smallTalk: { ...asked.smallTalk, suggestions: [] } }, layout);
      return renderAsked(asked, layout);
    }
    const [, name = '', argument = ''] = command;
    if (name === 'quit' || name === 'exit') return null;
    const run = CHAT_COMMANDS.get(name);
    return run === undefined
      ? layout.messages.noSuchCommand(`/${name}`)
      : run(argument.trim(), library, layout, askedOn);
  };
}
