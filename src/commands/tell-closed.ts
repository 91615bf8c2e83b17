import { ask } from '../asking/ask.ts';
import { type Closed, closedCard } from '../reply/cards/reports/closed-card.ts';
import { messagesFor } from '../reply/messages/index.ts';
import type { Waiting } from '../reports/waiting.ts';
import type { CommandContext } from './command.ts';

type Telling = Pick<CommandContext, 'library' | 'waiting' | 'tell'>;

/** Tells everybody who waits for a question that today's articles answer, and forgets them. */
export async function tellAnswered(context: Telling): Promise<void> {
  for (const waiting of await context.waiting.all()) {
    const { question, follows, askedOn } = waiting;
    const earlier = follows === undefined ? undefined : { question: follows };
    const { answer } = await ask(context.library, { question, earlier, askedOn });
    if (answer.kind === 'found') await tell(waiting.id, 'answered', context);
  }
}

/** Tells everybody who waits for these reports that the organisers have dealt with them, and forgets them. */
export async function tellDone(ids: readonly string[], context: Telling): Promise<void> {
  for (const id of ids) await tell(id, 'done', context);
}

/** Forgets first, so that somebody who cannot be told is not tried again. */
async function tell(id: string, how: Closed, context: Telling): Promise<void> {
  const waiting = await context.waiting.take(id);
  if (waiting === undefined) return;
  const card = closedCard(askedBy(waiting, context), how, messagesFor(waiting.locale));
  await context.tell(waiting.user, card);
}

function askedBy({ question, follows, askedOn, user }: Waiting, { library }: Telling) {
  return {
    question,
    askedOn,
    version: library.status().version,
    asker: user,
    skip: 0,
    earlier: follows === undefined ? undefined : { question: follows },
  };
}
