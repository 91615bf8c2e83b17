import { SlashCommandBuilder } from 'discord.js';
import { articlePage } from '../reply/article-page.ts';
import { cleanLine, shorten } from '../reply/clean.ts';
import { quoteInline } from '../reply/escape.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { notice } from '../reply/reply.ts';
import { respond } from '../reply/respond.ts';
import type { Command } from './command.ts';
import { findArticle } from './find-article.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './localized.ts';
import { suggestArticles } from './suggestions.ts';

/** `/article`: a whole article with what is known of it, page by page. */
export const articleCommand = {
  data: new SlashCommandBuilder()
    .setName('article')
    .setNameLocalizations(vietnamese('bài-báo'))
    .setDescription('Read a whole article')
    .setDescriptionLocalizations(vietnamese('Đọc trọn một bài báo'))
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
    const article = findArticle(library, title);
    if (article === undefined) {
      return respond(
        interaction,
        notice(messages.article.notFound(quoteInline(shorten(cleanLine(title), 100)))),
      );
    }
    const { version } = library.status();
    const view = { version, owner: interaction.user.id, page: 0, quote: undefined };
    return respond(interaction, articlePage(article, view, messages, { private: false }));
  },

  autocomplete: (interaction, { library }) => interaction.respond(suggestArticles(library, interaction)),
} satisfies Command;
