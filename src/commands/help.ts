import { SlashCommandBuilder } from 'discord.js';
import { helpCard } from '../reply/cards/talk/help-card.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { respond } from '../reply/respond.ts';
import type { Command } from './common/command.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './common/localized.ts';
import { isAdmin } from './common/permission.ts';
import { corpusCommand } from './corpus.ts';

/** `/help`: what the bot does, what it does not, and what it keeps. */
export const helpCommand = {
  data: new SlashCommandBuilder()
    .setName('help')
    .setNameLocalizations(vietnamese('trợ-giúp'))
    .setDescription('What this bot does and how to use it')
    .setDescriptionLocalizations(vietnamese('Bot này làm gì và dùng thế nào'))
    .setContexts(...EVERYWHERE)
    .setIntegrationTypes(...BOTH_INSTALLS),

  unlimited: true,

  async execute(interaction, { library, admins, commandIds }) {
    const { options = [] } = corpusCommand.data.toJSON();
    const adminCommands = isAdmin(interaction, admins) ? options.map(({ name }) => name) : [];
    const view = { articles: library.status().articles, commandIds, adminCommands };
    return respond(interaction, helpCard(view, messagesFor(interaction.locale)));
  },
} satisfies Command;
