import type { Article } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import type { Answer, NothingFoundAnswer, Ranking } from '../retrieval/answer.ts';
import type { NamedDates } from '../retrieval/dates/dates-in-question.ts';
import { type EventDays, eventDaysOf } from '../retrieval/dates/event-days.ts';
import type { Explanation } from '../retrieval/explanation.ts';
import type { ExplainOptions } from '../retrieval/retriever.ts';
import { shorten } from '../text/clean.ts';
import { withoutMarkup } from '../text/markup.ts';
import { type ArticleFact, articleAsked, besideFact, isOfUnnamed } from './about-article.ts';
import type { Asked, AskedDates, AskedNews, SmallTalk } from './asked.ts';
import type { Asking, Earlier } from './asking.ts';
import { spelledOut } from './chat-spelling.ts';
import { corrected, wordsReadAs } from './corrected.ts';
import { withDaysWritten, wordsOfEventDays, wordsOfNamed } from './date-words.ts';
import { datesNamed, type EventDates } from './dates-of-events.ts';
import { changesSubject, latestOf, turnsElsewhere } from './follow-up.ts';
import { chooseFollowing, weightOfEarlier } from './following-earlier.ts';
import { type OwnPart, ownPartOf } from './following-quote.ts';
import { type Newest, newestOf } from './newest.ts';
import { bareNewsOf, MAX_TOPIC, type NewsFilter, newsOn } from './news.ts';
import { coreOf } from './padding.ts';
import { isUnsure } from './quotes-shown.ts';
import { suggestionsOf } from './suggestions.ts';
import { talkOf } from './talk.ts';
import { chooseTitled, type Titled, titledBy } from './titled.ts';
import { articlesOf, chooseByDates, type DatedArticles } from './within-dates.ts';
import { unknownBut, writtenBy } from './written-by.ts';

/** The part of a library that answering a question needs. */
export type AskedLibrary = Pick<
  Library,
  'answer' | 'articles' | 'about' | 'mostAbout' | 'nearWord' | 'news' | 'status'
>;

/** Excerpts that are fetched: a card's three and what *More* shows after them. */
const EXCERPTS = 10;

/** An earlier question is carried over up to this length, so that both questions and a quote fit on a phone's screen. */
const EARLIER_LENGTH = 150;

/**
 * Asks a question: works out what is meant by it (dates, an event that stands for a date, the earlier question that it follows) and takes
 * the answer from one ranking. Discord, terminal, JSON and evaluation all ask here, so they all say the same.
 */
export async function ask(library: AskedLibrary, asking: Asking): Promise<Asked> {
  const { question, askedOn, ungated } = asking;
  // "Bài của Hạnh" would be a parting and a name.
  const list =
    asking.scope === undefined
      ? (writtenBy(library, withoutMarkup(question)) ?? writtenBy(library, wordsOf(question)))
      : undefined;
  if (list !== undefined) return aside(library, asking, { list });
  const kind = await talkOf(library, question);
  if (kind !== undefined) {
    const suggestions = await suggestionsOf(library, async (suggested, article) => {
      const { answer } = await answered(library, { question: suggested, askedOn, limit: 1 });
      return answer.excerpts[0]?.article === article;
    });
    return aside(library, asking, { smallTalk: { kind, suggestions } });
  }
  const unnamed = ungated === true ? undefined : isOfUnnamed(wordsOf(question), asking);
  const unclear: SmallTalk = { kind: 'unclear', suggestions: [] };
  if (unnamed === 'plainly') return aside(library, asking, { smallTalk: unclear });
  const asked = await answered(library, asking);
  return unnamed === undefined || asked.answer.kind === 'found'
    ? asked
    : aside(library, asking, { smallTalk: unclear });
}

/** What no quote answers: small talk, a question for an article that nobody named, one for what somebody wrote. */
function aside(
  library: AskedLibrary,
  { question, askedOn, asker = '', scope }: Asking,
  said: Pick<Asked, 'smallTalk' | 'list'>,
): Asked {
  const { version, articles } = library.status();
  return {
    question,
    answer: noAnswer(question),
    ...said,
    version,
    searched: articles,
    asker,
    askedOn,
    skip: 0,
    scope,
  };
}

/** An answer that was not looked for. */
function noAnswer(question: string): NothingFoundAnswer {
  const base = { question, confidence: 0, related: [], unknownWords: [], tookMs: 0 };
  return { ...base, kind: 'nothing-found', excerpts: [] };
}

async function answered(library: AskedLibrary, asking: Asking): Promise<Asked> {
  const {
    question,
    scope,
    askedOn,
    asker = '',
    skip = 0,
    limit = EXCERPTS,
    ungated,
    asTyped,
    asMeant,
  } = asking;
  const { version, articles } = library.status();
  const asked = { question, version, searched: articles, asker, askedOn, skip, scope, asTyped, asMeant };
  const meant = await meaningOf(library, asking);
  if (meant.news !== undefined)
    return {
      ...asked,
      answer: noAnswer(question),
      news: { ...meant.news, items: await newsOn(library, meant.news) },
    };
  const { words, sought, newest, named, following, titled, fact } = meant;
  const from = (ranking: Ranking, among?: (article: Article) => boolean): Promise<Answer> => {
    const options = { limit, ungated, among, newest: newest !== undefined };
    return following === undefined ? ranking.answer(options) : chooseFollowing(ranking, following, options);
  };

  let dropped = false;
  const answer = await library.answer(sought, {
    ...meant.ranked,
    choose: async (ranking) => {
      const inTitled = titled && (await chooseTitled(ranking, titled, { limit, ungated }));
      if (inTitled !== undefined) return fact === undefined ? inTitled : besideFact(inTitled);
      if (named === undefined) return from(ranking);
      const chosen = await chooseByDates(sought, named, (among) => from(ranking, among));
      dropped = chosen.dropped;
      return chosen.answer;
    },
  });
  const news = isUnsure(answer) && ungated !== true ? await newsInstead(library, newest) : undefined;
  const unknownWords = unknownBut(library, answer.unknownWords);
  return {
    ...asked,
    answer: news === undefined ? { ...answer, question, unknownWords } : noAnswer(question),
    earlier: meant.earlier,
    fact: answer.kind === 'found' ? fact : undefined,
    dates: meant.days === undefined ? named && { ...shown(named), dropped } : shownDays(meant.days),
    readAs: words === meant.typed ? undefined : words,
    didYouMean:
      news === undefined ? await didYouMean(library, { ...answer, unknownWords }, words) : undefined,
    news,
  };
}

/** Words that a refused question's unknown ones may be meant for. */
async function didYouMean(
  library: AskedLibrary,
  { kind, unknownWords }: Pick<Answer, 'kind' | 'unknownWords'>,
  words: string,
): Promise<readonly string[] | undefined> {
  if (kind === 'found' || unknownWords.length === 0) return undefined;
  const read = wordsReadAs(words, await corrected(library, words, true));
  return read.length === 0 ? undefined : read;
}

/** What is new about a topic where no passage plainly says so; undefined where no article treats it. */
async function newsInstead(
  library: AskedLibrary,
  newest: Newest | undefined,
): Promise<AskedNews | undefined> {
  if (newest?.asksForNews !== true) return undefined;
  const { words: topic } = newest;
  if (topic.length > MAX_TOPIC || (await library.mostAbout(topic)).length === 0) return undefined;
  const items = await newsOn(library, { topic });
  return items.length === 0 ? undefined : { topic, items };
}

/** Explains how a question is ranked and judged, once it is clear what is meant by it. */
export async function explain(
  library: AskedLibrary & Pick<Library, 'explain'>,
  asking: Asking,
): Promise<Explanation> {
  const { sought, ranked } = await meaningOf(library, asking);
  return { ...(await library.explain(sought, ranked)), question: asking.question };
}

/** What is meant by a question. */
interface Meaning {
  /** The question without markup and padding, in composed letters and whole words. */
  readonly words: string;
  /** The same before mistyped words were read as words of the articles. */
  readonly typed: string;
  /** The words without those that ask for the newest: what is searched for. */
  readonly sought: string;
  readonly newest: Newest | undefined;
  /** Where it asks what is new, and for nothing else. */
  readonly news: NewsFilter | undefined;
  /** The dates that it names, with the articles of them. */
  readonly named: ((NamedDates | EventDates) & { readonly articles: DatedArticles }) | undefined;
  /** The days of events that it names instead: "tomorrow". */
  readonly days: EventDays | undefined;
  /** The question that it goes on from, as it is shown. */
  readonly earlier: Earlier | undefined;
  /** What of an article itself it asks for; the article is the titled one then. */
  readonly fact: ArticleFact | undefined;
  /** The article or section whose title or heading it is. */
  readonly titled: Titled | undefined;
  readonly following: { readonly earlier: Earlier; readonly own: OwnPart } | undefined;
  /** What the ranking is told of it. */
  readonly ranked: ExplainOptions;
}

async function meaningOf(library: AskedLibrary, asking: Asking): Promise<Meaning> {
  const { scope, askedOn } = asking;
  const typed = wordsOf(asking.question);
  const words = asking.asTyped === true ? typed : await corrected(library, typed, asking.asMeant);
  const about = await articleAsked(library, words, asking);
  if (about !== undefined) return meaningOfFact(typed, about, asking);
  const earlier = await earlierOf(library, words, asking.earlier);
  const following = earlier && {
    earlier: { ...earlier, question: await corrected(library, wordsOf(latestOf(earlier))) },
    own: ownPartOf(words),
  };
  // In one article that was chosen a date is one of its words.
  const titled = scope === undefined && earlier === undefined ? await titledBy(library, words) : undefined;
  const newest = titled === undefined ? newestOf(words) : undefined;
  const news = scope === undefined && earlier === undefined ? bareNewsOf(words, askedOn) : undefined;
  // "Any updates?" below an answer asks for those on what was asked before.
  const own = newest === undefined || newest.words === '' ? words : newest.words;
  const days = scope === undefined ? eventDaysOf(own, askedOn) : undefined;
  const sought = days === undefined ? own : withDaysWritten(own, days);
  const isFree = scope === undefined && days === undefined;
  const dates = isFree ? await datesNamed(library, sought, askedOn) : undefined;
  const named = dates && {
    ...dates,
    articles: articlesOf(library, dates),
  };
  return {
    words,
    typed,
    sought,
    newest,
    news,
    earlier,
    days,
    named,
    fact: undefined,
    titled,
    following,
    ranked: {
      within: scope && [{ articles: new Set([scope.id]) }],
      titled: titled?.article.id,
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

function shownEarlier(earlier: Earlier): Earlier {
  return { ...earlier, question: shorten(earlier.question, EARLIER_LENGTH) };
}

/** What a message asks, in the words that it means. */
function wordsOf(question: string): string {
  return spelledOut(coreOf(withoutMarkup(question)));
}

/** The question before as it is carried over; undefined where this one changes the subject. */
async function earlierOf(
  library: AskedLibrary,
  words: string,
  earlier: Earlier | undefined,
): Promise<Earlier | undefined> {
  if (earlier === undefined || changesSubject(words, earlier)) return undefined;
  if (await turnsElsewhere(library, words, earlier)) return undefined;
  return shownEarlier(earlier);
}

function shownDays({ from, to }: EventDays): AskedDates {
  return { from, to, dropped: false, ofEvents: true };
}

function shown(named: NamedDates | EventDates): Omit<AskedDates, 'dropped'> {
  const { from, to } = named;
  return 'event' in named ? { from, to, event: named.event } : { from, to };
}
