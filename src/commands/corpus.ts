import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { messagesFor } from '../reply/messages/index.ts';
import { notice } from '../reply/reply.ts';
import { respond } from '../reply/respond.ts';
import type { Command, Subcommand } from './common/command.ts';
import { vietnamese } from './common/localized.ts';
import { isAdmin } from './common/permission.ts';
import { addSubcommand } from './corpus/add.ts';
import { historySubcommand } from './corpus/history.ts';
import { reloadSubcommand } from './corpus/reload.ts';
import { removeSubcommand } from './corpus/remove.ts';
import { reportsSubcommand } from './corpus/reports.ts';
import { restoreSubcommand } from './corpus/restore.ts';
import { rollbackSubcommand } from './corpus/rollback.ts';
import { statusSubcommand } from './corpus/status.ts';
import { whySubcommand } from './corpus/why.ts';

const SUBCOMMANDS: readonly Subcommand[] = [
  reloadSubcommand,
  statusSubcommand,
  reportsSubcommand,
  whySubcommand,
  addSubcommand,
  removeSubcommand,
  restoreSubcommand,
  rollbackSubcommand,
  historySubcommand,
];

/** `/corpus`: what admins do with the articles. Discord shows it to members with Manage Server; the handler checks again. */
export const corpusCommand = {
  data: SUBCOMMANDS.reduce(
    (data, { name, describe }) => (data.addSubcommand((sub) => describe(sub.setName(name))), data),
    new SlashCommandBuilder()
      .setName('corpus')
      .setNameLocalizations(vietnamese('kho-bài'))
      .setDescription('For admins: the articles that answers come from')
      .setDescriptionLocalizations(vietnamese('Dành cho quản trị viên: kho bài viết dùng để trả lời'))
      .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
  ),

  async execute(interaction, bot) {
    const messages = messagesFor(interaction.locale);
    if (!isAdmin(interaction, bot.admins)) return respond(interaction, notice(messages.notice.adminsOnly));
    const chosen = interaction.options.getSubcommand();
    const subcommand = SUBCOMMANDS.find(({ name }) => name === chosen);
    if (subcommand !== undefined) return subcommand.execute(interaction, bot);
    return respond(interaction, notice(messages.notice.unknownCommand));
  },

  async autocomplete(interaction, bot) {
    const chosen = interaction.options.getSubcommand();
    const subcommand = SUBCOMMANDS.find(({ name }) => name === chosen);
    // Suggestions may name removed articles, which are not for everyone.
    if (subcommand?.autocomplete === undefined || !isAdmin(interaction, bot.admins))
      return interaction.respond([]);
    return subcommand.autocomplete(interaction, bot);
  },
} satisfies Command;
