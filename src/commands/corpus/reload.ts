import { namesOfReload, ReloadRefused } from '../../library.ts';
import { reloadCard, reloadRefusedCard } from '../../reply/cards/corpus/corpus-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { notice, type Reply } from '../../reply/reply.ts';
import { respond } from '../../reply/respond.ts';
import type { Subcommand } from '../common/command.ts';
import { vietnamese } from '../common/localized.ts';
import { progressEdits } from './progress-edits.ts';

/** `/corpus reload`: says first that it reads, since thousands of articles take longer than Discord waits, then what came of it. */
export const reloadSubcommand: Subcommand = {
  name: 'reload',
  describe: (sub) =>
    sub
      .setNameLocalizations(vietnamese('nạp-lại'))
      .setDescription('Read the articles again and report what changed')
      .setDescriptionLocalizations(vietnamese('Đọc lại các bài viết và báo cáo thay đổi'))
      .addBooleanOption((option) =>
        option
          .setName('force')
          .setNameLocalizations(vietnamese('bắt-buộc'))
          .setDescription('Even when the folder is empty or holds less than half of before')
          .setDescriptionLocalizations(vietnamese('Kể cả khi thư mục trống hoặc còn chưa đến một nửa')),
      ),

  async execute(interaction, { library }) {
    const messages = messagesFor(interaction.locale);
    const force = interaction.options.getBoolean('force') ?? false;
    const called = namesOfReload(library.articles(), library);
    const progress = progressEdits(interaction, messages);
    const outcome = library.reload({ force, onProgress: progress.show }).then(
      (report): Reply => reloadCard(report, library.status().articles, messages, called),
      (error: unknown): Reply => {
        if (error instanceof ReloadRefused) return reloadRefusedCard(error, messages);
        throw error;
      },
    );
    // A lost request must not lose the reload with it: its result is reported in any case.
    await Promise.allSettled([respond(interaction, notice(messages.corpus.reloading))]);
    progress.begin();
    const card = await outcome;
    await progress.end();
    return respond(interaction, card);
  },
};
