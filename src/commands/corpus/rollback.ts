import { lastOf } from '../../corpus/storage/shelf/shelf.ts';
import { confirmRollbackCard } from '../../reply/cards/corpus/change-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { notice } from '../../reply/reply.ts';
import { respond } from '../../reply/respond.ts';
import type { Subcommand } from '../common/command.ts';
import { vietnamese } from '../common/localized.ts';
import { mayChangeArticles } from '../common/permission.ts';

/** `/corpus rollback`: shows the last change from Discord and asks whether it is to be undone. */
export const rollbackSubcommand: Subcommand = {
  name: 'rollback',
  describe: (sub) =>
    sub
      .setNameLocalizations(vietnamese('hoàn-tác'))
      .setDescription('Go back to the articles before the last change')
      .setDescriptionLocalizations(vietnamese('Trở về kho bài trước thay đổi gần nhất')),

  async execute(interaction, { admins, desk, library }) {
    const messages = messagesFor(interaction.locale);
    if (!mayChangeArticles(interaction, admins)) return respond(interaction, notice(messages.shelf.notHere));
    const last = lastOf(await desk.shelf.history());
    if (last === undefined) return respond(interaction, notice(messages.shelf.nothingToUndo));
    return respond(interaction, confirmRollbackCard(last, library.status().version, messages));
  },
};
