import { ask } from '../../asking/ask.ts';
import { closestCard } from '../../reply/cards/answer/closest-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { readAskedState } from '../../reply/read/asked-state.ts';
import { notice } from '../../reply/reply.ts';
import { respond } from '../../reply/respond.ts';
import type { Control } from '../common/command.ts';
import { questionOnCard } from './asked-on-card.ts';

/** Shows, in private, the passage that comes closest to a refused question; a bot that no longer offers it says that the button is old. */
export const closestControl: Control = {
  action: 'closest',
  async execute(interaction, state, bot) {
    const messages = messagesFor(interaction.locale);
    const remembered = readAskedState(state);
    const asking = remembered && questionOnCard(bot, interaction.message, remembered);
    if (asking === undefined || !bot.closestPassage)
      return respond(interaction, notice(messages.notice.oldControl));
    const asked = await ask(bot.library, { ...asking, limit: 1, ungated: true });
    const [closest] = asked.answer.excerpts;
    return respond(
      interaction,
      closest === undefined ? notice(messages.answer.noMore) : closestCard(asked, closest, messages),
    );
  },
};
