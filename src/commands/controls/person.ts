import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { helpPostCard, helpPostedCard, takeBackButton } from '../../reply/cards/reports/help-post-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { readAskedState } from '../../reply/read/asked-state.ts';
import { withoutButton } from '../../reply/read/edited-message.ts';
import { notice } from '../../reply/reply.ts';
import { deferReplace, replace, respond } from '../../reply/respond.ts';
import type { Control } from '../common/command.ts';
import { questionOnCard } from './asked-on-card.ts';
import { isPrivate } from './share.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** Posts a refused question where people answer, once a person, with who pressed and where. */
const personControl: Control = {
  action: 'person',
  async execute(interaction, state, bot) {
    const messages = messagesFor(interaction.locale);
    const { help, sent } = bot;
    const remembered = readAskedState(state);
    const read = remembered && questionOnCard(bot, interaction.message, remembered);
    if (read === undefined || !help.isOffered(interaction.guildId))
      return respond(interaction, notice(messages.notice.oldControl));
    const asked = { ...read, asker: interaction.user.id };
    const key = JSON.stringify(['person', asked.asker, asked.question, asked.earlier?.question]);
    if (!sent.begin(key)) return respond(interaction, notice(messages.person.already));
    const inPrivate = isPrivate(interaction);
    if (inPrivate) await deferReplace(interaction);
    const posted = await help.post(helpPostCard(asked, linkOf(interaction), messages));
    if (posted === undefined) {
      sent.undo(key);
      const said = messages.person.unavailable;
      return inPrivate
        ? replace(interaction, withoutButton(interaction.message, interaction.customId, said))
        : respond(interaction, notice(said));
    }
    const said = messages.person.posted(posted.url);
    if (!inPrivate) return respond(interaction, helpPostedCard(said, posted.id, messages));
    const takeBack = [takeBackButton(posted.id, messages)];
    return replace(
      interaction,
      withoutButton(interaction.message, interaction.customId, `-# ${said}`, takeBack),
    );
  },
};

/** Takes the post away again. */
const takeBackControl: Control = {
  action: 'unask',
  async execute(interaction, { parts: [id = ''] }, { help }) {
    const messages = messagesFor(interaction.locale);
    await deferReplace(interaction);
    await help.remove(id);
    return replace(
      interaction,
      withoutButton(interaction.message, interaction.customId, `-# ${messages.person.takenBack}`),
    );
  },
};

/** The buttons of *Ask a person*. */
export const PERSON_CONTROLS: readonly Control[] = [personControl, takeBackControl];

/** The message where all can see it, else its channel. */
function linkOf(interaction: Pressed): string {
  const { message, guildId, channelId } = interaction;
  return isPrivate(interaction) ? `https://discord.com/channels/${guildId}/${channelId}` : message.url;
}
