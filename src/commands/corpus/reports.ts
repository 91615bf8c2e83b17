import { reportsFile } from '../../reply/cards/reports/reports-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { respond } from '../../reply/respond.ts';
import type { Subcommand } from '../common/command.ts';
import { vietnamese } from '../common/localized.ts';
import { reportsPage, visibleReports } from '../controls/reports-page.ts';

/** `/corpus reports`: what people sent to the organisers, as pages or as a file. */
export const reportsSubcommand: Subcommand = {
  name: 'reports',
  describe: (sub) =>
    sub
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

  async execute(interaction, bot) {
    const open = await visibleReports(interaction, bot);
    const isExport = interaction.options.getBoolean('export') ?? false;
    return isExport && open.length > 0
      ? respond(interaction, reportsFile(open, messagesFor(interaction.locale)))
      : respond(interaction, await reportsPage(interaction, bot, 0));
  },
};
