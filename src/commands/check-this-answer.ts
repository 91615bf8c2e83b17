import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import { checkCard } from '../reply/cards/answer/check-card.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { articleByKey } from '../reply/read/article-key.ts';
import { quotesOnCard } from '../reply/read/quotes-in-card.ts';
import { askedStateOf, customIdsOf, textsOf } from '../reply/read/read-card.ts';
import { notice } from '../reply/reply.ts';
import { respond } from '../reply/respond.ts';
import { compareQuote } from '../retrieval/quoting/compare-quote.ts';
import type { MessageCommand } from './common/command.ts';
import { BOTH_INSTALLS, EVERYWHERE, vietnamese } from './common/localized.ts';
import { outdatedFor } from './common/outdated-for.ts';
import { questionOnCard } from './controls/asked-on-card.ts';

/** *Check this answer*: looks up every quote of an old answer in today's articles. */
export const checkThisAnswer = {
  data: new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName('Check this answer')
    .setNameLocalizations(vietnamese('Kiểm tra câu trả lời này'))
    .setContexts(...EVERYWHERE)
    .setIntegrationTypes(...BOTH_INSTALLS),

  async execute(interaction, bot) {
    const { library, admins } = bot;
    const messages = messagesFor(interaction.locale);
    const { targetMessage, applicationId } = interaction;
    const isOwn =
      targetMessage.author.id === interaction.client.user.id || targetMessage.applicationId === applicationId;
    const quotes = isOwn ? quotesOnCard(textsOf(targetMessage), customIdsOf(targetMessage)) : [];
    if (quotes.length === 0) return respond(interaction, notice(messages.check.notAnAnswer));
    const checked = await Promise.all(
      quotes.map(async ({ text, key }) => {
        const home = key === undefined ? undefined : articleByKey(library, key);
        const fate = await compareQuote(text, home, (words) => library.about(words));
        return { text, fate, moved: fate.kind !== 'gone' && key !== undefined && fate.article !== home };
      }),
    );
    const state = askedStateOf(targetMessage);
    const asked = state && questionOnCard(bot, targetMessage, state);
    const outdated = asked && outdatedFor(interaction, targetMessage, asked.asker, admins);
    const isSound = checked.every(({ fate, moved }) => fate.kind === 'unchanged' && !moved);
    const update = asked && outdated && !isSound ? { asked, outdated } : undefined;
    return respond(interaction, checkCard(checked, messages, update));
  },
} satisfies MessageCommand;
