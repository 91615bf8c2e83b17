import { submitAttachment, submitLink } from '../../corpus/importing/submit.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { notice } from '../../reply/reply.ts';
import { deferPrivately, respond } from '../../reply/respond.ts';
import type { Subcommand } from '../common/command.ts';
import { vietnamese } from '../common/localized.ts';
import { mayChangeArticles } from '../common/permission.ts';
import { previewOf } from './preview.ts';

const LINK_LENGTH = 2_000;

/** `/corpus add`: reads a file or a page and shows what was read out of it; a button adds it. */
export const addSubcommand: Subcommand = {
  name: 'add',
  describe: (sub) =>
    sub
      .setNameLocalizations(vietnamese('thêm'))
      .setDescription('Add an article from a file or a link')
      .setDescriptionLocalizations(vietnamese('Thêm bài viết từ một tệp hoặc liên kết'))
      .addAttachmentOption((option) =>
        option
          .setName('file')
          .setNameLocalizations(vietnamese('tệp'))
          .setDescription(
            'Markdown, text, a saved page, a table (.csv), JSON, YAML, a feed, a calendar, .docx or .pdf',
          )
          .setDescriptionLocalizations(
            vietnamese(
              'Markdown, văn bản, trang đã lưu, bảng (.csv), JSON, YAML, feed, lịch, .docx hoặc .pdf',
            ),
          ),
      )
      .addStringOption((option) =>
        option
          .setName('link')
          .setNameLocalizations(vietnamese('liên-kết'))
          .setDescription('The address of a page, a feed or a sitemap')
          .setDescriptionLocalizations(vietnamese('Địa chỉ của một trang, feed hoặc sitemap'))
          .setMaxLength(LINK_LENGTH),
      ),

  async execute(interaction, bot) {
    const messages = messagesFor(interaction.locale);
    if (!mayChangeArticles(interaction, bot.admins))
      return respond(interaction, notice(messages.shelf.notHere));
    const file = interaction.options.getAttachment('file');
    const link = interaction.options.getString('link');
    const { web, attachmentHosts } = bot.desk;
    if (file !== null && link === null) {
      await deferPrivately(interaction);
      const submit = () => submitAttachment(web, file, attachmentHosts);
      return respond(interaction, await previewOf(file.name, submit, bot, messages));
    }
    if (link === null || file !== null) return respond(interaction, notice(messages.shelf.oneOf));
    await deferPrivately(interaction);
    const submit = () => submitLink(web, link.trim());
    return respond(interaction, await previewOf(link, submit, bot, messages));
  },
};
