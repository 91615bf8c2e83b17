import type { ButtonInteraction, Message, StringSelectMenuInteraction } from 'discord.js';
import { dayIn } from '../../asking/dates/day-in.ts';
import type { Audience } from '../../reply/cards/parts/audience.ts';
import {
  REPORT_ACTIONS,
  reportCard,
  reportedCard,
  tellMeButton,
  undoButton,
} from '../../reply/cards/reports/report-card.ts';
import { type Messages, messagesFor } from '../../reply/messages/index.ts';
import { articleByKey } from '../../reply/read/article-key.ts';
import { readAskedState } from '../../reply/read/asked-state.ts';
import { decodeState } from '../../reply/read/custom-id.ts';
import { withoutButton, withoutButtons } from '../../reply/read/edited-message.ts';
import { quotesOnCard } from '../../reply/read/quotes-in-card.ts';
import { customIdsOf, readQuestion, textsOf } from '../../reply/read/read-card.ts';
import { type ReportedPassage, readReportedPassage } from '../../reply/read/reported-passage.ts';
import { notice } from '../../reply/reply.ts';
import { replace, respond } from '../../reply/respond.ts';
import { MESSAGE_LINK, type Report, type ReportReason } from '../../reports/report.ts';
import type { Bot, Control } from '../common/command.ts';
import { audienceOf } from '../common/refusal-offers.ts';
import { questionOnCard } from './asked-on-card.ts';
import { isPrivate } from './share.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** Asks what is wrong with an answer, or says that nobody would see a report. */
const wrongControl: Control = {
  action: 'wrong',
  async execute(interaction, state, bot) {
    const messages = messagesFor(interaction.locale);
    const remembered = readAskedState(state);
    const asked = remembered && questionOnCard(bot, interaction.message, remembered);
    if (asked === undefined) return respond(interaction, notice(messages.notice.oldControl));
    const audience = audienceOf(interaction, bot.admins);
    return respond(
      interaction,
      audience === undefined
        ? notice(messages.report.nobody)
        : reportCard(asked, { passage: passageOn(interaction, bot), audience }, messages),
    );
  },
};

/** The first quote of an answer, and where others can see it. */
function passageOn(interaction: Pressed, { library }: Bot): ReportedPassage {
  const { message } = interaction;
  const [quote] = quotesOnCard(textsOf(message), customIdsOf(message));
  if (quote === undefined) return {};
  const article = quote.key === undefined ? undefined : articleByKey(library, quote.key);
  return {
    quote: { text: quote.text, title: article?.title ?? '' },
    ...(isPrivate(interaction) ? {} : linkTo(message)),
  };
}

/** The address of a message of a server. */
function linkTo({ url }: Message): Pick<ReportedPassage, 'link'> {
  return MESSAGE_LINK.test(url) ? { link: url } : {};
}

/** Sends a question to the organisers. Nothing is stored without a press, and nothing about the person who pressed. */
function reportControl(action: string, reason: ReportReason): Control {
  return {
    action,
    async execute(interaction, state, { reports, admins, sent }) {
      const messages = messagesFor(interaction.locale);
      const read = readQuestion(textsOf(interaction.message));
      if (read === undefined) return respond(interaction, notice(messages.notice.oldControl));
      const audience = audienceOf(interaction, admins);
      if (audience === undefined) return respond(interaction, notice(messages.report.nobody));
      const { question, earlier: follows } = read;
      const passage = isPrivate(interaction)
        ? readReportedPassage(textsOf(interaction.message))
        : linkTo(interaction.message);
      const { scope: article, asTyped } = readAskedState(state) ?? {};
      const key = JSON.stringify([interaction.user.id, reason, question, follows, article, asTyped]);
      if (!sent.begin(key)) return respond(interaction, notice(messages.report.already));
      const at = new Date().toISOString();
      const asked = { question, follows, article, ...(asTyped === true && { asTyped }) };
      const report = { ...asked, reason, at, guild: interaction.guildId, ...passage };
      const id = await reports.add(report);
      if (id !== undefined) return thank(interaction, { ...report, id }, audience, messages);
      sent.undo(key);
      return respond(interaction, notice(messages.report.unavailable));
    },
  };
}

/** Says thanks where the button was pressed, and takes the button away; the related articles of a refusal stay. */
function thank(interaction: Pressed, report: Report, audience: Audience, messages: Messages): Promise<void> {
  const thanks = audience === 'server' ? messages.report.thanks : messages.report.thanksOfAdmins;
  const card = reportedCard(report.question, thanks, report, messages);
  if (!isPrivate(interaction)) return respond(interaction, card);
  const isRefusal = interaction.customId.split(':')[1] === 'tell';
  const undo = [undoButton(report.id, messages), tellMeButton(report, messages)];
  return replace(
    interaction,
    isRefusal ? withoutButton(interaction.message, interaction.customId, thanks, undo) : card,
  );
}

/** Remembers who wants to be told once the question that they sent is closed. */
const tellMeControl: Control = {
  action: 'tellme',
  async execute(interaction, { parts: [id = ''] }, { waiting, reports, timeZone }) {
    const messages = messagesFor(interaction.locale);
    const report = (await reports.open()).find((one) => one.id === id);
    if (report === undefined) return respond(interaction, notice(messages.report.alreadyClosed));
    const { question, follows, article, asTyped, reason, at } = report;
    const askedOn = dayIn(timeZone, new Date(at));
    const { user, locale, message, customId } = interaction;
    const who = { id, user: user.id, locale, question, follows, article, asTyped, reason, askedOn };
    if (!(await waiting.add(who))) return respond(interaction, notice(messages.report.unavailable));
    const said = reason === 'not-in-articles' ? messages.report.willTell : messages.report.willTellDone;
    return isPrivate(interaction)
      ? replace(interaction, withoutButton(message, customId, `-# ${said}`))
      : respond(interaction, notice(said));
  },
};

/** Takes a question back that was sent a moment ago. */
const takeBackControl: Control = {
  action: 'unsend',
  async execute(interaction, { parts: [id = ''] }, { reports, waiting }) {
    const messages = messagesFor(interaction.locale);
    if (!(await reports.takeBack(id))) return respond(interaction, notice(messages.report.unavailable));
    await waiting.take(id);
    const { message, customId } = interaction;
    const isOf = (one: string): boolean => one === customId || decodeState(one)?.action === 'tellme';
    return replace(interaction, withoutButtons(message, isOf, messages.report.undone));
  },
};

/** The buttons that send, take back and follow reports. */
export const REPORT_CONTROLS: readonly Control[] = [
  wrongControl,
  takeBackControl,
  tellMeControl,
  ...Object.entries(REPORT_ACTIONS).map(([action, reason]) => reportControl(action, reason)),
];
