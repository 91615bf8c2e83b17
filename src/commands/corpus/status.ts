import { statusCard } from '../../reply/cards/corpus-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { respond } from '../../reply/respond.ts';
import type { Subcommand } from '../command.ts';
import { vietnamese } from '../localized.ts';

/** `/corpus status`: what the library holds now. */
export const statusSubcommand: Subcommand = {
  name: 'status',
  describe: (sub) =>
    sub
      .setNameLocalizations(vietnamese('trạng-thái'))
      .setDescription('What is loaded, and what was skipped and why')
      .setDescriptionLocalizations(vietnamese('Những gì đã nạp, đã bỏ qua và lý do')),

  execute: (interaction, { library }) =>
    respond(interaction, statusCard(library.status(), messagesFor(interaction.locale))),
};
