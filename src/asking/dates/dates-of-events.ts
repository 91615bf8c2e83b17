import { type Article, isStatement } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { isStopWord } from '../../retrieval/analysis/stop-words.ts';
import { tokenize } from '../../retrieval/analysis/tokens.ts';
import { datesOf, EARLIEST, LATEST, type NamedDates } from '../../retrieval/dates/dates-in-question.ts';
import { type EventPhrase, eventPhraseOf } from './event-phrase.ts';

/** Dates that a question gives by naming an event: "before the visit". */
export interface EventDates extends NamedDates {
  readonly side: EventPhrase['side'];
  readonly event: { readonly words: string; readonly article: Article };
}

/** The dates that a question names in numbers, in words, or by an event that the articles date; `today` is `YYYY-MM-DD`. */
export async function datesNamed(
  library: Pick<Library, 'about'>,
  question: string,
  today: string,
): Promise<NamedDates | EventDates | undefined> {
  return datesOf(question, today) ?? datesOfEvent(library, question);
}

/** Reports of one event may be this many days apart. */
const MOST_DAYS = 3;
/** An article's lead, which tells the news first. */
const LEAD_LENGTH = 400;

/**
 * "Before the visit to Hanoi": until the day before the first article on it. Undefined where no event is named so, or where it is not
 * plain which one is meant: all its words must stand in one title, or else one lead, or in those of articles at most three days apart.
 */
async function datesOfEvent(
  library: Pick<Library, 'about'>,
  question: string,
): Promise<EventDates | undefined> {
  const phrase = eventPhraseOf(question);
  const reports = phrase === undefined ? [] : await reportsOf(library, phrase.event);
  const [report] = reports.toSorted((a, b) => ((a.published?.iso ?? '') < (b.published?.iso ?? '') ? -1 : 1));
  const days = reports.map(({ published }) => published?.iso ?? '').toSorted();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (phrase === undefined || report === undefined || !DAY.test(first) || !DAY.test(last)) return undefined;
  if (Date.parse(last) - Date.parse(first) > MOST_DAYS * DAY_MS) return undefined;
  // An article of 2022 on "the 2020 election" looks back: its date says nothing of the election's.
  if ((/(?:1[89]|20)\d{2}/.exec(phrase.event)?.[0] ?? first.slice(0, 4)) !== first.slice(0, 4))
    return undefined;
  const dayBefore = new Date(Date.parse(first) - DAY_MS).toISOString().slice(0, 10);
  // The article on an event appears after it, so that one of the same day may tell what followed.
  const range = {
    before: { from: EARLIEST, to: dayBefore },
    until: { from: EARLIEST, to: last },
    after: { from: first, to: LATEST },
  }[phrase.side];
  return {
    ...range,
    words: phrase.words,
    side: phrase.side,
    event: { words: phrase.event, article: report },
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The articles that have all words of an event in the title, or, where none has, in title and lead together. */
async function reportsOf(library: Pick<Library, 'about'>, event: string): Promise<readonly Article[]> {
  const words = tokenize(event).filter(({ marked }) => !isStopWord(marked));
  const holdsAll = (text: string): boolean => {
    const terms = new Set(tokenize(text).map(({ term }) => term));
    return words.every(({ term }) => terms.has(term));
  };
  const about = await library.about(event);
  const titled = about.filter(({ title }) => holdsAll(title ?? ''));
  return titled.length > 0
    ? titled
    : about.filter((article) => holdsAll(`${article.title ?? ''}\n${leadOf(article)}`));
}

function leadOf({ blocks, text }: Article): string {
  const body = blocks.find(isStatement);
  return body === undefined ? '' : text.slice(body.start, Math.min(body.end, body.start + LEAD_LENGTH));
}

const DAY_MS = 86_400_000;
