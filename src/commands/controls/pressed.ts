import type { Article } from '../../corpus/article.ts';
import { articleByKey } from '../../reply/article-key.ts';
import type { AskedState } from '../../reply/asked-state.ts';
import { type CardText, readQuestion, textsOf } from '../../reply/read-card.ts';
import type { Message } from 'discord.js';
import { type Asking, ask } from '../asking.ts';
import type { Library } from '../../library.ts';
import type { Asked } from '../../reply/asked.ts';

/** The asking that a card answers, put together again from its buttons and its texts; undefined where the message has no question. */
export function askingOf(
  library: Library,
  message: Message,
  state: AskedState,
): (Asking & { readonly lost: boolean }) | undefined {
  const text = readQuestion(textsOf(message));
  if (text === undefined) return undefined;
  const scope = articleOf(library, state.scope);
  return {
    question: text.question,
    asker: state.asker,
    skip: state.skip,
    scope,
    follows: followsOf(library, text, state),
    lost: state.scope !== undefined && scope === undefined,
  };
}

function followsOf(library: Library, text: CardText, state: AskedState): Asking['follows'] {
  if (text.follows === undefined) return undefined;
  return { question: text.follows, article: articleOf(library, state.follows) };
}

function articleOf(library: Library, key: string | undefined): Article | undefined {
  return key === undefined ? undefined : articleByKey(library, key);
}

/** What a question that goes on from this card follows: its question and the article that it quotes first. */
export function followUpOf(library: Library, message: Message, state: AskedState): Asking['follows'] {
  const text = readQuestion(textsOf(message));
  return text === undefined
    ? undefined
    : { question: text.question, article: articleOf(library, state.quoted) };
}

/** Asks again what a card answers. */
export function askAgain(library: Library, asking: Asking): Promise<Asked> {
  return ask(library, asking);
}
