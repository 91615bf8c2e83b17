import type { Asked } from '../../asking/asked.ts';
import { asksNothing } from '../../asking/talk/asks-nothing.ts';
import { answerCard } from '../../reply/cards/answer/answer-card.ts';
import { type RefusalOffers, refusalCard } from '../../reply/cards/answer/refusal-card.ts';
import { articleList } from '../../reply/cards/articles/article-list.ts';
import { newsCard } from '../../reply/cards/articles/news-card.ts';
import { smallTalkCard } from '../../reply/cards/talk/small-talk-card.ts';
import { MAX_QUESTION_ON_CARD } from '../../reply/limits.ts';
import type { Messages } from '../../reply/messages/index.ts';
import { notice, type Reply } from '../../reply/reply.ts';
import { cleanLine } from '../../text/clean.ts';

/** A question in one line of harmless text, or the reply that says what is wrong with it. */
export function readQuestionOption(
  text: string,
  messages: Messages,
): { readonly question: string } | { readonly problem: Reply } {
  const question = cleanLine(text);
  if (asksNothing(question)) return { problem: notice(messages.notice.questionEmpty) };
  if (question.length > MAX_QUESTION_ON_CARD) {
    return { problem: notice(messages.notice.questionTooLong(question.length, MAX_QUESTION_ON_CARD)) };
  }
  return { question };
}

/** The card of an answer, or else the refusal, the list or the reply to small talk, which are private wherever that is possible. */
export function cardOf(
  asked: Asked,
  messages: Messages,
  options: {
    readonly private: boolean;
    readonly offers: RefusalOffers;
    readonly sharedBy?: string | undefined;
  },
): Reply {
  const { answer, smallTalk, news, list, version, asker: owner } = asked;
  if (smallTalk !== undefined) return smallTalkCard(smallTalk, version, messages);
  if (news !== undefined)
    return newsCard(news.items, { ...news, page: 0, owner, version }, messages, {
      private: !options.offers.removable,
    });
  if (list !== undefined)
    return articleList(list.articles, { filter: { by: list.by }, page: 0, owner, version }, messages, {
      private: !options.offers.removable,
    });
  return answer.kind === 'found'
    ? answerCard({ ...asked, answer }, messages, options)
    : refusalCard({ ...asked, answer }, messages, { private: true, offers: options.offers });
}
