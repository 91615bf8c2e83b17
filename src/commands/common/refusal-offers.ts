import type { BaseInteraction, Message } from 'discord.js';
import type { RefusalOffers } from '../../reply/cards/answer/refusal-card.ts';
import type { Audience } from '../../reply/cards/parts/audience.ts';
import type { Admins, Bot } from './command.ts';
import { isInstalledHere } from './permission.ts';

/** What a refusal may offer besides the related articles. */
type Settings = Pick<Bot, 'admins' | 'closestPassage' | 'help'>;

/** What a refusal offers to the person who used a command or pressed something: only they see it. */
export function offersTo(
  interaction: BaseInteraction,
  { admins, closestPassage, help }: Settings,
): RefusalOffers {
  return {
    audience: audienceOf(interaction, admins),
    closest: closestPassage,
    person: help.isOffered(interaction.guildId),
    removable: false,
  };
}

/** What a refusal offers below a message, where the whole channel sees it. */
export function offersBelow(message: Message, { admins, closestPassage, help }: Settings): RefusalOffers {
  const audience = message.inGuild() && admins.onlyNamed !== true ? 'server' : namedAdmins(admins);
  const person = help.isOffered(message.guildId);
  return { audience, closest: closestPassage, person, removable: message.inGuild() };
}

/** Who sees a report that is sent by a press: in a server without the bot, and in direct messages, only the admins named in its configuration. */
export function audienceOf(interaction: BaseInteraction, admins: Admins): Audience | undefined {
  const hasAdmins = admins.onlyNamed !== true && interaction.inGuild() && isInstalledHere(interaction);
  return hasAdmins ? 'server' : namedAdmins(admins);
}

function namedAdmins({ users, roles }: Admins): Audience | undefined {
  return users.length + roles.length > 0 ? 'bot' : undefined;
}
