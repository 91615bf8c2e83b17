import type { AskedQuestion } from '../../../asking/asked.ts';
import type { Messages } from '../../messages/index.ts';
import { askedState } from '../../read/asked-state.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { button, rows } from '../parts/buttons.ts';
import { questionLines } from '../parts/card-head.ts';

/** How a question that was sent to the organisers came to be closed. */
export type Closed = 'answered' | 'done';

/** Tells somebody who waited that their question is closed, with a button that asks it again. */
export function closedCard(asked: AskedQuestion, how: Closed, messages: Messages): Reply {
  return containerReply({
    colour: how === 'answered' ? COLOURS.sure : COLOURS.neutral,
    parts: [
      textDisplay(questionLines(asked, messages)),
      textDisplay(messages.report.closed[how]),
      ...rows([button(messages.buttons.askAgain, askedState('again', asked, 0), { primary: true })]),
    ],
    private: false,
  });
}
