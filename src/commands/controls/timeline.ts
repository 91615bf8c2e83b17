import { readQuery } from '../../reply/article-list.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { textsOf } from '../../reply/read-card.ts';
import { notice } from '../../reply/reply.ts';
import { replace, respond } from '../../reply/respond.ts';
import { readTimelineState, staleTimeline, timelineCard } from '../../reply/timeline-card.ts';
import type { Control } from '../command.ts';
import { articlesAbout } from '../listing.ts';

/** Turns the pages of a timeline: in its message for who asked for it, in a private copy for anybody else. */
export const timelineControl: Control = {
  action: 'timeline',
  async execute(interaction, state, { library }) {
    const messages = messagesFor(interaction.locale);
    const remembered = readTimelineState(state);
    if (remembered === undefined) return respond(interaction, notice(messages.notice.oldControl));
    const { version } = library.status();
    const { from, to, owner } = remembered;
    const topic = readQuery(textsOf(interaction.message));
    const view = { ...remembered, ...(topic === undefined ? {} : { topic }), owner: interaction.user.id };
    if (state.version !== version) return respond(interaction, staleTimeline({ ...view, version }, messages));
    const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    const articles = await articlesAbout(library, topic, range);
    const isOwner = interaction.user.id === owner;
    const card = timelineCard(articles, view, messages, { private: !isOwner });
    return isOwner ? replace(interaction, card) : respond(interaction, card);
  },
};
