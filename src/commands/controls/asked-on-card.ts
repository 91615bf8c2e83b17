import type { ButtonInteraction, Message, StringSelectMenuInteraction } from 'discord.js';
import type { Asked } from '../../asking/asked.ts';
import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { staleCard } from '../../reply/cards/stale-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { articleByKey } from '../../reply/read/article-key.ts';
import type { AskedState } from '../../reply/read/asked-state.ts';
import { askedStateOf, readQuestion, textsOf } from '../../reply/read/read-card.ts';
import { notice, type Reply } from '../../reply/reply.ts';
import { type Asking, type AskingContext, ask } from '../answer-reply.ts';

/** What a card of the bot's answers, read from its texts and from one of its buttons; undefined where it holds no question. */
export function readAsking(library: Library, message: Message, state: AskedState): Asking | undefined {
  const text = readQuestion(textsOf(message));
  if (text === undefined) return undefined;
  return {
    question: text.question,
    asker: state.asker,
    skip: state.skip,
    askedAt: message.createdAt,
    askedOn: state.askedOn,
    scope: articleOf(library, state.scope),
    follows:
      text.follows === undefined
        ? undefined
        : { question: text.follows, article: articleOf(library, state.follows) },
  };
}

/** The same answer again, for a card that was made from this state of the library. */
export async function askedBefore(
  context: AskingContext,
  message: Message,
  state: AskedState,
): Promise<Asked | undefined> {
  const asking = readAsking(context.library, message, state);
  return asking === undefined ? undefined : ask(context, asking);
}

/** Says that the articles of an answer have changed, with the offer to ask again where its card still tells what was asked. */
export async function staleAnswer(
  { message, user, locale }: ButtonInteraction | StringSelectMenuInteraction,
  context: AskingContext,
): Promise<Reply> {
  const messages = messagesFor(locale);
  const state = askedStateOf(message);
  const asked = state && (await askedBefore(context, message, state));
  return asked === undefined
    ? notice(messages.notice.articlesChanged)
    : staleCard({ ...asked, asker: user.id }, messages);
}

/**
 * What a question that goes on from a card follows: its question, and the article that it quotes first; undefined for a card that answers
 * none, such as a list.
 */
export function followsCard(library: Library, message: Message): Asking['follows'] {
  const text = readQuestion(textsOf(message));
  const state = askedStateOf(message);
  if (text === undefined || state === undefined) return undefined;
  return { question: text.question, article: articleOf(library, state.quoted) };
}

function articleOf(library: Library, key: string | undefined): Article | undefined {
  return key === undefined ? undefined : articleByKey(library, key);
}
