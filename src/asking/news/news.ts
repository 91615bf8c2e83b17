import type { Article } from '../../corpus/article.ts';
import type { Library, NewsItem } from '../../library.ts';
import { isStopWord } from '../../retrieval/analysis/stop-words.ts';
import { tokenize } from '../../retrieval/analysis/tokens.ts';
import { firstDayOf, shifted } from '../../retrieval/dates/date-forms.ts';
import { datesOf, EARLIEST, LATEST, type NamedDates } from '../../retrieval/dates/dates-in-question.ts';
import { foldedAlike } from '../../text/folded-alike.ts';
import type { AskedNews } from '../asked.ts';
import { withoutWords } from '../dates/within-dates.ts';
import type { Newest } from './newest.ts';
import { newestOf } from './newest.ts';
import { newsDatesOf } from './news-dates.ts';

/** The longest list of news: whoever wants more looks through `/timeline`. */
const MOST = 50;

/** Of what the first load brought the news is of so many days up to its newest article. */
const FRESH_DAYS = 60;
const FEWEST_FRESH = 3;
const MOST_FRESH = 10;

/** The longest topic, in characters. */
export const MAX_TOPIC = 100;

/** Which news is asked for. Dates are `YYYY-MM-DD`, inclusive. */
export type NewsFilter = Pick<AskedNews, 'topic' | 'from' | 'to'>;

/**
 * The articles that were added or changed last, of all or of those on a topic: first those that have its words in their title, then those
 * that are about it or mention it, the latest first in both. Where nobody asks for a topic or dates, only the newest by their own dates, as of the day that is asked on, are among them that have been there
 * from the first load on.
 */
export async function newsOn(
  library: Pick<Library, 'news' | 'articles' | 'about'>,
  { topic, from = '', to = '' }: NewsFilter,
  askedOn: string,
): Promise<readonly NewsItem[]> {
  const items: NewsItem[] = [];
  for (const group of topic === undefined ? [undefined] : await groupsOn(library, topic)) {
    for (const item of library.news((article) => group?.has(article) ?? true)) {
      if (items.length === MOST) break;
      const { iso } = item;
      // ISO dates compare as text, and "2023-01~" comes after its days.
      if ((from === '' || `${iso}~` > from) && (to === '' || iso.slice(0, 10) <= to)) items.push(item);
    }
  }
  const isAny = topic === undefined && from === '' && to === '';
  if (!isAny) return items;
  const fresh = freshest(
    items.filter(({ what }) => what === 'dated'),
    askedOn,
  );
  return items.filter((item) => item.what !== 'dated' || fresh.includes(item));
}

/** The articles with a topic in their title, its small words aside, and the others on it: a text may only mention it beside other things. */
async function groupsOn(
  library: Pick<Library, 'articles' | 'about'>,
  topic: string,
): Promise<readonly ReadonlySet<Article>[]> {
  const words = tokenize(topic).filter(({ marked }) => !isStopWord(marked));
  const bare = words.map(({ start, end }) => topic.slice(start, end)).join(' ');
  const titled = new Set(library.articles({ query: bare === '' ? topic : bare }));
  const others = new Set((await library.about(topic)).filter((article) => !titled.has(article)));
  return [titled, others];
}

/** Of what was there from the first load on, newest first, the news. One date in 2031 makes nothing of today old. */
function freshest(newestFirst: readonly NewsItem[], askedOn: string): readonly NewsItem[] {
  const newest = newestFirst.find(({ iso }) => firstDayOf(iso) <= askedOn) ?? newestFirst[0];
  if (newest === undefined) return newestFirst;
  const since = shifted(firstDayOf(newest.iso), -FRESH_DAYS);
  const fresh = newestFirst.filter(({ iso }) => `${iso}~` > since);
  return newestFirst.slice(0, Math.max(FEWEST_FRESH, Math.min(MOST_FRESH, fresh.length)));
}

/**
 * Which news a question asks for, if it asks for nothing else: "what's new this week?", "what's new since July?", "any news on the ride
 * since the 3rd?". Without a day that it counts from, news on a topic is searched for like anything else.
 */
export function newsAskedIn(question: string, askedOn: string): NewsFilter | undefined {
  if (isBare(newestOf(question))) {
    const dates = datesOf(question, askedOn);
    return dates === undefined ? {} : rangeOf(dates);
  }
  const dates = datesOf(question, askedOn);
  if (dates !== undefined) {
    const { from, to } = rangeOf(dates);
    const isUpToNow = from !== askedOn && to === askedOn;
    return newsOf(withoutWords(question, dates.words), { from, to: isUpToNow ? undefined : to });
  }
  const days = newsDatesOf(question, askedOn);
  return days && newsOf(days.rest, days);
}

function newsOf(around: string, { from, to }: NewsFilter): NewsFilter | undefined {
  const rest = around.replace(UNTIL_NOW, '').replace(/\s+/gu, ' ').trim();
  const newest =
    newestOf(rest) ?? (HAPPENED.test(foldedAlike(rest)) ? { words: '', asksForNews: true } : undefined);
  if (newest?.asksForNews !== true) return undefined;
  if (newest.words === '') return { from, to };
  const isSince = from !== undefined && to === undefined && newest.words.length <= MAX_TOPIC;
  return isSince ? { topic: newest.words, from } : undefined;
}

const UNTIL_NOW = /\s(?:(?:un)?till? now|up to now|(?:đến|cho đến|tới) (?:nay|giờ|bây giờ))(?=[\s?!.]*$)/iu;
/** Beside a day that it counts from, this asks for news, too. */
const HAPPENED =
  /^(?:and |so )?(?:what(?: ?'?s| has| have| all)?(?: been)?(?: you| they)? (?:happened|happening|going on|posted|published|announced)|(?:da |co )?(?:(?:nhung )?(?:chuyen|tin|bai) )?gi (?:da )?(?:xay ra|dien ra|duoc dang))(?: here)?$/u;

function rangeOf({ from, to }: NamedDates): NewsFilter {
  return { from: from === EARLIEST ? undefined : from, to: to === LATEST ? undefined : to };
}

function isBare(newest: Newest | undefined): boolean {
  return newest?.asksForNews === true && newest.words === '';
}
