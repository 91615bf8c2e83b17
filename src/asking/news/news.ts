import type { Library, NewsItem } from '../../library.ts';
import { datesOf, EARLIEST, LATEST, type NamedDates } from '../../retrieval/dates/dates-in-question.ts';
import type { AskedNews } from '../asked.ts';
import { withoutWords } from '../dates/within-dates.ts';
import type { Newest } from './newest.ts';
import { newestOf } from './newest.ts';

/** The longest list of news: whoever wants more looks through `/timeline`. */
const MOST = 50;

/** The longest topic, in characters. */
export const MAX_TOPIC = 100;

/** Which news is asked for. Dates are `YYYY-MM-DD`, inclusive. */
export type NewsFilter = Pick<AskedNews, 'topic' | 'from' | 'to'>;

/** The articles that were added or changed last, of all or of those on a topic: its words stand in their title, or they are about it. */
export async function newsOn(
  library: Pick<Library, 'news' | 'articles' | 'about'>,
  { topic, from = '', to = '' }: NewsFilter = {},
): Promise<readonly NewsItem[]> {
  const about =
    topic === undefined
      ? undefined
      : new Set([...library.articles({ query: topic }), ...(await library.about(topic))]);
  const items: NewsItem[] = [];
  for (const item of library.news((article) => about?.has(article) ?? true)) {
    const { iso } = item;
    // ISO dates compare as text, and "2023-01~" comes after its days.
    if ((from === '' || `${iso}~` > from) && (to === '' || iso.slice(0, 10) <= to)) items.push(item);
    if (items.length === MOST) break;
  }
  return items;
}

/** The dates of the news that a question asks for, if it asks for nothing else: "what's new this week?". */
export function bareNewsOf(question: string, askedOn: string): NewsFilter | undefined {
  if (isBare(newestOf(question))) {
    const dates = datesOf(question, askedOn);
    return dates === undefined ? {} : rangeOf(dates);
  }
  const dates = datesOf(question, askedOn);
  const isNews = dates !== undefined && isBare(newestOf(withoutWords(question, dates.words)));
  return isNews ? rangeOf(dates) : undefined;
}

function rangeOf({ from, to }: NamedDates): NewsFilter {
  return { from: from === EARLIEST ? undefined : from, to: to === LATEST ? undefined : to };
}

function isBare(newest: Newest | undefined): boolean {
  return newest?.asksForNews === true && newest.words === '';
}
