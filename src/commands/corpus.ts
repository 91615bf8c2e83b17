import {
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { type OnProgress, ReloadRefused } from '../library.ts';
import { reloadCard, reloadRefusedCard, statusCard } from '../reply/corpus-card.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import { MAX_QUESTION } from '../reply/limits.ts';
import { gapsFile } from '../reply/gaps-card.ts';
import { whyCard } from '../reply/why-card.ts';
import { readQuestionOption } from './asking.ts';
import { gapsPage, visibleGaps } from './gaps-page.ts';
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
    )
    .addSubcommand((sub) =>
      sub
        .setName('gaps')
        .setNameLocalizations(vietnamese('câu-hỏi-thiếu'))
        .setDescription('The questions that people sent to the organisers')
        .setDescriptionLocalizations(vietnamese('Các câu hỏi mọi người đã gửi cho ban tổ chức'))
        .addBooleanOption((option) =>
          option
            .setName('export')
            .setNameLocalizations(vietnamese('xuất-tệp'))
            .setDescription('As a table (CSV)')
            .setDescriptionLocalizations(vietnamese('Dưới dạng bảng (CSV)')),
        ),
    )
    .addSubcommand((sub) =>
      sub
        .setName('why')
        .setNameLocalizations(vietnamese('vì-sao'))
        .setDescription('How the answer to a question is decided')
        .setDescriptionLocalizations(vietnamese('Câu trả lời được quyết định thế nào'))
        .addStringOption((option) =>
          option
            .setName('question')
            .setNameLocalizations(vietnamese('câu-hỏi'))
            .setDescription('The question')
            .setDescriptionLocalizations(vietnamese('Câu hỏi'))
            .setMaxLength(MAX_QUESTION)
            .setRequired(true),
        ),
    ),

  async execute(interaction, context) {
    const messages = messagesFor(interaction.locale);
    if (!isAdmin(interaction, context.admins))
      return respond(interaction, notice(messages.notice.adminsOnly));
    switch (interaction.options.getSubcommand()) {
      case 'reload':
        return reload(interaction, context, messages);
      case 'gaps':
        return gaps(interaction, context, messages);
      case 'why':
        return why(interaction, context, messages);
      default:
        return respond(interaction, statusCard(context.library.status(), messages));
    }
  },
} satisfies Command;

/** Says first that it reads, since reading thousands of articles takes longer than Discord waits, then what came of it. */
async function reload(
  interaction: ChatInputCommandInteraction,
  { library }: CommandContext,
  messages: Messages,
): Promise<void> {
  const force = interaction.options.getBoolean('force') ?? false;
  const progress = progressEdits(interaction, messages);
  const outcome = library.reload({ force, onProgress: progress.show }).then(
    (report): Reply => reloadCard(report, library.status().articles, messages),
    (error: unknown): Reply => {
      if (error instanceof ReloadRefused) return reloadRefusedCard(error, messages);
      throw error;
    },
  );
  // A lost request must not lose the reload with it: what came of it is told in any case.
  await Promise.allSettled([respond(interaction, notice(messages.corpus.reloading))]);
  progress.begin();
  const card = await outcome;
  await progress.end();
  return respond(interaction, card);
}

/** Milliseconds before and between the edits that show how far a reload is: most are done before the first. */
const EDIT_EVERY_MS = 5_000;

/** Shows how far a reload is by edits of the first response, one at a time. */
function progressEdits(
  interaction: ChatInputCommandInteraction,
  messages: Messages,
): { readonly show: OnProgress; begin(): void; end(): Promise<void> } {
  let last = Number.POSITIVE_INFINITY;
  let edit: Promise<unknown> = Promise.resolve();
  return {
    begin: () => {
      last = Date.now();
    },
    show: (stage, done, total) => {
      if (Date.now() - last < EDIT_EVERY_MS) return;
      last = Date.now();
      const text = messages.corpus.progress[stage](done, total);
      edit = Promise.allSettled([edit, respond(interaction, notice(text))]);
    },
    end: async () => {
      last = Number.POSITIVE_INFINITY;
      await edit;
    },
  };
}

async function gaps(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
  messages: Messages,
): Promise<void> {
  const open = await visibleGaps(interaction, context);
  const isExport = interaction.options.getBoolean('export') ?? false;
  if (isExport && open.length > 0) return respond(interaction, gapsFile(open, messages));
  return respond(interaction, await gapsPage(interaction, context, 0));
}

async function why(
  interaction: ChatInputCommandInteraction,
  { library }: CommandContext,
  messages: Messages,
): Promise<void> {
  const read = readQuestionOption(interaction.options.getString('question', true), messages);
  if ('problem' in read) return respond(interaction, read.problem);
  return respond(interaction, whyCard(await library.explain(read.question), messages));
}
