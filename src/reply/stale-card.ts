import type { Asked } from './asked.ts';
import { askedState } from './asked-state.ts';
import { button, rows } from './buttons.ts';
import { questionLines } from './card-head.ts';
import type { Messages } from './messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from './reply.ts';

/** Says, in private, that the articles are no longer those of the answer, and offers to ask the same again. */
export function staleCard(asked: Asked, messages: Messages): Reply {
  return containerReply({
    colour: COLOURS.unsure,
    parts: [
      textDisplay(questionLines(asked, messages)),
      textDisplay(messages.notice.articlesChanged),
      ...rows([button(messages.buttons.askAgain, askedState('again', asked, 0), { primary: true })]),
    ],
    private: true,
  });
}
