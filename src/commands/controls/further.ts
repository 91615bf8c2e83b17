import { ComponentType, MessageFlags, type ModalSubmitInteraction } from 'discord.js';
import { dayIn } from '../../asking/dates/day-in.ts';
import { QUESTION_FIELD } from '../../reply/cards/answer/further-modal.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { withNames } from '../../reply/read/names-in-text.ts';
import { isPromised, respond } from '../../reply/respond.ts';
import { cardOf, readQuestionOption } from '../common/answer-reply.ts';
import type { ModalAction } from '../common/command.ts';
import { offersTo } from '../common/refusal-offers.ts';
import { askCounted } from '../common/tally.ts';
import { earlierOnCard } from './asked-on-card.ts';

/** The text of the field; empty where a modal of another version of the bot lacks this field. */
function typedIn({ fields }: ModalSubmitInteraction): string {
  const field = fields.fields.get(QUESTION_FIELD);
  return field?.type === ComponentType.TextInput ? field.value : '';
}

/** The question from *Ask a follow-up*, which follows the card that it was pressed on and is as visible as that card. */
export const furtherModalAction: ModalAction = {
  action: 'further',
  async submit(interaction, _state, bot) {
    const { library, timeZone } = bot;
    const messages = messagesFor(interaction.locale);
    const read = readQuestionOption(withNames(interaction, typedIn(interaction)), messages);
    if ('problem' in read) return respond(interaction, read.problem);
    const { message } = interaction;
    const earlier = message === null ? undefined : earlierOnCard(library, message);
    const asked = await askCounted(bot, {
      question: read.question,
      earlier,
      asker: interaction.user.id,
      askedOn: dayIn(timeZone),
    });
    const isPrivate = (message?.flags.has(MessageFlags.Ephemeral) ?? true) || isPromised(interaction);
    const offers = offersTo(interaction, bot);
    return respond(interaction, cardOf(asked, messages, { private: isPrivate, offers }));
  },
};
