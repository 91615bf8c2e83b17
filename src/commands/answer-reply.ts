import { answerDated } from '../asking/answer-dated.ts';
import { answerFollowing } from '../asking/answer-following.ts';
import type { Asked } from '../asking/asked.ts';
import { datesNamed } from '../asking/dates-of-events.ts';
import { dayIn } from '../asking/day-in.ts';
import type { Article } from '../corpus/article.ts';
import { answerCard } from '../reply/cards/answer-card.ts';
import { refusalCard } from '../reply/cards/refusal-card.ts';
import { MAX_QUESTION } from '../reply/limits.ts';
import type { Messages } from '../reply/messages/index.ts';
import { notice, type Reply } from '../reply/reply.ts';
import type { AnswerOptions } from '../retrieval/answer.ts';
import { cleanLine, shorten } from '../text/clean.ts';
import { withoutMarkup } from '../text/markup.ts';
import type { CommandContext } from './command.ts';

/** Excerpts that are fetched: a card's three and what *More* shows after them. */
const EXCERPTS = 10;

/** An earlier question is carried over up to this length, so that both questions and a quote fit on a phone's screen. */
const EARLIER_LENGTH = 150;

/** A question in one line of harmless text, or the reply that says what is wrong with it. */
export function readQuestionOption(
  text: string,
  messages: Messages,
): { readonly question: string } | { readonly problem: Reply } {
  const question = cleanLine(text);
  if (!/[\p{L}\p{N}]/u.test(withoutMarkup(question)))
    return { problem: notice(messages.notice.questionEmpty) };
  if (question.length > MAX_QUESTION) {
    return { problem: notice(messages.notice.questionTooLong(question.length, MAX_QUESTION)) };
  }
  return { question };
}

/** A question with what restricts it and what it follows. */
export interface Asking {
  readonly question: string;
  readonly asker: string;
  readonly scope?: Article | undefined;
  readonly follows?: { readonly question: string; readonly article?: Article | undefined } | undefined;
  /** How many excerpts were shown before. */
  readonly skip?: number | undefined;
  /** When it was asked, for "last March"; now by default. */
  readonly askedAt?: Date | undefined;
  /** The day that it was asked on, `YYYY-MM-DD`, where that is known already. */
  readonly askedOn?: string | undefined;
}

/** What asking needs of a handler's context. */
export type AskingContext = Pick<CommandContext, 'library' | 'timeZone'>;

/** Asks the library. The same asking of the same library gives the same answer, so that buttons need not store it. */
export async function ask({ library, timeZone }: AskingContext, asking: Asking): Promise<Asked> {
  const { question, asker, scope, skip = 0, askedAt = new Date() } = asking;
  const { askedOn = dayIn(timeZone, askedAt) } = asking;
  const { version, articles } = library.status();
  const follows = asking.follows && {
    question: shorten(asking.follows.question, EARLIER_LENGTH),
    ...(asking.follows.article === undefined ? {} : { article: asking.follows.article }),
  };
  const options: AnswerOptions = {
    limit: EXCERPTS,
    ...(scope === undefined ? {} : { among: (article: Article) => article.id === scope.id }),
  };
  const words = withoutMarkup(question);
  const followed = follows && { ...follows, question: withoutMarkup(follows.question) };
  const named = scope === undefined ? await datesNamed(library, words, askedOn) : undefined;
  const { answer, dates } = await answerDated(library, words, options, named, (undated, among) =>
    followed === undefined
      ? library.answer(undated, among)
      : answerFollowing(library, undated, among, followed),
  );
  return {
    answer: { ...answer, question },
    version,
    searched: articles,
    asker,
    askedOn,
    skip,
    ...(scope === undefined ? {} : { scope }),
    ...(follows === undefined ? {} : { follows }),
    ...(dates === undefined ? {} : { dates }),
  };
}

/** The card of an answer, or the refusal, which is always private. */
export function cardOf(
  asked: Asked,
  messages: Messages,
  options: { readonly private: boolean; readonly sharedBy?: string | undefined },
): Reply {
  const { answer } = asked;
  return answer.kind === 'found'
    ? answerCard({ ...asked, answer }, messages, options)
    : refusalCard({ ...asked, answer }, messages, { private: true });
}
