import { readQuery } from '../../reply/cards/articles/article-list.ts';
import {
  pageOfMonth,
  readTimelineState,
  staleTimeline,
  timelineCard,
} from '../../reply/cards/articles/timeline-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { listVersion } from '../../reply/read/article-key.ts';
import { textsOf } from '../../reply/read/read-card.ts';
import { notice } from '../../reply/reply.ts';
import { replace, respond } from '../../reply/respond.ts';
import type { Control } from '../common/command.ts';
import { filteredArticles } from '../options/filtered-articles.ts';
import { isPrivate } from './share.ts';

/** Turns the pages of a timeline, or goes to the page of a month: in its message for the person who asked for it, in a private copy for anybody else. */
export const timelineControl: Control = {
  action: 'timeline',
  async execute(interaction, state, { library }) {
    const messages = messagesFor(interaction.locale);
    const remembered = readTimelineState(state);
    if (remembered === undefined) return respond(interaction, notice(messages.notice.oldControl));
    const { version } = library.status();
    const { from, to, owner } = remembered;
    const topic = readQuery(textsOf(interaction.message));
    const view = { ...remembered, topic, owner: interaction.user.id };
    const range = { from, to };
    const articles = await filteredArticles(library, topic, range);
    if (![version, listVersion(articles)].includes(state.version))
      return respond(interaction, staleTimeline({ ...view, version }, messages));
    const isOwner = interaction.user.id === owner;
    const card = timelineCard(articles, { ...view, page: pageIn(interaction) ?? view.page }, messages, {
      private: !isOwner || isPrivate(interaction),
    });
    return isOwner ? replace(interaction, card) : respond(interaction, card);
  },
};

/** The page of the month that was chosen from the menu; undefined for a button. */
function pageIn(interaction: Parameters<Control['execute']>[0]): number | undefined {
  return interaction.isStringSelectMenu() ? pageOfMonth(interaction.values[0]) : undefined;
}
