import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import { dayIn } from '../asking/dates/day-in.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { textOfMessage } from '../reply/read/question-of-message.ts';
import { notice } from '../reply/reply.ts';
import { respond } from '../reply/respond.ts';
import { cardOf, readQuestionOption } from './common/answer-reply.ts';
import type { MessageCommand } from './common/command.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './common/localized.ts';
import { offersTo } from './common/refusal-offers.ts';
import { askCounted } from './common/tally.ts';

/** *Find in articles*: takes what a message says as a question, and answers in private. */
export const findInArticles = {
  data: new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName('Find in articles')
    .setNameLocalizations(vietnamese('Tìm trong các bài viết'))
    .setContexts(...EVERYWHERE)
    .setIntegrationTypes(...BOTH_INSTALLS),

  async execute(interaction, bot) {
    const messages = messagesFor(interaction.locale);
    const text = textOfMessage(interaction.targetMessage, interaction.member);
    if (text === '') return respond(interaction, notice(messages.find.noText));
    const read = readQuestionOption(text, messages);
    if ('problem' in read) return respond(interaction, read.problem);
    const asking = { question: read.question, asker: interaction.user.id, askedOn: dayIn(bot.timeZone) };
    const asked = await askCounted(bot, asking);
    const offers = offersTo(interaction, bot);
    return respond(interaction, cardOf(asked, messages, { private: true, offers }));
  },
} satisfies MessageCommand;
