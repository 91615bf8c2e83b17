import { SlashCommandBuilder } from 'discord.js';
import { dayIn } from '../asking/dates/day-in.ts';
import { timelineCard } from '../reply/cards/articles/timeline-card.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { respond } from '../reply/respond.ts';
import type { Command } from './common/command.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './common/localized.ts';
import { filteredArticles, readRange } from './options/filtered-articles.ts';
import { fromOption, toOption } from './options/range-options.ts';
import { readTopic, topicOption } from './options/topic-option.ts';

/** `/timeline`: the articles by date, the newest first and the undated apart. */
export const timelineCommand = {
  data: new SlashCommandBuilder()
    .setName('timeline')
    .setNameLocalizations(vietnamese('dòng-thời-gian'))
    .setDescription('The articles by date')
    .setDescriptionLocalizations(vietnamese('Các bài viết theo ngày'))
    .setContexts(...EVERYWHERE)
    .setIntegrationTypes(...BOTH_INSTALLS)
    .addStringOption(fromOption)
    .addStringOption(toOption)
    .addStringOption(topicOption),

  async execute(interaction, { library, timeZone }) {
    const messages = messagesFor(interaction.locale);
    const { options, user } = interaction;
    const read = readRange(options.getString('from'), options.getString('to'), dayIn(timeZone), messages);
    if ('problem' in read) return respond(interaction, read.problem);
    const topic = readTopic(interaction);
    const articles = await filteredArticles(library, topic, read.range);
    const view = {
      ...read.range,
      topic,
      page: 0,
      owner: user.id,
      version: library.status().version,
    };
    return respond(interaction, timelineCard(articles, view, messages, { private: true }));
  },
} satisfies Command;
