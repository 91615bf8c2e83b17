import { MessageFlags } from 'discord.js';
import { REPORT_ACTIONS, reportCard, reportedCard } from '../../reply/cards/report-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { readAskedState } from '../../reply/read/asked-state.ts';
import { readQuestion, textsOf } from '../../reply/read/read-card.ts';
import { notice } from '../../reply/reply.ts';
import { replace, respond } from '../../reply/respond.ts';
import type { ReportReason } from '../../reports/report.ts';
import type { Control } from '../command.ts';
import { questionOnCard } from './asked-on-card.ts';

/** Asks what is not right about an answer. */
const wrongControl: Control = {
  action: 'wrong',
  async execute(interaction, state, context) {
    const messages = messagesFor(interaction.locale);
    const remembered = readAskedState(state);
    const asked = remembered && questionOnCard(context, interaction.message, remembered);
    return respond(
      interaction,
      asked === undefined ? notice(messages.notice.oldControl) : reportCard(asked, messages),
    );
  },
};

/** Sends a question to the organisers. Nothing is stored without a press, and nothing about the person who pressed. */
function reportControl(action: string, reason: ReportReason): Control {
  return {
    action,
    async execute(interaction, _state, { reports }) {
      const messages = messagesFor(interaction.locale);
      const read = readQuestion(textsOf(interaction.message));
      if (read === undefined) return respond(interaction, notice(messages.notice.oldControl));
      const { question, earlier: follows } = read;
      const report = { question, follows, reason, at: new Date().toISOString(), guild: interaction.guildId };
      if (!(await reports.add(report))) return respond(interaction, notice(messages.report.unavailable));
      // The button goes with the private message that it stood on, so that nobody sends one question twice by mistake.
      const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
      const thanks = reportedCard(question, messages);
      return isPrivate ? replace(interaction, thanks) : respond(interaction, thanks);
    },
  };
}

export const REPORT_CONTROLS: readonly Control[] = [
  wrongControl,
  ...Object.entries(REPORT_ACTIONS).map(([action, reason]) => reportControl(action, reason)),
];
