import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
} from 'discord.js';
import { dayIn } from '../asking/dates/day-in.ts';
import { submitAttachment, submitText } from '../corpus/importing/submit.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { readQuestion, textsOf } from '../reply/read/read-card.ts';
import { notice } from '../reply/reply.ts';
import { deferPrivately, respond } from '../reply/respond.ts';
import type { Bot, MessageCommand } from './common/command.ts';
import { vietnamese } from './common/localized.ts';
import { isAdmin, mayChangeArticles } from './common/permission.ts';
import { previewOf } from './corpus/preview.ts';

/** *Add as article*, for admins: takes a message's text, author and day, or the file that is attached to it, as `/corpus add` does. */
export const addAsArticle = {
  data: new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName('Add as article')
    .setNameLocalizations(vietnamese('Thêm làm bài viết'))
    .setContexts(InteractionContextType.Guild, InteractionContextType.BotDM)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),

  async execute(interaction, bot) {
    const messages = messagesFor(interaction.locale);
    const { admins, desk, timeZone } = bot;
    if (!isAdmin(interaction, admins)) return respond(interaction, notice(messages.notice.adminsOnly));
    if (!mayChangeArticles(interaction, admins)) return respond(interaction, notice(messages.shelf.notHere));
    const { targetMessage: message } = interaction;
    const text = message.cleanContent.trim();
    const file = message.attachments.first();
    if (text === '' && file === undefined) return respond(interaction, notice(messages.shelf.noText));
    await deferPrivately(interaction);
    if (text === '' && file !== undefined) {
      const submit = () => submitAttachment(desk.web, file, desk.attachmentHosts);
      return respond(interaction, await previewOf(file.name, submit, bot, messages));
    }
    const iso = dayIn(timeZone, message.createdAt);
    const title = await questionAnswered(message, bot);
    const facts = {
      ...(title === null ? {} : { title }),
      author: message.member?.displayName ?? message.author.displayName,
      published: { iso, asWritten: iso },
      url: message.url,
    };
    const submit = () => submitText(message.url, text, facts);
    return respond(interaction, await previewOf(message.url, submit, bot, messages));
  },
} satisfies MessageCommand;

/** The question that a message in the help channel answers, since an answer seldom repeats it. Null for any other message. */
async function questionAnswered(message: Message, { help }: Bot): Promise<string | null> {
  if (!help.isHere(message.channelId) || message.reference === null) return null;
  const asked = await message.fetchReference().catch(() => undefined);
  if (asked?.author.id !== message.client.user.id) return null;
  return readQuestion(textsOf(asked))?.question ?? null;
}
