import type { Article, Span } from '../../corpus/article.ts';
import { exchangeAt } from '../passages/exchanges.ts';
import { onlyComments } from '../passages/only-comments.ts';
import { blockAt } from '../passages/sections.ts';
import { isChat, speakerIn } from '../passages/speakers.ts';

/** Whether a stretch of a chat is of a message that only comments, and does not reply to a question: there "ok" and "dạ" answer. */
export function isOfComment(article: Pick<Article, 'text' | 'blocks'>, { start }: Span): boolean {
  if (!isChat(article)) return false;
  const message = blockAt(article.blocks, start);
  if (message?.kind !== 'body') return false;
  const line = article.text.slice(message.start, message.end);
  const speaker = speakerIn(article, line);
  if (speaker === undefined || !onlyComments(line.slice(speaker.length + 1))) return false;
  const asking = exchangeAt(article, start)?.asking;
  const isReply = asking !== undefined && article.text.slice(asking.end, message.start).trim() === '';
  return !isReply;
}
