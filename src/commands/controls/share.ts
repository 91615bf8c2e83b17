import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { PUBLISH_ACTION, shareButton } from '../../reply/cards/parts/share-button.ts';
import { type Messages, messagesFor } from '../../reply/messages/index.ts';
import { withoutButton } from '../../reply/read/edited-message.ts';
import { notice, type Reply } from '../../reply/reply.ts';
import { publish, replace, respond } from '../../reply/respond.ts';
import type { Bot, Control } from '../common/command.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** Posts what a private message shows for all to see, once: the button goes, and the private message says so. */
export async function shareOnce(
  interaction: Pressed,
  card: Reply,
  { answer }: Messages,
  { sent }: Pick<Bot, 'sent'>,
): Promise<void> {
  const key = `share ${interaction.customId} ${interaction.message.id}`;
  const said = notice(answer.shared);
  if (!sent.begin(key)) return respond(interaction, said);
  const left = withoutButton(interaction.message, interaction.customId, `-# ${answer.shared}`);
  // What could not be posted may be tried again; what was posted may not, even if the button then stays.
  const canReplace = await publish(interaction, card, said).catch((error: unknown) => {
    sent.undo(key);
    throw error;
  });
  if (canReplace) await replace(interaction, left);
}

/** Posts the page, list or timeline that a private message shows, as it stands, with who shared it. */
export const publishControl: Control = {
  action: PUBLISH_ACTION,
  execute(interaction, _state, bot) {
    const messages = messagesFor(interaction.locale);
    const { user, message, customId } = interaction;
    const remove = shareButton(user.id, messages, false);
    const line = `-# ${messages.answer.sharedBy(`<@${user.id}>`)}`;
    const card = { ...withoutButton(message, customId, line, [remove]), private: false };
    return shareOnce(interaction, card, messages, bot);
  },
};

/** Whether only the one who pressed sees the message that they pressed on. */
export function isPrivate(interaction: Pressed): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}
