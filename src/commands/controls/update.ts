import { DiscordAPIError } from 'discord.js';
import { messagesFor } from '../../reply/messages/index.ts';
import { readUpdateState } from '../../reply/read/update-state.ts';
import { notice, withLine } from '../../reply/reply.ts';
import { deferReplace, editPosted, replace, respond } from '../../reply/respond.ts';
import { cardOf } from '../common/answer-reply.ts';
import type { Control } from '../common/command.ts';
import { isAdmin } from '../common/permission.ts';
import { offersTo } from '../common/refusal-offers.ts';
import { askCounted } from '../common/tally.ts';
import { questionOnCard } from './asked-on-card.ts';

/** Puts today's answer in the place of a public one that the articles have left behind. */
export const updateControl: Control = {
  action: 'update',
  async execute(interaction, state, bot) {
    const messages = messagesFor(interaction.locale);
    const remembered = readUpdateState(state);
    const asking = remembered && questionOnCard(bot, interaction.message, remembered.asked);
    if (remembered === undefined || asking === undefined)
      return respond(interaction, notice(messages.notice.oldControl));
    if (interaction.user.id !== asking.asker && !isAdmin(interaction, bot.admins))
      return respond(interaction, notice(messages.notice.notYoursToUpdate));
    await deferReplace(interaction);
    const asked = await askCounted(bot, asking);
    const offers = { ...offersTo(interaction, bot), removable: true };
    // Whoever updates it, its readers are those who read it before.
    const itsMessages = messagesFor(remembered.language ?? interaction.locale);
    const card = cardOf(asked, itsMessages, { private: false, offers });
    const now = `<t:${Math.floor(Date.now() / 1_000)}:f>`;
    const updated = withLine(card, `-# ${itsMessages.answer.updated(now)}`);
    try {
      await editPosted(interaction, remembered.messageId, updated);
    } catch (error) {
      if (!(error instanceof DiscordAPIError)) throw error;
      return replace(interaction, notice(messages.answer.notUpdated));
    }
    return replace(interaction, notice(messages.answer.isUpdated));
  },
};
