import type { APIButtonComponent } from 'discord.js';
import type { AskedQuestion } from '../../../asking/asked.ts';
import type { Messages } from '../../messages/index.ts';
import { askedState } from '../../read/asked-state.ts';
import type { ControlState } from '../../read/custom-id.ts';
import { type Outdated, updateState } from '../../read/update-state.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { button, rows } from './buttons.ts';
import { questionLines } from './card-head.ts';

/**
 * Says, in private, that the articles have changed since the answer, and offers to ask the same again; where the reader may replace the
 * answer, that is offered as well.
 */
export function staleCard(asked: AskedQuestion, messages: Messages, outdated: Outdated | undefined): Reply {
  const update = outdated && updateButton(asked, outdated, messages);
  const again = button(messages.buttons.askAgain, askedState('again', asked, 0), { primary: true });
  return changedCard([questionLines(asked, messages)], [again, update], messages);
}

/** A button that replaces a public answer with today's. */
export function updateButton(
  asked: AskedQuestion,
  outdated: Outdated,
  { buttons }: Messages,
): APIButtonComponent {
  return button(buttons.update, updateState(asked, outdated));
}

/** The same for lists and pages, which nobody asked: `head` says what was shown, and `today` shows it from today's articles. */
export function staleView(head: readonly string[], today: ControlState, messages: Messages): Reply {
  return changedCard(head, [button(messages.buttons.showToday, today, { primary: true })], messages);
}

function changedCard(
  head: readonly string[],
  buttons: readonly (APIButtonComponent | undefined)[],
  messages: Messages,
): Reply {
  return containerReply({
    colour: COLOURS.unsure,
    parts: [textDisplay(head.join('\n')), textDisplay(messages.notice.articlesChanged), ...rows(buttons)],
    private: true,
  });
}
