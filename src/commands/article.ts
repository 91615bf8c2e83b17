import { SlashCommandBuilder } from 'discord.js';
import { articlePage } from '../reply/cards/articles/article-page.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { respond } from '../reply/respond.ts';
import type { Command } from './common/command.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './common/localized.ts';
import { readArticleOption } from './options/find-article.ts';
import { suggestArticles } from './options/suggestions.ts';

/** `/article`: a whole article with its known facts, page by page. */
export const articleCommand = {
  data: new SlashCommandBuilder()
    .setName('article')
    .setNameLocalizations(vietnamese('bài-báo'))
    .setDescription('Read a whole article')
    .setDescriptionLocalizations(vietnamese('Đọc trọn một bài viết'))
    .setContexts(...EVERYWHERE)
    .setIntegrationTypes(...BOTH_INSTALLS)
    .addStringOption((option) =>
      option
        .setName('title')
        .setNameLocalizations(vietnamese('tiêu-đề'))
        .setDescription('Its title, or words from it')
        .setDescriptionLocalizations(vietnamese('Tiêu đề của bài, hoặc vài từ trong đó'))
        .setMaxLength(200)
        .setRequired(true)
        .setAutocomplete(true),
    ),

  async execute(interaction, { library }) {
    const messages = messagesFor(interaction.locale);
    const title = interaction.options.getString('title', true);
    const found = readArticleOption(library, title, messages);
    if ('problem' in found) return respond(interaction, found.problem);
    const view = { owner: interaction.user.id, page: 0, quote: undefined };
    return respond(interaction, articlePage(found.article, view, messages, { private: true }));
  },

  autocomplete: (interaction, { library }) => interaction.respond(suggestArticles(library, interaction)),
} satisfies Command;
