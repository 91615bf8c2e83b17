import type { Article } from '../../corpus/article.ts';
import { firstDayOf, shifted } from '../dates/date-forms.ts';
import { statesDayOf } from '../dates/days-in-text.ts';
import type { Ranked } from './rank.ts';

/** Where it is a day later already, what is out is dated tomorrow. */
const AHEAD_DAYS = 1;

/** What is known by its month alone is mostly out before that begins: December's rota and newsletter, in November. */
const MONTH_AHEAD_DAYS = 28;
const MONTH = '2026-12'.length;

/** The last date of what is out on a day, both `YYYY-MM-DD`. */
export function lastDateOut(day: string): string {
  return shifted(day, AHEAD_DAYS);
}

/** The windows of articles that are dated later than a day, best first. */
export function laterThan(day: string, ranked: readonly Ranked[]): readonly Ranked[] {
  const known = new Map<Article, boolean>();
  return ranked.filter(({ found }) => {
    const { article } = found.candidate;
    const isOut = known.get(article) ?? isOutBy(day, article);
    known.set(article, isOut);
    return !isOut;
  });
}

/** Whether an article is out on a day. One that states its own date in its text is dated by the event that it announces. */
function isOutBy(day: string, { published, text }: Article): boolean {
  if (published === null) return true;
  const date = firstDayOf(published.iso);
  const last = published.iso.length === MONTH ? shifted(day, MONTH_AHEAD_DAYS) : lastDateOut(day);
  return date <= last || statesDayOf(text, { from: date, to: date }, undefined);
}
