import type { DateWords } from '../../retrieval/answer.ts';
import type { NamedDates } from '../../retrieval/dates/dates-in-question.ts';
import {
  namesWeekdayOf,
  statesAnyDay,
  statesDateOf,
  statesDayOf,
} from '../../retrieval/dates/days-in-text.ts';
import { daysInWords, type EventDays, eventDaysOf } from '../../retrieval/dates/event-days.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import type { EventDates } from './dates-of-events.ts';
import type { DatedArticles } from './within-dates.ts';

/** How much the words for an event count where the event dates a question: the article about it holds them all, but seldom answers. */
const EVENT_WEIGHT = 0.1;
/** How much such a day counts: a text may state it as part of a longer stretch. */
const DAY_WEIGHT = 0.2;
/** As much as an article of the dates gains. */
const STATED_DATE = 1.3;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A text that states only other days is seldom about this one. */
const OTHER_DAY = -0.5;
/** No article: these are days of events, not dates of articles. */
const NONE = { articles: new Set<string>() };
/** A weekday alone may be of any week. */
const WEEKDAY = 0.5;

/**
 * What the ranking is told about dates that a question names. Nothing where no article is from those dates: the words for them then count
 * like any others.
 */
export function wordsOfNamed(
  named: (NamedDates | EventDates) & { readonly articles: DatedArticles },
): DateWords | undefined {
  if (named.articles.size === 0) return undefined;
  const isByEvent = 'event' in named;
  return {
    words: named.words,
    weight: isByEvent ? EVENT_WEIGHT : undefined,
    within: { from: named.from, to: named.to },
    // "After 2024" may mean the article's date, or that of an event which an older one announces.
    stated: isByEvent
      ? undefined
      : (text, { published }) => (statesDateOf(text, named, published?.iso) ? STATED_DATE : 0),
  };
}

/** The question with its days written as texts write them ("open thursday 7 august?"), because "tomorrow" in an old article is another day. */
export function withDaysWritten(question: string, days: EventDays): string {
  const start = question.normalize('NFC').toLowerCase().indexOf(days.words);
  if (start < 0) return question;
  const [part = ''] = PART.exec(days.words) ?? [];
  const written = daysWritten(question, days);
  const said = isTypedInVietnamese(question) ? `${part} ${written}` : `${written} ${part}`;
  return `${question.slice(0, start)}${said}${question.slice(start + days.words.length)}`
    .replace(/\s+/g, ' ')
    .trim();
}

/** "**Đêm** nay", "**sáng** mai", "tomorrow **morning**": which part of the day is asked for. "Toi" is also "I". */
const PART =
  /^(?:sáng|trưa|chiều|tối|đêm|sang|trua|chieu|dem)(?= )|(?<= )(?:morning|afternoon|evening|night)$/u;

function daysWritten(question: string, days: EventDays): string {
  return daysInWords(days, isTypedInVietnamese(question));
}

/** What the ranking is told about days of events: texts state them, and they are no article's own date. */
export function wordsOfEventDays(question: string, days: EventDays): DateWords {
  return {
    words: daysWritten(question, days),
    weight: DAY_WEIGHT,
    within: NONE,
    stated: (text, { published }) => {
      if (statesDayOf(text, days, published?.iso)) return 1;
      // "Tomorrow" in an article is the day after its own.
      const own = DAY.test(published?.iso ?? '') ? eventDaysOf(text, published?.iso ?? '') : undefined;
      if (own !== undefined) return own.from <= days.to && days.from <= own.to ? 1 : -1;
      if (namesWeekdayOf(text, days)) return WEEKDAY;
      return statesAnyDay(text) ? OTHER_DAY : 0;
    },
  };
}
