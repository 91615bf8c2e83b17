import type { AskedQuestion } from '../../../asking/asked.ts';
import type { Excerpt } from '../../../retrieval/answer.ts';
import { renderQuote } from '../../markdown/quote.ts';
import { sourceLine } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { questionLines } from '../parts/card-head.ts';

/** Shows, in private, the passage nearest to a question that was refused, and says that it is not an answer. */
export function closestCard(asked: AskedQuestion, excerpt: Excerpt, messages: Messages): Reply {
  const quote = [
    ...(excerpt.cutStart ? ['…'] : []),
    renderQuote({ text: excerpt.text, highlights: [] }),
    ...(excerpt.cutEnd ? ['…'] : []),
  ].join('\n');
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(questionLines(asked, messages)),
      textDisplay(`**${messages.refusal.noAnswer}**`),
      textDisplay(`${quote}\n${sourceLine(excerpt, messages, undefined)}`),
    ],
    private: true,
  });
}
