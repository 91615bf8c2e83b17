import { type BaseInteraction, type Message, MessageFlags } from 'discord.js';
import { languageOfCard } from '../../reply/read/language-of-card.ts';
import type { Outdated } from '../../reply/read/update-state.ts';
import type { Admins } from './command.ts';
import { isAdmin } from './permission.ts';

/** Who may replace a public answer: its asker, and admins. Undefined for anybody else, and for an answer that only one person sees. */
export function outdatedFor(
  interaction: BaseInteraction,
  message: Message,
  asker: string,
  admins: Admins,
): Outdated | undefined {
  if (message.flags.has(MessageFlags.Ephemeral)) return undefined;
  const mayUpdate = interaction.user.id === asker || isAdmin(interaction, admins);
  return mayUpdate ? { messageId: message.id, asker, language: languageOfCard(message) } : undefined;
}
