import { type Closed, closedCard } from '../../reply/cards/reports/closed-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { articleByKey } from '../../reply/read/article-key.ts';
import type { Waiting } from '../../reports/waiting.ts';
import { isAnsweredNow } from './answered-now.ts';
import type { Bot } from './command.ts';

type Telling = Pick<Bot, 'library' | 'waiting' | 'tell'>;

/** Tells everybody who waits for a question that today's articles answer, and forgets them. */
export async function tellAnswered(bot: Telling): Promise<void> {
  for (const waiting of await bot.waiting.all()) {
    if (await isAnsweredNow(bot.library, waiting, waiting.askedOn)) await tell(waiting.id, 'answered', bot);
  }
}

/** Tells everybody who waits for these reports that they have been dealt with, and forgets them. */
export async function tellDone(ids: readonly string[], bot: Telling): Promise<void> {
  for (const id of ids) await tell(id, 'done', bot);
}

/** Forgets first, so that somebody who cannot be told is not tried again. */
async function tell(id: string, how: Closed, bot: Telling): Promise<void> {
  const waiting = await bot.waiting.take(id);
  if (waiting === undefined) return;
  const card = closedCard(askedBy(waiting, bot), how, messagesFor(waiting.locale));
  await bot.tell(waiting.user, card);
}

function askedBy({ question, follows, article, asTyped, askedOn, user }: Waiting, { library }: Telling) {
  return {
    question,
    scope: article === undefined ? undefined : articleByKey(library, article),
    asTyped,
    askedOn,
    version: library.status().version,
    asker: user,
    skip: 0,
    earlier: follows === undefined ? undefined : { question: follows },
  };
}
