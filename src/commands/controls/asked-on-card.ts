import type { ButtonInteraction, Message, StringSelectMenuInteraction } from 'discord.js';
import type { Asked, AskedQuestion } from '../../asking/asked.ts';
import type { Asking, Earlier } from '../../asking/asking.ts';
import { dayIn } from '../../asking/dates/day-in.ts';
import { earlierOf } from '../../asking/following/follow-up.ts';
import type { Article, Span } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { staleCard } from '../../reply/cards/parts/stale-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { articleByKey, articleKey } from '../../reply/read/article-key.ts';
import type { AskedState } from '../../reply/read/asked-state.ts';
import { quotesOnCard } from '../../reply/read/quotes-in-card.ts';
import { askedStateOf, customIdsOf, readQuestion, textsOf } from '../../reply/read/read-card.ts';
import { notice, type Reply } from '../../reply/reply.ts';
import type { Bot } from '../common/command.ts';
import { outdatedFor } from '../common/outdated-for.ts';

/** What a card is read with. */
type LibraryInZone = Pick<Bot, 'library' | 'timeZone'>;

/**
 * What a card of the bot's answers was asked, read from its texts and from one of its buttons, as today's library would be asked it;
 * undefined where it holds no question. Nothing is answered for it.
 */
export function questionOnCard(
  { library, timeZone }: LibraryInZone,
  message: Message,
  state: AskedState,
): (Asking & AskedQuestion) | undefined {
  const read = readQuestion(textsOf(message));
  if (read === undefined) return undefined;
  return {
    question: read.question,
    version: library.status().version,
    asker: state.asker,
    skip: state.skip,
    asTyped: state.asTyped,
    asMeant: state.asMeant,
    askedOn: state.askedOn ?? dayIn(timeZone, message.createdAt),
    scope: articleOf(library, state.scope),
    earlier:
      read.earlier === undefined
        ? undefined
        : { question: read.earlier, article: articleOf(library, state.earlier) },
  };
}

/** Whether an answer over today's articles still has every quote of a card; other changes do not matter. */
export function hasQuotesOfCard(message: Message, { answer }: Pick<Asked, 'answer'>): boolean {
  const quotes = quotesOnCard(textsOf(message), customIdsOf(message));
  return (
    quotes.length > 0 &&
    quotes.every(({ text, key }) =>
      answer.excerpts.some((excerpt) => excerpt.text === text && articleKey(excerpt.article.id) === key),
    )
  );
}

/** Where a quote of a card stands in its article today; undefined where it no longer does. `was` is where it stood. */
export function quoteToday(message: Message, article: Article, was: Span): Span | undefined {
  const key = articleKey(article.id);
  const length = was.end - was.start;
  const quote = quotesOnCard(textsOf(message), customIdsOf(message)).find(
    (one) => one.key === key && one.text.length === length,
  );
  if (quote === undefined) return undefined;
  const start = article.text.startsWith(quote.text, was.start) ? was.start : article.text.indexOf(quote.text);
  return start < 0 ? undefined : { start, end: start + length };
}

/** Says that the articles of an answer have changed, with the offer to ask again where its card still tells what was asked. */
export function staleAnswer(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  bot: LibraryInZone & Pick<Bot, 'admins'>,
): Reply {
  const { message, user } = interaction;
  const messages = messagesFor(interaction.locale);
  const state = askedStateOf(message);
  const asked = state && questionOnCard(bot, message, state);
  return asked === undefined
    ? notice(messages.notice.articlesChanged)
    : staleCard(
        { ...asked, asker: user.id },
        messages,
        outdatedFor(interaction, message, asked.asker, bot.admins),
      );
}

/**
 * What a question that goes on from a card follows: its question, and the article that it quotes first; undefined for a card that answers
 * none, such as a list.
 */
export function earlierOnCard(library: Library, message: Message): Earlier | undefined {
  const read = readQuestion(textsOf(message));
  const state = askedStateOf(message);
  if (read === undefined || state === undefined) return undefined;
  const before = read.earlier === undefined ? undefined : { question: read.earlier };
  return earlierOf({ question: read.question, earlier: before }, articleOf(library, state.quoted));
}

function articleOf(library: Library, key: string | undefined): Article | undefined {
  return key === undefined ? undefined : articleByKey(library, key);
}
