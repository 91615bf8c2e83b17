import { confirmRemoveCard } from '../../reply/cards/corpus/change-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { notice } from '../../reply/reply.ts';
import { respond } from '../../reply/respond.ts';
import type { Subcommand } from '../common/command.ts';
import { vietnamese } from '../common/localized.ts';
import { mayChangeArticles } from '../common/permission.ts';
import { articleOption } from '../options/article-option.ts';
import { readArticleOption } from '../options/find-article.ts';
import { suggestArticles } from '../options/suggestions.ts';

/** `/corpus remove`: asks whether an article is to be moved aside. */
export const removeSubcommand: Subcommand = {
  name: 'remove',
  describe: (sub) =>
    sub
      .setNameLocalizations(vietnamese('gỡ'))
      .setDescription('Remove an article; it can be restored')
      .setDescriptionLocalizations(vietnamese('Gỡ một bài viết; có thể khôi phục'))
      .addStringOption(articleOption),

  async execute(interaction, { admins, library }) {
    const messages = messagesFor(interaction.locale);
    if (!mayChangeArticles(interaction, admins)) return respond(interaction, notice(messages.shelf.notHere));
    const found = readArticleOption(library, interaction.options.getString('article', true), messages);
    if ('problem' in found) return respond(interaction, found.problem);
    const together = library.sameFile(found.article).length;
    if (together === library.status().articles)
      return respond(interaction, notice(messages.shelf.removeLast));
    const view = { version: library.status().version, together };
    return respond(interaction, confirmRemoveCard(found.article, view, messages));
  },

  autocomplete: (interaction, { library }) => interaction.respond(suggestArticles(library, interaction)),
};
