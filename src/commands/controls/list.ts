import {
  articleList,
  nameKey,
  readListState,
  readQuery,
  staleList,
} from '../../reply/cards/articles/article-list.ts';
import { articlePage } from '../../reply/cards/articles/article-page.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { articleByKey, listVersion } from '../../reply/read/article-key.ts';
import { textsOf } from '../../reply/read/read-card.ts';
import { notice } from '../../reply/reply.ts';
import { replace, respond } from '../../reply/respond.ts';
import type { Control } from '../common/command.ts';
import { listed } from '../options/filtered-articles.ts';
import { nameByKey } from '../options/suggestions.ts';
import { isPrivate } from './share.ts';

/** Turns the pages of a list of articles: in its message for the person who asked for it, in a private copy for anybody else. */
export const listControl: Control = {
  action: 'list',
  async execute(interaction, state, { library }) {
    const messages = messagesFor(interaction.locale);
    const view = readListState(state);
    if (view === undefined) return respond(interaction, notice(messages.notice.oldControl));
    const { version } = library.status();
    const name = (kind: 'sources' | 'tags', key: string | undefined): string | undefined =>
      key === undefined ? undefined : nameByKey(library, kind, (one) => nameKey(one) === key);
    const words = readQuery(textsOf(interaction.message));
    const source = name('sources', view.source);
    const tag = name('tags', view.tag);
    const isLost =
      (view.source !== undefined && source === undefined) || (view.tag !== undefined && tag === undefined);
    if (isLost) return respond(interaction, notice(messages.notice.articlesChanged));
    const filter = {
      ...(view.isName ? { by: words } : { query: words }),
      source,
      tag,
      from: view.from,
      to: view.to,
    };
    const articles = listed(library, filter);
    if (![version, listVersion(articles)].includes(view.version)) {
      const today = { filter, owner: interaction.user.id, version };
      return respond(interaction, staleList(today, messages));
    }
    const isOwner = interaction.user.id === view.owner;
    const page = { filter, page: view.page, owner: interaction.user.id, version };
    const list = articleList(articles, page, messages, {
      private: !isOwner || isPrivate(interaction),
    });
    return isOwner ? replace(interaction, list) : respond(interaction, list);
  },
};

/** Opens, in private, the article that was chosen from the menu under a list. */
export const openControl: Control = {
  action: 'open',
  async execute(interaction, _state, { library }) {
    const messages = messagesFor(interaction.locale);
    const key = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
    const article = key === undefined ? undefined : articleByKey(library, key);
    if (article === undefined) return respond(interaction, notice(messages.notice.articlesChanged));
    const view = { owner: interaction.user.id, page: 0, quote: undefined };
    return respond(interaction, articlePage(article, view, messages, { private: true }));
  },
};
