import { dayIn } from '../../asking/dates/day-in.ts';
import { newsOn } from '../../asking/news/news.ts';
import { readQuery } from '../../reply/cards/articles/article-list.ts';
import { newsCard, readNewsState, staleNews } from '../../reply/cards/articles/news-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { listVersion } from '../../reply/read/article-key.ts';
import { textsOf } from '../../reply/read/read-card.ts';
import { notice } from '../../reply/reply.ts';
import { replace, respond } from '../../reply/respond.ts';
import type { Control } from '../common/command.ts';
import { isPrivate } from './share.ts';

/** Turns the pages of news: in their message for the person who asked for them, in a private copy for anybody else. */
export const newsControl: Control = {
  action: 'news',
  async execute(interaction, state, { library, timeZone }) {
    const messages = messagesFor(interaction.locale);
    const remembered = readNewsState(state);
    if (remembered === undefined) return respond(interaction, notice(messages.notice.oldControl));
    const { version } = library.status();
    const topic = readQuery(textsOf(interaction.message));
    const view = { ...remembered, topic, owner: interaction.user.id };
    const items = await newsOn(library, view, dayIn(timeZone));
    if (![version, listVersion(items.map(({ article }) => article))].includes(state.version))
      return respond(interaction, staleNews({ ...view, version }, messages));
    const isOwner = interaction.user.id === remembered.owner;
    const card = newsCard(items, view, messages, { private: !isOwner || isPrivate(interaction) });
    return isOwner ? replace(interaction, card) : respond(interaction, card);
  },
};
