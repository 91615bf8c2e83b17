import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import type { ListFilter } from '../../reply/cards/articles/article-list.ts';
import { quoteInline } from '../../reply/markdown/escape.ts';
import type { Messages } from '../../reply/messages/index.ts';
import { notice, type Reply } from '../../reply/reply.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import { readDate } from './date-option.ts';

/** The articles that a filter lets through, in the library's order. */
export function listed(library: Library, { tag, ...filter }: ListFilter): readonly Article[] {
  const articles = library.articles(filter);
  return tag === undefined ? articles : articles.filter(({ tags }) => tags.includes(tag));
}

/** Articles about a topic in a range of dates: those with its words in the title, unfinished or misspelt too, and those whose text is about it. */
export async function filteredArticles(
  library: Library,
  topic: string | undefined,
  range: { readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<readonly Article[]> {
  if (topic === undefined) return library.articles(range);
  return [
    ...new Set([...library.articles({ ...range, query: topic }), ...(await library.about(topic, range))]),
  ];
}

/** A range of dates from two options as people write them, or the reply that says what is wrong with one. */
export function readRange(
  from: string | null,
  to: string | null,
  today: string,
  messages: Messages,
):
  | { readonly range: { readonly from?: string | undefined; readonly to?: string | undefined } }
  | { readonly problem: Reply } {
  const first = from === null ? undefined : readDate(from, today);
  const last = to === null ? undefined : readDate(to, today);
  const unreadable = (value: string, option: string): { problem: Reply } => ({
    problem: notice(messages.notice.dateUnreadable(quoteInline(shorten(cleanLine(value), 50)), option)),
  });
  if (from !== null && first === undefined) return unreadable(from, messages.articles.options.from);
  if (to !== null && last === undefined) return unreadable(to, messages.articles.options.to);
  if (first !== undefined && last !== undefined && first.first > last.last) {
    return { problem: notice(messages.notice.dateOrder(first.first, last.last)) };
  }
  return {
    range: {
      from: first?.first,
      to: last?.last,
    },
  };
}
