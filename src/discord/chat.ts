import { type Message, MessageType, type PartialMessage } from 'discord.js';
import { dayIn } from '../asking/dates/day-in.ts';
import { needsNoReply } from '../asking/talk/asks-nothing.ts';
import { isVietnameseTalk, smallTalkOf } from '../asking/talk/small-talk.ts';
import { cardOf, readQuestionOption } from '../commands/common/answer-reply.ts';
import type { Bot } from '../commands/common/command.ts';
import { offersBelow } from '../commands/common/refusal-offers.ts';
import { askCounted } from '../commands/common/tally.ts';
import { earlierOnCard } from '../commands/controls/asked-on-card.ts';
import type { Logger } from '../log.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import { withNames } from '../reply/read/names-in-text.ts';
import { notice, type Reply } from '../reply/reply.ts';
import { respondToMessage } from '../reply/respond.ts';
import { cleanLine } from '../text/clean.ts';
import type { Cooldown } from './cooldown.ts';
import { followsInVietnamese, messagesOf } from './message-language.ts';
import { missingPermission, nameMissing } from './missing-permission.ts';

/** Answers a message that speaks to the bot, and ignores any other. Rejects where it cannot, and dispatch answers for it. */
export type Chat = (message: Message) => Promise<void>;

/** The chat of a bot: mentions of it, replies to its messages and direct messages are questions. Nothing is remembered between them. */
export function createChat(options: {
  readonly bot: Bot;
  readonly cooldown: Cooldown;
  readonly log: Logger;
}): Chat {
  const { bot, cooldown, log } = options;
  const warned = new WarnedUsers();

  return async (message) => {
    if (!speaksToBot(message)) return;
    if (thanksForAnswer(message) || answersAsPerson(message, bot)) return;
    const messages = messagesOf(message);
    const lacking = missingPermission(message);
    if (lacking !== undefined) return nameMissing(message, lacking, log);
    const wait = cooldown.check(message.author.id, message.guildId);
    if (wait === null) {
      const reply = await replyTo(message, bot, messages);
      return reply === undefined ? undefined : respondToMessage(message, reply);
    }
    // One sentence for a burst: a message cannot be answered in private, and a reply to each would be a flood of its own.
    if (!warned.isNew(message.author.id, wait.seconds)) return;
    const tooFast = wait.who === 'user' ? messages.notice.tooFast : messages.notice.tooFastHere;
    return respondToMessage(message, notice(tooFast(wait.seconds)));
  };
}

/** Whether an edit makes a message speak to the bot for the first time, as when a mention was forgotten. Such a message is answered once. */
export function beginsToSpeak(before: Message | PartialMessage, message: Message): boolean {
  return !before.partial && !speaksToBot(before) && speaksToBot(message);
}

/** Bots, webhooks and system messages are never answered; two bots would go on for ever. */
function speaksToBot(message: Message): boolean {
  const me = message.client.user?.id;
  if (me === undefined || message.author.bot || message.webhookId !== null || message.system) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  if (message.guildId === null) return true;
  // Without the message-content intent, messages that do not speak to the bot arrive empty.
  if (message.content === '') return false;
  return new RegExp(`<@!?${me}>`).test(message.content) || message.mentions.repliedUser?.id === me;
}

/** Undefined where no reply is meant: the articles may tell that a word beside thanks is a name. */
async function replyTo(message: Message, bot: Bot, messages: Messages): Promise<Reply | undefined> {
  const { library, timeZone } = bot;
  const text = withNames(message, withoutBot(message));
  const { empty, emptyReply } = messages.chat;
  if (cleanLine(text) === '') return notice(repliesToOther(message) ? `${empty}\n${emptyReply}` : empty);
  const read = readQuestionOption(text, messages);
  if ('problem' in read) return read.problem;
  const card = await earlierCard(message);
  const earlier = card && earlierOnCard(library, card);
  const asked = await askCounted(bot, {
    question: read.question,
    earlier,
    asker: message.author.id,
    askedOn: dayIn(timeZone, message.createdAt),
  });
  if (repliesToBot(message) && needsNoReply(asked.smallTalk?.kind)) return undefined;
  const isVietnamese =
    asked.smallTalk === undefined
      ? earlier !== undefined && followsInVietnamese(read.question, earlier.question)
      : isVietnameseTalk(read.question);
  return cardOf(asked, isVietnamese ? messagesFor('vi') : messages, {
    private: false,
    offers: offersBelow(message, bot),
  });
}

/** The words of a message without the mention of the bot. */
function withoutBot({ content, client }: Message): string {
  return content.replaceAll(new RegExp(`<@!?${client.user.id}>`, 'g'), ' ');
}

/** "Thanks!" or "lol" below one of the bot's messages needs no answer: a card for each would fill the channel. */
function thanksForAnswer(message: Message): boolean {
  return repliesToBot(message) && needsNoReply(smallTalkOf(cleanLine(withoutBot(message))));
}

function repliesToBot({ mentions, client }: Message): boolean {
  return mentions.repliedUser?.id === client.user.id;
}

/** A reply to a question that was handed to people is meant for its asker and is not a question to the bot. */
function answersAsPerson(message: Message, { help }: Pick<Bot, 'help'>): boolean {
  const me = message.client.user.id;
  return (
    help.isHere(message.channelId) &&
    message.mentions.repliedUser?.id === me &&
    !new RegExp(`<@!?${me}>`).test(message.content)
  );
}

/** Whoever mentions the bot below somebody else's message may mean that one, which the bot cannot read. */
function repliesToOther({ mentions, client }: Message): boolean {
  return mentions.repliedUser !== null && mentions.repliedUser.id !== client.user.id;
}

/** The bot's own message that is replied to; undefined where there is none, or where it is gone or out of reach. */
async function earlierCard(message: Message): Promise<Message | undefined> {
  if (message.reference?.messageId === undefined) return undefined;
  const earlier = await message.fetchReference().catch(() => undefined);
  return earlier?.author.id === message.client.user.id ? earlier : undefined;
}

/** The users who were told to wait, until the wait is over; at most 1,000 are remembered. */
class WarnedUsers {
  readonly #until = new Map<string, number>();

  isNew(user: string, seconds: number): boolean {
    const now = Date.now();
    for (const [known, until] of this.#until) if (until <= now) this.#until.delete(known);
    if (this.#until.has(user) || this.#until.size >= 1_000) return false;
    this.#until.set(user, now + seconds * 1_000);
    return true;
  }
}
