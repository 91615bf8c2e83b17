import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Messages } from '../../reply/messages/index.ts';
import { withoutButton } from '../../reply/read/edited-message.ts';
import { notice, type Reply } from '../../reply/reply.ts';
import { publish, respond } from '../../reply/respond.ts';
import type { CommandContext } from '../command.ts';

/** Posts what a private message shows for all to see, once: the button goes, and the private message says so. */
export async function shareOnce(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  card: Reply,
  { answer }: Messages,
  { sent }: Pick<CommandContext, 'sent'>,
): Promise<void> {
  const key = `share ${interaction.message.id}`;
  const said = notice(answer.shared);
  if (!sent.begin(key)) return respond(interaction, said);
  const left = withoutButton(interaction.message, interaction.customId, `-# ${answer.shared}`);
  try {
    await publish(interaction, card, { left, said });
  } catch (error) {
    sent.undo(key);
    throw error;
  }
}
