import { SlashCommandBuilder } from 'discord.js';
import { MAX_TOPIC, newsOn } from '../asking/news.ts';
import { newsCard } from '../reply/cards/news-card.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { respond } from '../reply/respond.ts';
import { cleanLine, shorten } from '../text/clean.ts';
import type { Command } from './command.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './localized.ts';

/** `/news`: what was added or changed lately, the newest first. */
export const newsCommand = {
  data: new SlashCommandBuilder()
    .setName('news')
    .setNameLocalizations(vietnamese('tin-mới'))
    .setDescription('What was added or changed lately')
    .setDescriptionLocalizations(vietnamese('Các bài mới thêm hoặc mới thay đổi'))
    .setContexts(...EVERYWHERE)
    .setIntegrationTypes(...BOTH_INSTALLS)
    .addStringOption((option) =>
      option
        .setName('topic')
        .setNameLocalizations(vietnamese('chủ-đề'))
        .setDescription('Only articles about this')
        .setDescriptionLocalizations(vietnamese('Chỉ các bài về chủ đề này'))
        .setMaxLength(MAX_TOPIC),
    ),

  async execute(interaction, { library }) {
    const messages = messagesFor(interaction.locale);
    const { options, user } = interaction;
    const typed = shorten(cleanLine(options.getString('topic') ?? ''), MAX_TOPIC);
    const topic = typed === '' ? undefined : typed;
    const { version } = library.status();
    const view = { topic, page: 0, owner: user.id, version };
    return respond(
      interaction,
      newsCard(await newsOn(library, { topic }), view, messages, { private: true }),
    );
  },
} satisfies Command;
