import type { APIComponentInContainer } from 'discord.js';
import type { Asked } from '../../../asking/asked.ts';
import { datesWorthSaying } from '../../../asking/dates/dates-worth-saying.ts';
import { phrasesWorthNaming } from '../../../asking/words/words-worth-naming.ts';
import type { NothingFoundAnswer } from '../../../retrieval/answer.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { quoteInline } from '../../markdown/escape.ts';
import { knownFacts } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { askedState } from '../../read/asked-state.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { articleMenu } from '../parts/article-menu.ts';
import type { Audience } from '../parts/audience.ts';
import { button, rows } from '../parts/buttons.ts';
import { questionLines } from '../parts/card-head.ts';

const WORDS_SHOWN = 5;
const WORD_LENGTH = 30;

/** What a refusal offers besides its related articles. */
export interface RefusalOffers {
  /** Undefined: nobody would see the question, so sending it is not offered. */
  readonly audience: Audience | undefined;
  /** Whether the closest passage can be looked at. */
  readonly closest: boolean;
  /** Whether the question can be posted where people answer. */
  readonly person: boolean;
  /** Whether others see it, so that its asker may remove it. */
  readonly removable: boolean;
}

/** A plain "I found no answer": near misses are called related and can be opened, but nothing is quoted. */
export function refusalCard(
  asked: Asked & { readonly answer: NothingFoundAnswer },
  messages: Messages,
  options: { readonly private: boolean; readonly offers: RefusalOffers },
): Reply {
  const { related } = asked.answer;
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(questionLines({ ...asked, dates: datesWorthSaying(asked) }, messages)),
      textDisplay(reasonLines(asked, messages).join('\n')),
      textDisplay(
        related.length === 0
          ? ''
          : [
              messages.refusal.related,
              ...related.map((article) => `- ${knownFacts(article, messages)}`),
            ].join('\n'),
      ),
      ...controls(asked, options.offers, messages),
    ],
    private: options.private,
  });
}

function reasonLines(asked: Asked, { refusal }: Messages): string[] {
  if (asked.searched === 0) return [refusal.empty];
  const words = phrasesWorthNaming(asked.answer.unknownWords, asked.question)
    .slice(0, WORDS_SHOWN)
    .map((word) => quoteInline(shorten(cleanLine(word), WORD_LENGTH)));
  return [
    asked.scope === undefined ? refusal.notHere(asked.searched) : refusal.notInScope,
    ...(words.length > 0 ? [`-# ${refusal.unknownWords(words.join(', '))}`] : []),
  ];
}

function controls(
  asked: Asked,
  { audience, closest, person, removable }: RefusalOffers,
  messages: Messages,
): APIComponentInContainer[] {
  const { buttons } = messages;
  const { related } = asked.answer;
  return [
    ...(related.length === 0 ? [] : [articleMenu(related, asked.version, messages)]),
    ...rows([
      asked.didYouMean === undefined
        ? undefined
        : button(meantLabel(asked.didYouMean, messages), askedState('meant', asked, 0)),
      asked.readAs === undefined ? undefined : button(buttons.asTyped, askedState('typed', asked, 0)),
      closest && related.length > 0 ? button(buttons.closest, askedState('closest', asked, 0)) : undefined,
      audience === undefined ? undefined : button(reportLabel(audience, messages), askedState('tell', asked)),
      person ? button(buttons.person, askedState('person', asked)) : undefined,
      button(buttons.askFurther, askedState('further', asked)),
      removable ? button(buttons.remove, askedState('remove', asked)) : undefined,
    ]),
  ];
}

/** The longest words that fit on a button together with the text around them. */
const MEANT_LENGTH = 50;

function meantLabel(words: readonly string[], { buttons }: Messages): string {
  return buttons.didYouMean(shorten(cleanLine(words.join(' ')), MEANT_LENGTH));
}

function reportLabel(audience: Audience, { buttons }: Messages): string {
  return audience === 'server' ? buttons.report : buttons.reportToAdmins;
}
