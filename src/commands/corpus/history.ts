import { historyCard } from '../../reply/cards/corpus/change-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { respond } from '../../reply/respond.ts';
import type { Subcommand } from '../common/command.ts';
import { vietnamese } from '../common/localized.ts';

/** `/corpus history`: who changed the articles from Discord, and when. */
export const historySubcommand: Subcommand = {
  name: 'history',
  describe: (sub) =>
    sub
      .setNameLocalizations(vietnamese('lịch-sử'))
      .setDescription('Who added, removed or restored which article, and when')
      .setDescriptionLocalizations(vietnamese('Ai đã thêm, gỡ hay khôi phục bài nào, khi nào')),

  async execute(interaction, { desk, library }) {
    const view = { page: 0, version: library.status().version };
    return respond(
      interaction,
      historyCard(await desk.shelf.history(), view, messagesFor(interaction.locale)),
    );
  },
};
