import { statusCard } from '../../reply/cards/corpus/corpus-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { respond } from '../../reply/respond.ts';
import type { Subcommand } from '../common/command.ts';
import { vietnamese } from '../common/localized.ts';
import { visibleReports } from '../controls/reports-page.ts';

/** `/corpus status`: what the library holds now. */
export const statusSubcommand: Subcommand = {
  name: 'status',
  describe: (sub) =>
    sub
      .setNameLocalizations(vietnamese('trạng-thái'))
      .setDescription('What is loaded, and what was skipped and why')
      .setDescriptionLocalizations(vietnamese('Những gì đã nạp, đã bỏ qua và lý do')),

  async execute(interaction, bot) {
    const { library, setup } = bot;
    // A folder that cannot be read is what an admin wants to hear of here.
    const reports = await visibleReports(interaction, bot).then(
      ({ length }) => length,
      () => undefined,
    );
    const elsewhere = await library.elsewhere().catch(() => undefined);
    const newest = library.articles().find(({ published }) => published !== null);
    const card = statusCard(
      {
        ...library.status(),
        newest,
        answering: elsewhere?.answering,
        reports,
        watches: setup.watches,
        shards: setup.shards,
        isStateWritable: await setup.canWriteState(),
      },
      messagesFor(interaction.locale),
    );
    return respond(interaction, card);
  },
};
