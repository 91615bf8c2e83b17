import {
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { ReloadRefused } from '../library.ts';
import { reloadCard, reloadRefusedCard, statusCard } from '../reply/corpus-card.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import { notice, type Reply } from '../reply/reply.ts';
import { respond } from '../reply/respond.ts';
import type { Command, CommandContext } from './command.ts';
import { vietnamese } from './localized.ts';
import { isAdmin } from './permission.ts';

/** `/corpus`: what admins do with the articles. Discord shows it to members with Manage Server; the handler checks again. */
export const corpusCommand = {
  data: new SlashCommandBuilder()
    .setName('corpus')
    .setNameLocalizations(vietnamese('kho-bài'))
    .setDescription('For admins: the articles that answers come from')
    .setDescriptionLocalizations(vietnamese('Dành cho quản trị viên: kho bài báo dùng để trả lời'))
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((sub) =>
      sub
        .setName('reload')
        .setNameLocalizations(vietnamese('nạp-lại'))
        .setDescription('Read the articles again and report what changed')
        .setDescriptionLocalizations(vietnamese('Đọc lại các bài báo và báo cáo thay đổi'))
        .addBooleanOption((option) =>
          option
            .setName('force')
            .setNameLocalizations(vietnamese('bắt-buộc'))
            .setDescription('Even when the folder is empty or holds less than half of before')
            .setDescriptionLocalizations(vietnamese('Kể cả khi thư mục trống hoặc còn chưa đến một nửa')),
        ),
    )
    .addSubcommand((sub) =>
      sub
        .setName('status')
        .setNameLocalizations(vietnamese('trạng-thái'))
        .setDescription('What is loaded, and what was skipped and why')
        .setDescriptionLocalizations(vietnamese('Những gì đã nạp, đã bỏ qua và lý do')),
    ),

  async execute(interaction, context) {
    const messages = messagesFor(interaction.locale);
    if (!isAdmin(interaction, context.admins))
      return respond(interaction, notice(messages.notice.adminsOnly));
    if (interaction.options.getSubcommand() === 'status') {
      return respond(interaction, statusCard(context.library.status(), messages));
    }
    return reload(interaction, context, messages);
  },
} satisfies Command;

/** Says first that it reads, since reading thousands of articles takes longer than Discord waits, then what came of it. */
async function reload(
  interaction: ChatInputCommandInteraction,
  { library }: CommandContext,
  messages: Messages,
): Promise<void> {
  const force = interaction.options.getBoolean('force') ?? false;
  const outcome = library.reload({ force }).then(
    (report): Reply => reloadCard(report, library.status().articles, messages),
    (error: unknown): Reply => {
      if (error instanceof ReloadRefused) return reloadRefusedCard(error, messages);
      throw error;
    },
  );
  await Promise.allSettled([respond(interaction, notice(messages.corpus.reloading))]);
  return respond(interaction, await outcome);
}
