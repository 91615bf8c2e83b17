import { MessageFlags } from 'discord.js';
import { QUESTION_FIELD } from '../../reply/further-modal.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { respond } from '../../reply/respond.ts';
import { ask, cardOf, readQuestionOption } from '../asking.ts';
import type { ModalAction } from '../command.ts';
import { followsCard } from '../earlier.ts';

/** The question from *Ask further*, as a follow-up of the card that it was pressed on and as visible as that. */
export const furtherModalAction: ModalAction = {
  action: 'further',
  async submit(interaction, _state, { library }) {
    const messages = messagesFor(interaction.locale);
    const read = readQuestionOption(interaction.fields.getTextInputValue(QUESTION_FIELD), messages);
    if ('problem' in read) return respond(interaction, read.problem);
    const { message } = interaction;
    const follows = message === null ? undefined : followsCard(library, message);
    const asked = await ask(library, { question: read.question, asker: interaction.user.id, follows });
    const isPrivate = message?.flags.has(MessageFlags.Ephemeral) ?? true;
    return respond(interaction, cardOf(asked, messages, { private: isPrivate }));
  },
};
