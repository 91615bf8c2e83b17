import type { Article } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import { nameOf } from '../retrieval/articles/name-of.ts';
import type { NamedDates } from '../retrieval/dates/dates-in-question.ts';
import { daysOfTurn, withMonthOfBefore } from '../retrieval/dates/days-of-turn.ts';
import { type EventDays, eventDaysOf } from '../retrieval/dates/event-days.ts';
import type { ExplainOptions } from '../retrieval/retriever.ts';
import { shorten } from '../text/clean.ts';
import { withoutMarkup } from '../text/markup.ts';
import { articleAsked } from './about-article.ts';
import type { Asking, Earlier } from './asking.ts';
import { withDaysWritten, wordsOfEventDays, wordsOfNamed } from './dates/date-words.ts';
import { datesNamed, type EventDates } from './dates/dates-of-events.ts';
import { withNextYear } from './dates/next-year.ts';
import { articlesOf, type DatedArticles } from './dates/within-dates.ts';
import type { ArticleFact } from './fact-of.ts';
import { changesSubject, latestOf, turnsElsewhere } from './following/follow-up.ts';
import { weightOfEarlier } from './following/following-earlier.ts';
import { type OwnPart, ownPartOf } from './following/following-quote.ts';
import { withThingOfBefore } from './following/thing-of-before.ts';
import { withWhomOfBefore } from './following/whom-carried.ts';
import { asksOfEverything, type Newest, newestOf } from './news/newest.ts';
import { type NewsFilter, newsAskedIn } from './news/news.ts';
import { type RuleFound, rulesAsked } from './rules/rules-asked.ts';
import { namesArticle, type Titled, titledBy } from './titled.ts';
import { spelledOut } from './words/chat-spelling.ts';
import { corrected } from './words/corrected.ts';
import { withGroupsNamed } from './words/named-group.ts';
import { coreOf } from './words/padding.ts';
import { askedAsWho } from './words/whose-name.ts';

/** The part of a library that says what a question means. */
type ReadLibrary = Pick<Library, 'articles' | 'about' | 'mostAbout' | 'nearWord' | 'status'>;

/** An earlier question is carried over up to this length, so that both questions and a quote fit on a phone's screen. */
const EARLIER_LENGTH = 150;

/** What is meant by a question. */
export interface Meaning {
  /** The question without markup and padding, in composed letters and whole words. */
  readonly words: string;
  /** The same before mistyped words were read as words of the articles. */
  readonly typed: string;
  /** The words without those that ask for the newest: what is searched for. */
  readonly sought: string;
  readonly newest: Newest | undefined;
  /** Where it asks what is new and nothing else. */
  readonly news: NewsFilter | undefined;
  /** The dates that it names, with the articles of them. */
  readonly named: ((NamedDates | EventDates) & { readonly articles: DatedArticles }) | undefined;
  /** The days of events that it names instead: "tomorrow". */
  readonly days: EventDays | undefined;
  /** The question that it goes on from, as it is shown. */
  readonly earlier: Earlier | undefined;
  /** The fact about an article that it asks for; `titled` then has the article. */
  readonly fact: ArticleFact | undefined;
  /** The article or section whose title or heading it is. */
  readonly titled: Titled | undefined;
  /** The numbered parts of texts that it asks for by their numbers, and for nothing else. */
  readonly rules?: readonly RuleFound[] | undefined;
  readonly following: { readonly earlier: Earlier; readonly own: OwnPart } | undefined;
  /** What the ranking is told of it. */
  readonly ranked: ExplainOptions;
}

/** What is meant by a question: its words put right, its dates, the question that it goes on from, the article that it names. */
export async function meaningOf(library: ReadLibrary, asking: Asking): Promise<Meaning> {
  const { scope, askedOn } = asking;
  const typed = wordsAfter(asking);
  const words = asking.asTyped === true ? typed : await corrected(library, typed, asking.asMeant);
  const about = await articleAsked(library, words, asking);
  if (about !== undefined) return meaningOfFact(typed, about, asking);
  const news = scope === undefined ? newsAskedIn(words, askedOn) : undefined;
  // "Any updates?" below an answer asks for those on what was asked before, "what's new since July?" for all.
  const isNews =
    news !== undefined && (asking.earlier === undefined || isSince(news) || asksOfEverything(words));
  const byTitle = scope === undefined && !isNews ? await titledBy(library, words) : undefined;
  const rules = scope === undefined && byTitle === undefined ? await rulesAsked(library, words) : undefined;
  const isNew = isNews || rules !== undefined || (byTitle !== undefined && namesArticle(byTitle, words));
  const earlier = isNew ? undefined : await earlierOf(library, words, asking.earlier);
  const titled = earlier === undefined ? byTitle : undefined;
  if (rules !== undefined) return meaningOfRules(typed, rules);
  const newest = titled === undefined ? newestOf(words) : undefined;
  const before = earlier === undefined ? '' : latestOf(earlier);
  const own = withWhomOfBefore(
    withMonthOfBefore(newest === undefined || newest.words === '' ? words : newest.words, before, askedOn),
    before,
  );
  const days = scope === undefined ? eventDaysOf(own, askedOn) : undefined;
  const asked = days === undefined ? own : withDaysWritten(own, days);
  // Within one chosen article a date is a word like any other.
  const isFree = scope === undefined && days === undefined;
  const dates = isFree ? await datesNamed(library, asked, askedOn) : undefined;
  const sought = await withNextYear(library, asked, askedOn);
  const named = dates && {
    ...dates,
    articles: articlesOf(library, dates),
  };
  const following = earlier && {
    earlier: { ...ofDates(earlier, named), question: await corrected(library, wordsOf(latestOf(earlier))) },
    own: ownPartOf(words),
  };
  return {
    words,
    typed,
    sought,
    newest,
    news: isNews ? news : undefined,
    earlier,
    days,
    named,
    fact: undefined,
    titled,
    following,
    ranked: {
      within: scope && [{ articles: new Set([scope.id]) }],
      titled: titled?.article.id,
      askedOn,
      turn: scope === undefined ? daysOfTurn(own, askedOn, days) : undefined,
      // Where no article is of the dates, all are searched, and the words for them are as good as others.
      dates: days === undefined ? named && wordsOfNamed(named) : wordsOfEventDays(own, days),
      earlier: following && {
        question: following.earlier.question,
        articleId: following.earlier.article?.id,
        weight: weightOfEarlier(following.own),
      },
    },
  };
}

/** "And who opened it in 2025?" goes on from the question before, but not within its article of 2024. */
function ofDates(earlier: Earlier, named: Meaning['named']): Earlier {
  if (earlier.article === undefined || named === undefined || 'event' in named) return earlier;
  const isOther = named.articles.size > 0 && !named.articles.has(earlier.article);
  return isOther ? { ...earlier, article: undefined } : earlier;
}

function isSince({ from, to }: NewsFilter): boolean {
  return from !== undefined && to === undefined;
}

/** A fact of an article stands above its opening: the article is asked for as if its title were typed. */
function meaningOfFact(
  typed: string,
  { fact, article }: { readonly fact: ArticleFact; readonly article: Article },
  { scope, earlier }: Asking,
): Meaning {
  return {
    words: typed,
    typed,
    sought: article.title ?? article.text.slice(0, EARLIER_LENGTH),
    newest: undefined,
    news: undefined,
    named: undefined,
    days: undefined,
    earlier: earlier?.article === article && scope === undefined ? shownEarlier(earlier) : undefined,
    fact,
    titled: { article, section: undefined },
    following: undefined,
    ranked: { within: [{ articles: new Set([article.id]) }], titled: article.id },
  };
}

/** Numbered parts are quoted whole from their articles. */
function meaningOfRules(typed: string, rules: readonly RuleFound[]): Meaning {
  return {
    words: typed,
    typed,
    sought: rules.map(({ article }) => nameOf(article)).join(' '),
    newest: undefined,
    news: undefined,
    named: undefined,
    days: undefined,
    earlier: undefined,
    fact: undefined,
    titled: undefined,
    rules,
    following: undefined,
    ranked: { within: [{ articles: new Set(rules.map(({ article }) => article.id)) }] },
  };
}

function shownEarlier(earlier: Earlier): Earlier {
  return { ...earlier, question: shorten(earlier.question, EARLIER_LENGTH) };
}

/** What a message asks, in the words that it means. */
export function wordsOf(question: string): string {
  return withGroupsNamed(askedAsWho(spelledOut(coreOf(withoutMarkup(question)))));
}

/** The same of a question that may go on from one before it. */
function wordsAfter({ question, earlier }: Asking): string {
  const words = wordsOf(question);
  return earlier === undefined ? words : withThingOfBefore(words, latestOf(earlier));
}

/** The question before as it is carried over; undefined where this one changes the subject. */
async function earlierOf(
  library: ReadLibrary,
  words: string,
  earlier: Earlier | undefined,
): Promise<Earlier | undefined> {
  if (earlier === undefined || changesSubject(words, earlier)) return undefined;
  if (await turnsElsewhere(library, words, earlier)) return undefined;
  return shownEarlier(earlier);
}
