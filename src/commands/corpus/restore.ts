import type { Change } from '../../corpus/storage/shelf/change.ts';
import { removalsIn } from '../../corpus/storage/shelf/shelf.ts';
import { changeName } from '../../reply/cards/corpus/change-card.ts';
import { LIMITS } from '../../reply/limits.ts';
import { escapeMarkdown } from '../../reply/markdown/escape.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { notice } from '../../reply/reply.ts';
import { deferPrivately, respond } from '../../reply/respond.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import { foldText } from '../../text/fold-words.ts';
import type { Subcommand } from '../common/command.ts';
import { vietnamese } from '../common/localized.ts';
import { mayChangeArticles } from '../common/permission.ts';
import { articleOption } from '../options/article-option.ts';
import { harmless } from '../options/suggestions.ts';
import { changeArticles } from './changed.ts';

/** `/corpus restore`: brings an article back that was removed. */
export const restoreSubcommand: Subcommand = {
  name: 'restore',
  describe: (sub) =>
    sub
      .setNameLocalizations(vietnamese('khôi-phục'))
      .setDescription('Bring back an article that was removed')
      .setDescriptionLocalizations(vietnamese('Đưa trở lại một bài viết đã gỡ'))
      .addStringOption(articleOption),

  async execute(interaction, bot) {
    const messages = messagesFor(interaction.locale);
    if (!mayChangeArticles(interaction, bot.admins))
      return respond(interaction, notice(messages.shelf.notHere));
    const { shelf } = bot.desk;
    await deferPrivately(interaction);
    const [removal] = matching(
      removalsIn(await shelf.history()),
      interaction.options.getString('article', true),
    );
    if (removal === undefined) return respond(interaction, notice(messages.shelf.nothingRemoved));
    const by = { id: interaction.user.id, name: interaction.user.username };
    const said = (change: Change): string => messages.shelf.restored(escapeMarkdown(changeName(change)));
    return respond(
      interaction,
      await changeArticles(() => shelf.restore(removal.id, by), said, bot, messages),
    );
  },

  async autocomplete(interaction, { desk }) {
    const removals = matching(removalsIn(await desk.shelf.history()), interaction.options.getFocused());
    const choices = removals.slice(0, LIMITS.choices).map((removal) => ({
      name: shorten(harmless(`${changeName(removal)} · ${removal.at.slice(0, 10)}`), LIMITS.choiceName),
      value: removal.id,
    }));
    return interaction.respond(choices);
  },
};

/** The removals that an option names: the chosen one, or those whose title or file holds the words. */
function matching(removals: readonly Change[], text: string): readonly Change[] {
  const chosen = removals.filter(({ id }) => id === text);
  if (chosen.length > 0) return chosen;
  const words = foldText(cleanLine(text)).split(' ');
  return removals.filter(({ files }) => {
    const name = foldText(files.map(({ title, path }) => `${title ?? ''} ${path}`).join(' '));
    return words.every((word) => name.includes(word));
  });
}
