import { dayIn } from '../../asking/dates/day-in.ts';
import { explain, isRanked } from '../../asking/explain.ts';
import { whyAsideCard } from '../../reply/cards/why/why-aside-card.ts';
import { whyCard } from '../../reply/cards/why/why-card.ts';
import { whyDetailsCard } from '../../reply/cards/why/why-details-card.ts';
import { MAX_QUESTION_ON_CARD } from '../../reply/limits.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { withNames } from '../../reply/read/names-in-text.ts';
import { respond } from '../../reply/respond.ts';
import { readQuestionOption } from '../common/answer-reply.ts';
import type { Subcommand } from '../common/command.ts';
import { vietnamese } from '../common/localized.ts';

/** `/corpus why`: how the answer to a question is decided. */
export const whySubcommand: Subcommand = {
  name: 'why',
  describe: (sub) =>
    sub
      .setNameLocalizations(vietnamese('vì-sao'))
      .setDescription('How the answer to a question is decided')
      .setDescriptionLocalizations(vietnamese('Câu trả lời được quyết định thế nào'))
      .addStringOption((option) =>
        option
          .setName('question')
          .setNameLocalizations(vietnamese('câu-hỏi'))
          .setDescription('The question')
          .setDescriptionLocalizations(vietnamese('Câu hỏi'))
          .setMaxLength(MAX_QUESTION_ON_CARD)
          .setRequired(true),
      )
      .addBooleanOption((option) =>
        option
          .setName('details')
          .setNameLocalizations(vietnamese('chi-tiết'))
          .setDescription('With weights, scores and what they are made of')
          .setDescriptionLocalizations(vietnamese('Kèm trọng số, điểm và cách tính')),
      ),

  async execute(interaction, { library, timeZone }) {
    const messages = messagesFor(interaction.locale);
    const typed = withNames(interaction, interaction.options.getString('question', true));
    const read = readQuestionOption(typed, messages);
    if ('problem' in read) return respond(interaction, read.problem);
    const asking = { question: read.question, askedOn: dayIn(timeZone) };
    const card = interaction.options.getBoolean('details') === true ? whyDetailsCard : whyCard;
    const explained = await explain(library, asking);
    return respond(
      interaction,
      isRanked(explained) ? card(explained, messages) : whyAsideCard(explained, messages),
    );
  },
};
