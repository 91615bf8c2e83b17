import {
  articlePage,
  pageOfQuote,
  readPageState,
  stalePage,
} from '../../reply/cards/articles/article-page.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { articleByKey, articleVersion } from '../../reply/read/article-key.ts';
import { numberPart } from '../../reply/read/custom-id.ts';
import { notice } from '../../reply/reply.ts';
import { replace, respond } from '../../reply/respond.ts';
import type { Control } from '../common/command.ts';
import { quoteToday, staleAnswer } from './asked-on-card.ts';
import { isPrivate } from './share.ts';

/** Turns an article's pages: in its message for the person who opened it, in a private copy for anybody else. */
export const pageControl: Control = {
  action: 'page',
  async execute(interaction, state, { library }) {
    const messages = messagesFor(interaction.locale);
    const view = readPageState(state);
    if (view === undefined) return respond(interaction, notice(messages.notice.oldControl));
    const article = articleByKey(library, view.key);
    if (article === undefined) return respond(interaction, notice(messages.notice.articlesChanged));
    const owner = interaction.user.id;
    // Buttons of earlier versions of the bot hold the version of all articles together.
    if (![articleVersion(article), library.status().version].includes(state.version))
      return respond(interaction, stalePage(article, { owner }, messages));
    const isOwner = owner === view.owner;
    const page = articlePage(article, { ...view, owner }, messages, {
      private: !isOwner || isPrivate(interaction),
    });
    return isOwner ? replace(interaction, page) : respond(interaction, page);
  },
};

/** Opens, in private, the article around a quote, with the quote in bold. */
export const aroundQuoteControl: Control = {
  action: 'context',
  async execute(interaction, { version, parts }, bot) {
    const { library } = bot;
    const messages = messagesFor(interaction.locale);
    const [key, startPart, endPart] = parts;
    const start = numberPart(startPart);
    const end = numberPart(endPart);
    if (key === undefined || start === undefined || end === undefined) {
      return respond(interaction, notice(messages.notice.oldControl));
    }
    const article = articleByKey(library, key);
    const was = { start, end };
    const isSame = version === library.status().version;
    const quote = isSame || article === undefined ? was : quoteToday(interaction.message, article, was);
    if (article === undefined || quote === undefined)
      return respond(interaction, staleAnswer(interaction, bot));
    const view = { owner: interaction.user.id, page: pageOfQuote(article, quote), quote };
    return respond(interaction, articlePage(article, view, messages, { private: true }));
  },
};
