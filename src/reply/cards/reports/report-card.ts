import type { APIButtonComponent } from 'discord.js';
import type { AskedQuestion } from '../../../asking/asked.ts';
import type { Report, ReportReason } from '../../../reports/report.ts';
import type { Messages } from '../../messages/index.ts';
import { askedState } from '../../read/asked-state.ts';
import { type ReportedPassage, reportedPassageText } from '../../read/reported-passage.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import type { Audience } from '../parts/audience.ts';
import { button, rows } from '../parts/buttons.ts';
import { questionLine, questionLines } from '../parts/card-head.ts';

/** The actions that send a question to the organisers, with the reason that each sends. Buttons on messages already posted hold these names. */
export const REPORT_ACTIONS: Readonly<Record<string, ReportReason>> = {
  tell: 'not-in-articles',
  passage: 'wrong-passage',
  outdated: 'outdated',
  unanswered: 'not-answered',
};

/** Asks, in private, what is wrong with an answer, and says what a press will send, and to whom. */
export function reportCard(
  asked: AskedQuestion,
  { passage, audience }: { readonly passage: ReportedPassage; readonly audience: Audience },
  messages: Messages,
): Reply {
  const { reasons, which, whichOfAdmins } = messages.report;
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(questionLines(asked, messages)),
      textDisplay(reportedPassageText(passage, messages)),
      textDisplay(audience === 'server' ? which : whichOfAdmins),
      ...rows([
        button(reasons['wrong-passage'], askedState('passage', asked)),
        button(reasons.outdated, askedState('outdated', asked)),
        button(reasons['not-answered'], askedState('unanswered', asked)),
      ]),
    ],
    private: true,
  });
}

/** Says who will see the report, with a way to take it back. */
export function reportedCard(
  question: string,
  thanks: string,
  report: Pick<Report, 'id' | 'reason'>,
  messages: Messages,
): Reply {
  return containerReply({
    colour: COLOURS.sure,
    parts: [
      textDisplay(questionLine(question)),
      textDisplay(thanks),
      ...rows([undoButton(report.id, messages), tellMeButton(report, messages)]),
    ],
    private: true,
  });
}

/** A button that asks to be told once this report is closed. Only an admin closes one about an answer. */
export function tellMeButton(
  { id, reason }: Pick<Report, 'id' | 'reason'>,
  { buttons }: Messages,
): APIButtonComponent {
  const label = reason === 'not-in-articles' ? buttons.tellMe : buttons.tellMeDone;
  return button(label, { action: 'tellme', version: '', parts: [id] });
}

/** A button that takes back the report with this id. */
export function undoButton(id: string, { buttons }: Messages): APIButtonComponent {
  return button(buttons.undo, { action: 'unsend', version: '', parts: [id] });
}
