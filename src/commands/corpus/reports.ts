import { gapsFile } from '../../reply/cards/reports-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { respond } from '../../reply/respond.ts';
import type { Subcommand } from '../command.ts';
import { gapsPage, visibleGaps } from '../controls/reports-page.ts';
import { vietnamese } from '../localized.ts';

/** `/corpus gaps`: what people sent to the organisers, as pages or as a file. */
export const gapsSubcommand: Subcommand = {
  name: 'gaps',
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

  async execute(interaction, context) {
    const open = await visibleGaps(interaction, context);
    const isExport = interaction.options.getBoolean('export') ?? false;
    return isExport && open.length > 0
      ? respond(interaction, gapsFile(open, messagesFor(interaction.locale)))
      : respond(interaction, await gapsPage(interaction, context, 0));
  },
};
