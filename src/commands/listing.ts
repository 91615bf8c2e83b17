import type { Article } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import type { ListFilter } from '../reply/article-list.ts';
import { quoteInline } from '../reply/escape.ts';
import { cleanLine, shorten } from '../reply/clean.ts';
import type { Messages } from '../reply/messages/index.ts';
import { notice, type Reply } from '../reply/reply.ts';
import { readDate } from './dates.ts';
import { foldText } from './fold.ts';

/** The articles that a filter lets through, in the library's order. */
export function listed(library: Library, { tag, ...filter }: ListFilter): readonly Article[] {
  const articles = library.articles(filter);
  return tag === undefined ? articles : articles.filter(({ tags }) => tags.includes(tag));
}

/** Passages that are looked at for a topic beside the titles. */
const TOPIC_PASSAGES = 10;

/** Articles about a topic in a range of dates: those with its words in the title, and those with all of them in one passage. */
export async function articlesAbout(
  library: Library,
  topic: string | undefined,
  range: { readonly from?: string; readonly to?: string },
): Promise<readonly Article[]> {
  if (topic === undefined) return library.articles(range);
  const inRange = new Set(library.articles(range));
  const words = foldText(topic).split(' ');
  const { excerpts } = await library.answer(topic, {
    limit: TOPIC_PASSAGES,
    ungated: true,
    among: (article) => inRange.has(article),
  });
  const told = excerpts.filter(({ article, passage }) => {
    const text = ` ${foldText(article.text.slice(passage.start, passage.end))} `;
    return words.every((word) => text.includes(` ${word}`));
  });
  return [
    ...new Set([...library.articles({ ...range, query: topic }), ...told.map(({ article }) => article)]),
  ];
}

/** A range of dates from two options as people write them, or the reply that says what is wrong with one. */
export function readRange(
  from: string | null,
  to: string | null,
  messages: Messages,
): { readonly range: { readonly from?: string; readonly to?: string } } | { readonly problem: Reply } {
  const first = from === null ? undefined : readDate(from);
  const last = to === null ? undefined : readDate(to);
  const unreadable = (value: string, option: string): { problem: Reply } => ({
    problem: notice(messages.notice.dateUnreadable(quoteInline(shorten(cleanLine(value), 50)), option)),
  });
  if (from !== null && first === undefined) return unreadable(from, 'from');
  if (to !== null && last === undefined) return unreadable(to, 'to');
  if (first !== undefined && last !== undefined && first.first > last.last) {
    return { problem: notice(messages.notice.dateOrder(first.first, last.last)) };
  }
  return {
    range: {
      ...(first === undefined ? {} : { from: first.first }),
      ...(last === undefined ? {} : { to: last.last }),
    },
  };
}
