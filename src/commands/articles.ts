import { SlashCommandBuilder } from 'discord.js';
import { dayIn } from '../asking/dates/day-in.ts';
import { articleList } from '../reply/cards/articles/article-list.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { respond } from '../reply/respond.ts';
import { cleanLine, shorten } from '../text/clean.ts';
import type { Command } from './common/command.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './common/localized.ts';
import { listed, readRange } from './options/filtered-articles.ts';
import { sourceOption, tagOption } from './options/name-options.ts';
import { fromOption, toOption } from './options/range-options.ts';
import { findName, suggestNames } from './options/suggestions.ts';

const QUERY_LENGTH = 100;

/** `/articles`: a list to look through, narrowed by words, publication, tag and dates. */
export const articlesCommand = {
  data: new SlashCommandBuilder()
    .setName('articles')
    .setNameLocalizations(vietnamese('các-bài'))
    .setDescription('List the articles')
    .setDescriptionLocalizations(vietnamese('Liệt kê các bài viết'))
    .setContexts(...EVERYWHERE)
    .setIntegrationTypes(...BOTH_INSTALLS)
    .addStringOption((option) =>
      option
        .setName('query')
        .setNameLocalizations(vietnamese('từ-khóa'))
        .setDescription('Words to look for; the best match comes first')
        .setDescriptionLocalizations(vietnamese('Từ cần tìm; bài khớp nhất đứng đầu'))
        .setMaxLength(QUERY_LENGTH),
    )
    .addStringOption(sourceOption)
    .addStringOption(fromOption)
    .addStringOption(toOption)
    .addStringOption(tagOption),

  async execute(interaction, { library, timeZone }) {
    const messages = messagesFor(interaction.locale);
    const { options, user } = interaction;
    const read = readRange(options.getString('from'), options.getString('to'), dayIn(timeZone), messages);
    if ('problem' in read) return respond(interaction, read.problem);
    const query = shorten(cleanLine(options.getString('query') ?? ''), QUERY_LENGTH);
    const source = options.getString('source');
    const tag = options.getString('tag');
    const filter = {
      ...read.range,
      query: query === '' ? undefined : query,
      source: source === null ? undefined : findName(library, 'sources', source),
      tag: tag === null ? undefined : findName(library, 'tags', tag),
    };
    const articles = listed(library, filter);
    const view = { filter, page: 0, owner: user.id, version: library.status().version };
    return respond(interaction, articleList(articles, view, messages, { private: true }));
  },

  autocomplete: (interaction, { library }) =>
    interaction.respond(
      suggestNames(
        library,
        interaction.options.getFocused(true).name === 'tag' ? 'tags' : 'sources',
        interaction,
      ),
    ),
} satisfies Command;
