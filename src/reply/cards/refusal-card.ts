import type { Asked } from '../../asking/asked.ts';
import type { NothingFoundAnswer } from '../../retrieval/answer.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import { quoteInline } from '../markdown/escape.ts';
import { articleFacts } from '../markdown/source-line.ts';
import type { Messages } from '../messages/index.ts';
import { askedState } from '../read/asked-state.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../reply.ts';
import { button, rows } from './buttons.ts';
import { questionLines } from './card-head.ts';

const WORDS_SHOWN = 5;
const WORD_LENGTH = 30;

/** A plain "not in these articles": near misses are called related, and nothing is quoted. */
export function refusalCard(
  asked: Asked & { readonly answer: NothingFoundAnswer },
  messages: Messages,
  options: { readonly private: boolean },
): Reply {
  const { answer } = asked;
  const { refusal, buttons } = messages;
  const words = answer.unknownWords
    .slice(0, WORDS_SHOWN)
    .map((word) => quoteInline(shorten(cleanLine(word), WORD_LENGTH)));
  const related = answer.related.map((article) => `- ${articleFacts(article, messages).join(' · ')}`);
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(questionLines(asked, messages)),
      textDisplay(
        [
          asked.scope === undefined ? refusal.notHere(asked.searched) : refusal.notInScope,
          ...(words.length > 0 ? [`-# ${refusal.unknownWords(words.join(', '))}`] : []),
        ].join('\n'),
      ),
      textDisplay(related.length === 0 ? '' : [refusal.related, ...related].join('\n')),
      ...rows([
        asked.readAs === undefined ? undefined : button(buttons.asTyped, askedState('typed', asked, 0)),
        button(buttons.report, askedState('tell', asked)),
      ]),
    ],
    private: options.private,
  });
}
