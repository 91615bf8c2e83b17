import type { AskedQuestion } from '../../asking/asked.ts';
import type { Messages } from '../messages/index.ts';
import { askedState } from '../read/asked-state.ts';
import type { ControlState } from '../read/custom-id.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../reply.ts';
import { button, rows } from './buttons.ts';
import { questionLines } from './card-head.ts';

/** Says, in private, that the articles are no longer those of the answer, and offers to ask the same again. */
export function staleCard(asked: AskedQuestion, messages: Messages): Reply {
  return staleView([questionLines(asked, messages)], askedState('again', asked, 0), messages);
}

/** The same of anything that was shown: `head` says what it was asked for, and `again` shows it of today's articles. */
export function staleView(head: readonly string[], again: ControlState, messages: Messages): Reply {
  return containerReply({
    colour: COLOURS.unsure,
    parts: [
      textDisplay(head.join('\n')),
      textDisplay(messages.notice.articlesChanged),
      ...rows([button(messages.buttons.askAgain, again, { primary: true })]),
    ],
    private: true,
  });
}
