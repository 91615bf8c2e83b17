import type { APIButtonComponent } from 'discord.js';
import type { AskedQuestion } from '../../../asking/asked.ts';
import type { Messages } from '../../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { button, rows } from '../parts/buttons.ts';
import { questionLines } from '../parts/card-head.ts';

/** A question that the articles do not answer, for people to answer, with its asker and its place. */
export function helpPostCard(asked: AskedQuestion, link: string, messages: Messages): Reply {
  const { person } = messages;
  return containerReply({
    colour: COLOURS.further,
    parts: [
      textDisplay(questionLines(asked, messages)),
      textDisplay(
        `-# ${person.askedBy(`<@${asked.asker}>`, `[${person.here}](${link})`)}\n-# ${person.howToAnswer}`,
      ),
    ],
    private: false,
  });
}

/** Says where a question was posted, with a way to take it back. */
export function helpPostedCard(said: string, messageId: string, messages: Messages): Reply {
  return containerReply({
    colour: COLOURS.sure,
    parts: [textDisplay(said), ...rows([takeBackButton(messageId, messages)])],
    private: true,
  });
}

/** A button that removes the post with this id. */
export function takeBackButton(messageId: string, { buttons }: Messages): APIButtonComponent {
  return button(buttons.takeBack, { action: 'unask', version: '', parts: [messageId] });
}
