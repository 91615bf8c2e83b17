import { SlashCommandBuilder } from 'discord.js';
import { dayIn } from '../asking/dates/day-in.ts';
import { MAX_QUESTION_ON_CARD } from '../reply/limits.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { withNames } from '../reply/read/names-in-text.ts';
import { isPromised, respond } from '../reply/respond.ts';
import { cardOf, readQuestionOption } from './common/answer-reply.ts';
import type { Command } from './common/command.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './common/localized.ts';
import { offersTo } from './common/refusal-offers.ts';
import { askCounted } from './common/tally.ts';
import { readArticleOption } from './options/find-article.ts';
import { suggestArticles } from './options/suggestions.ts';

/** `/ask`: a question, answered with quotes for all to see, or refused in private. */
export const askCommand = {
  data: new SlashCommandBuilder()
    .setName('ask')
    .setNameLocalizations(vietnamese('hỏi'))
    .setDescription('Ask a question; the answer is quoted from the articles')
    .setDescriptionLocalizations(vietnamese('Đặt câu hỏi; câu trả lời được trích từ các bài viết'))
    .setContexts(...EVERYWHERE)
    .setIntegrationTypes(...BOTH_INSTALLS)
    .addStringOption((option) =>
      option
        .setName('question')
        .setNameLocalizations(vietnamese('câu-hỏi'))
        .setDescription('What you want to know, in your own words')
        .setDescriptionLocalizations(vietnamese('Điều bạn muốn biết, bằng lời của bạn'))
        .setMaxLength(MAX_QUESTION_ON_CARD)
        .setRequired(true),
    )
    .addStringOption((option) =>
      option
        .setName('article')
        .setNameLocalizations(vietnamese('bài'))
        .setDescription('Search only this article')
        .setDescriptionLocalizations(vietnamese('Chỉ tìm trong bài này'))
        .setMaxLength(200)
        .setAutocomplete(true),
    )
    .addBooleanOption((option) =>
      option
        .setName('private')
        .setNameLocalizations(vietnamese('riêng-tư'))
        .setDescription('Only you see the answer')
        .setDescriptionLocalizations(vietnamese('Chỉ mình bạn thấy câu trả lời')),
    ),

  async execute(interaction, bot) {
    const { library, timeZone } = bot;
    const messages = messagesFor(interaction.locale);
    const typed = withNames(interaction, interaction.options.getString('question', true));
    const read = readQuestionOption(typed, messages);
    if ('problem' in read) return respond(interaction, read.problem);
    const title = interaction.options.getString('article');
    const found = title === null ? { article: undefined } : readArticleOption(library, title, messages);
    if ('problem' in found) return respond(interaction, found.problem);
    const asked = await askCounted(bot, {
      question: read.question,
      scope: found.article,
      asker: interaction.user.id,
      askedOn: dayIn(timeZone),
    });
    const isPrivate = interaction.options.getBoolean('private') === true || isPromised(interaction);
    const offers = offersTo(interaction, bot);
    return respond(interaction, cardOf(asked, messages, { private: isPrivate, offers }));
  },

  autocomplete: (interaction, { library }) => interaction.respond(suggestArticles(library, interaction)),
} satisfies Command;
