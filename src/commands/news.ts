import { SlashCommandBuilder } from 'discord.js';
import { dayIn } from '../asking/dates/day-in.ts';
import { newsOn } from '../asking/news/news.ts';
import { newsCard } from '../reply/cards/articles/news-card.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { respond } from '../reply/respond.ts';
import type { Command } from './common/command.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './common/localized.ts';
import { readTopic, topicOption } from './options/topic-option.ts';

/** `/news`: what was added or changed lately, the newest first. */
export const newsCommand = {
  data: new SlashCommandBuilder()
    .setName('news')
    .setNameLocalizations(vietnamese('tin-mới'))
    .setDescription('What was added or changed lately')
    .setDescriptionLocalizations(vietnamese('Các bài mới thêm hoặc mới thay đổi'))
    .setContexts(...EVERYWHERE)
    .setIntegrationTypes(...BOTH_INSTALLS)
    .addStringOption(topicOption),

  async execute(interaction, { library, timeZone }) {
    const messages = messagesFor(interaction.locale);
    const topic = readTopic(interaction);
    const { version } = library.status();
    const view = { topic, page: 0, owner: interaction.user.id, version };
    return respond(
      interaction,
      newsCard(await newsOn(library, { topic }, dayIn(timeZone)), view, messages, { private: true }),
    );
  },
} satisfies Command;
