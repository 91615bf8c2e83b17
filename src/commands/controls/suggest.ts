import { dayIn } from '../../asking/dates/day-in.ts';
import { SUGGEST_ACTION } from '../../reply/cards/talk/small-talk-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { notice } from '../../reply/reply.ts';
import { respond } from '../../reply/respond.ts';
import { cardOf, readQuestionOption } from '../common/answer-reply.ts';
import type { Control } from '../common/command.ts';
import { offersTo } from '../common/refusal-offers.ts';
import { askCounted } from '../common/tally.ts';

/** Asks, in private, the question that stands on the button. */
export const suggestControl: Control = {
  action: SUGGEST_ACTION,
  async execute(interaction, _state, bot) {
    const messages = messagesFor(interaction.locale);
    const { component } = interaction;
    const label = 'label' in component && typeof component.label === 'string' ? component.label : '';
    const read = readQuestionOption(label, messages);
    if ('problem' in read) return respond(interaction, notice(messages.notice.oldControl));
    const asked = await askCounted(bot, {
      question: read.question,
      asker: interaction.user.id,
      askedOn: dayIn(bot.timeZone),
    });
    return respond(
      interaction,
      cardOf(asked, messages, { private: true, offers: offersTo(interaction, bot) }),
    );
  },
};
