import { type ButtonInteraction, PermissionFlagsBits, type StringSelectMenuInteraction } from 'discord.js';
import { ask } from '../../asking/ask.ts';
import type { Asked } from '../../asking/asked.ts';
import type { Asking } from '../../asking/asking.ts';
import { furtherModal } from '../../reply/cards/answer/further-modal.ts';
import { staleCard } from '../../reply/cards/parts/stale-card.ts';
import { type Messages, messagesFor } from '../../reply/messages/index.ts';
import { type AskedState, readAskedState } from '../../reply/read/asked-state.ts';
import type { ControlState } from '../../reply/read/custom-id.ts';
import { notice } from '../../reply/reply.ts';
import { acknowledge, begin, removeMessage, replace, respond } from '../../reply/respond.ts';
import { cardOf } from '../common/answer-reply.ts';
import type { Bot, Control } from '../common/command.ts';
import { outdatedFor } from '../common/outdated-for.ts';
import { isAdmin } from '../common/permission.ts';
import { offersTo } from '../common/refusal-offers.ts';
import { askCounted } from '../common/tally.ts';
import { hasQuotesOfCard, questionOnCard } from './asked-on-card.ts';
import { isPrivate, shareOnce } from './share.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** A button that needs the answer of its card: where newer articles no longer give its quotes it says so instead and offers to ask again. */
function answerControl(
  action: string,
  execute: (interaction: Pressed, asked: Asked, messages: Messages, bot: Bot) => Promise<void>,
): Control {
  return {
    action,
    async execute(interaction, state, bot) {
      const messages = messagesFor(interaction.locale);
      const remembered = readAskedState(state);
      const read = remembered && questionOnCard(bot, interaction.message, remembered);
      if (read === undefined) return respond(interaction, notice(messages.notice.oldControl));
      // A copy belongs to whoever pressed: its buttons act for them.
      const own = { ...read, asker: interaction.user.id };
      const asked = await ask(bot.library, own);
      if (asked.version !== state.version && !hasQuotesOfCard(interaction.message, asked))
        return respond(
          interaction,
          staleCard(own, messages, outdatedFor(interaction, interaction.message, read.asker, bot.admins)),
        );
      return execute(interaction, asked, messages, bot);
    },
  };
}

/** The next excerpts, in private. */
export const moreControl = answerControl('more', (interaction, asked, messages, bot) =>
  respond(
    interaction,
    asked.answer.excerpts.length > asked.skip
      ? cardOf(asked, messages, { private: true, offers: offersTo(interaction, bot) })
      : notice(messages.answer.noMore),
  ),
);

/** Posts a private answer for all to see, with who shared it, once: the button goes, and the private answer says why. */
export const shareControl = answerControl('share', (interaction, asked, messages, bot) => {
  const offers = offersTo(interaction, bot);
  const card = cardOf(asked, messages, { private: false, offers, sharedBy: interaction.user.id });
  return shareOnce(interaction, card, messages, bot);
});

/** Asks the question of a card again: in place of the card when only the asker sees it, in private otherwise. */
export const againControl: Control = {
  action: 'again',
  execute: (interaction, state, bot) => askOnCard(interaction, state, bot, {}),
};

async function askOnCard(
  interaction: Pressed,
  state: ControlState,
  bot: Bot,
  more: Pick<Asking, 'asTyped' | 'asMeant'>,
): Promise<void> {
  const messages = messagesFor(interaction.locale);
  const remembered = readAskedState(state);
  const asking = remembered && questionOnCard(bot, interaction.message, remembered);
  if (asking === undefined) return respond(interaction, notice(messages.notice.oldControl));
  const asked = await askCounted(bot, { ...asking, ...more, asker: interaction.user.id });
  const card = cardOf(asked, messages, { private: true, offers: offersTo(interaction, bot) });
  return isPrivate(interaction) ? replace(interaction, card) : respond(interaction, card);
}

/** Asks the question of a card in the very words that were typed, in place of the card when only the asker sees it. */
export const typedControl: Control = {
  action: 'typed',
  execute: (interaction, state, bot) => askOnCard(interaction, state, bot, { asTyped: true, asMeant: false }),
};

/** Asks the question of a refusal with its unknown words read as the near ones that the button names. */
export const meantControl: Control = {
  action: 'meant',
  execute: (interaction, state, bot) => askOnCard(interaction, state, bot, { asTyped: false, asMeant: true }),
};

/** Removes a public answer, for its asker and for moderators. */
export const removeControl: Control = {
  action: 'remove',
  unlimited: true,
  async execute(interaction, state, { admins, sent }) {
    const { notice: said } = messagesFor(interaction.locale);
    const remembered = readAskedState(state);
    if (remembered === undefined) return respond(interaction, notice(said.oldControl));
    if (!mayRemove(interaction, remembered) && !isAdmin(interaction, admins))
      return respond(interaction, notice(said.notYours));
    // Pressed twice before it is gone, it is deleted once.
    const key = `remove ${interaction.message.id}`;
    if (!sent.begin(key)) return acknowledge(interaction);
    try {
      await removeMessage(interaction);
    } catch (error) {
      sent.undo(key);
      throw error;
    }
  },
};

/** Opens the modal for a question that goes on from this answer. */
export const furtherControl: Control = {
  action: 'further',
  execute: (interaction, state: ControlState) =>
    begin(interaction, interaction.showModal(furtherModal(state, messagesFor(interaction.locale)))),
};

function mayRemove(interaction: Pressed, { asker }: AskedState): boolean {
  if (interaction.user.id === asker) return true;
  return interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
}
