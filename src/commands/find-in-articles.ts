import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import { cleanLine, shorten } from '../reply/clean.ts';
import { MAX_QUESTION } from '../reply/limits.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { readQuestion, textsOf } from '../reply/read-card.ts';
import { notice } from '../reply/reply.ts';
import { respond } from '../reply/respond.ts';
import { ask, cardOf, readQuestionOption } from './asking.ts';
import type { MessageCommand } from './command.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './localized.ts';
import { withoutMarkup } from './markup.ts';

/** *Find in articles*: takes what a message says as a question, and answers in private. */
export const findInArticles = {
  data: new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName('Find in articles')
    .setNameLocalizations(vietnamese('Tìm trong các bài báo'))
    .setContexts(...EVERYWHERE)
    .setIntegrationTypes(...BOTH_INSTALLS),

  async execute(interaction, context) {
    const messages = messagesFor(interaction.locale);
    const { targetMessage } = interaction;
    const said = readQuestion(textsOf(targetMessage))?.question ?? targetMessage.content;
    const text = withoutMarkup(cleanLine(said));
    if (text === '') return respond(interaction, notice(messages.find.noText));
    const read = readQuestionOption(shorten(text, MAX_QUESTION), messages);
    if ('problem' in read) return respond(interaction, read.problem);
    const asked = await ask(context, { question: read.question, asker: interaction.user.id });
    return respond(interaction, cardOf(asked, messages, { private: true }));
  },
} satisfies MessageCommand;
