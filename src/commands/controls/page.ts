import { articleByKey } from '../../reply/article-key.ts';
import { articlePage, pageOfQuote, readPageState } from '../../reply/article-page.ts';
import { numberPart } from '../../reply/custom-id.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { notice } from '../../reply/reply.ts';
import { replace, respond } from '../../reply/respond.ts';
import type { Control } from '../command.ts';

/** Turns an article's pages: in its message for who opened it, in a private copy for anybody else. */
export const pageControl: Control = {
  action: 'page',
  async execute(interaction, state, { library }) {
    const messages = messagesFor(interaction.locale);
    const view = readPageState(state);
    if (view === undefined) return respond(interaction, notice(messages.notice.oldControl));
    const article = articleByKey(library, view.key);
    if (article === undefined || state.version !== library.status().version) {
      return respond(interaction, notice(messages.notice.articlesChanged));
    }
    const isOwner = interaction.user.id === view.owner;
    const owner = interaction.user.id;
    const page = articlePage(article, { ...view, owner }, messages, { private: !isOwner });
    return isOwner ? replace(interaction, page) : respond(interaction, page);
  },
};

/** Opens, in private, the article around a quote, with the quote in bold. */
export const contextControl: Control = {
  action: 'context',
  async execute(interaction, { version, parts }, { library }) {
    const messages = messagesFor(interaction.locale);
    const [key, startPart, endPart] = parts;
    const start = numberPart(startPart);
    const end = numberPart(endPart);
    if (key === undefined || start === undefined || end === undefined) {
      return respond(interaction, notice(messages.notice.oldControl));
    }
    const article = articleByKey(library, key);
    if (article === undefined || version !== library.status().version) {
      return respond(interaction, notice(messages.notice.articlesChanged));
    }
    const quote = { start, end };
    const view = { version, owner: interaction.user.id, page: pageOfQuote(article, quote), quote };
    return respond(interaction, articlePage(article, view, messages, { private: true }));
  },
};
