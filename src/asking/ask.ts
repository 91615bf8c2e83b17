import type { Article } from '../corpus/article.ts';
import type { Library } from '../library.ts';
import type { Answer, Ranking } from '../retrieval/answer.ts';
import type { NamedDates } from '../retrieval/dates/dates-in-question.ts';
import type { Explanation } from '../retrieval/explanation.ts';
import type { ExplainOptions } from '../retrieval/retriever.ts';
import { shorten } from '../text/clean.ts';
import { withoutMarkup } from '../text/markup.ts';
import type { Asked, AskedDates } from './asked.ts';
import type { Asking, Earlier } from './asking.ts';
import { spelledOut } from './chat-spelling.ts';
import { corrected } from './corrected.ts';
import { datesNamed, type EventDates } from './dates-of-events.ts';
import { changesSubject } from './follow-up.ts';
import { chooseFollowing, weightOfEarlier } from './following-earlier.ts';
import { type OwnPart, ownPartOf } from './following-quote.ts';
import { coreOf } from './padding.ts';
import { type SmallTalkKind, smallTalkOf } from './small-talk.ts';
import { suggestionsOf } from './suggestions.ts';
import { chooseTitled, type Titled, titledBy } from './titled.ts';
import { chooseByDates } from './within-dates.ts';

/** What a question is asked of. */
export type AskedLibrary = Pick<
  Library,
  'answer' | 'articles' | 'about' | 'mostAbout' | 'nearWord' | 'status'
>;

/** Excerpts that are fetched: a card's three and what *More* shows after them. */
const EXCERPTS = 10;

/** An earlier question is carried over up to this length, so that both questions and a quote fit on a phone's screen. */
const EARLIER_LENGTH = 150;

/** How much the words of an event count that dates a question: the article on it holds them all, and is seldom the one that answers. */
const EVENT_WEIGHT = 0.1;

/**
 * Asks a question: finds what is meant by it (dates, an event that dates it, what an earlier question asked) and takes the answer from one
 * ranking. Discord, terminal, JSON and evaluation all ask here, so that they say the same.
 */
export async function ask(library: AskedLibrary, asking: Asking): Promise<Asked> {
  const kind = smallTalkOf(asking.question);
  return kind === undefined ? answered(library, asking) : smallTalk(library, asking, kind);
}

/** Small talk is answered with what could be asked instead, and never with a quote. */
async function smallTalk(library: AskedLibrary, asking: Asking, kind: SmallTalkKind): Promise<Asked> {
  const { question, askedOn, asker = '', scope } = asking;
  const { version, articles } = library.status();
  const suggestions = await suggestionsOf(library, async (suggested, article) => {
    const { answer } = await answered(library, { question: suggested, askedOn, limit: 1 });
    return answer.excerpts[0]?.article === article;
  });
  const base = { question, confidence: 0, related: [], unknownWords: [], tookMs: 0 };
  return {
    question,
    answer: { ...base, kind: 'nothing-found', excerpts: [] },
    smallTalk: { kind, suggestions },
    version,
    searched: articles,
    asker,
    askedOn,
    skip: 0,
    scope,
  };
}

async function answered(library: AskedLibrary, asking: Asking): Promise<Asked> {
  const { question, scope, askedOn, asker = '', skip = 0, limit = EXCERPTS, ungated, asTyped } = asking;
  const { version, articles } = library.status();
  const meant = await meaningOf(library, asking);
  const { words, named, following, titled } = meant;
  const from = (ranking: Ranking, among?: (article: Article) => boolean): Promise<Answer> =>
    following === undefined
      ? ranking.answer({ limit, ungated, among })
      : chooseFollowing(ranking, following, { limit, ungated, among });

  let dropped = false;
  const answer = await library.answer(words, {
    ...meant.ranked,
    choose: async (ranking) => {
      const inTitled = titled && (await chooseTitled(ranking, titled, { limit, ungated }));
      if (inTitled !== undefined) return inTitled;
      if (named === undefined) return from(ranking);
      const chosen = await chooseByDates(words, named, (among) => from(ranking, among));
      dropped = chosen.dropped;
      return chosen.answer;
    },
  });
  return {
    question,
    answer: { ...answer, question },
    version,
    searched: articles,
    asker,
    askedOn,
    skip,
    scope,
    earlier: meant.earlier,
    dates: named && { ...shown(named), dropped },
    readAs: words === meant.typed ? undefined : words,
    asTyped,
  };
}

/** How the question of an asking is ranked and judged, with what is meant by it taken into account. */
export async function explain(
  library: AskedLibrary & Pick<Library, 'explain'>,
  asking: Asking,
): Promise<Explanation> {
  const { words, ranked } = await meaningOf(library, asking);
  return { ...(await library.explain(words, ranked)), question: asking.question };
}

/** What is meant by a question. */
interface Meaning {
  /** The question without markup and padding, in composed letters and whole words. */
  readonly words: string;
  /** The same before mistyped words were read as words of the articles. */
  readonly typed: string;
  /** The dates that it names, with the articles of them. */
  readonly named: ((NamedDates | EventDates) & { readonly articles: ReadonlySet<Article> }) | undefined;
  /** The question that it goes on from, as it is shown. */
  readonly earlier: Earlier | undefined;
  /** The article or section whose title or heading it is. */
  readonly titled: Titled | undefined;
  readonly following: { readonly earlier: Earlier; readonly own: OwnPart } | undefined;
  /** What the ranking is told of it. */
  readonly ranked: ExplainOptions;
}

async function meaningOf(library: AskedLibrary, asking: Asking): Promise<Meaning> {
  const { scope, askedOn } = asking;
  const typed = wordsOf(asking.question);
  const words = asking.asTyped === true ? typed : await corrected(library, typed);
  const earlier = earlierOf(words, asking.earlier);
  const following = earlier && {
    earlier: { ...earlier, question: await corrected(library, wordsOf(earlier.question)) },
    own: ownPartOf(words),
  };
  // In one article that was chosen a date is one of its words.
  const dates = scope === undefined ? await datesNamed(library, words, askedOn) : undefined;
  const named = dates && {
    ...dates,
    articles: new Set(library.articles({ from: dates.from, to: dates.to })),
  };
  const titled = scope === undefined && earlier === undefined ? await titledBy(library, words) : undefined;
  return {
    words,
    typed,
    earlier,
    named,
    titled,
    following,
    ranked: {
      within: scope && [{ articles: new Set([scope.id]) }],
      titled: titled?.article.id,
      // Where no article is of the dates, all are searched, and the words for them are as good as others.
      dates:
        named === undefined || named.articles.size === 0
          ? undefined
          : {
              words: named.words,
              weight: 'event' in named ? EVENT_WEIGHT : undefined,
              within: { from: named.from, to: named.to },
            },
      earlier: following && {
        question: following.earlier.question,
        articleId: following.earlier.article?.id,
        weight: weightOfEarlier(following.own),
      },
    },
  };
}

/** What a message asks, in the words that it means. */
function wordsOf(question: string): string {
  return spelledOut(coreOf(withoutMarkup(question)));
}

/** The question before as it is carried over; undefined where this one changes the subject. */
function earlierOf(words: string, earlier: Earlier | undefined): Earlier | undefined {
  if (earlier === undefined || changesSubject(words, earlier)) return undefined;
  return { ...earlier, question: shorten(earlier.question, EARLIER_LENGTH) };
}

function shown(named: NamedDates | EventDates): Omit<AskedDates, 'dropped'> {
  const { from, to } = named;
  return 'event' in named ? { from, to, event: named.event } : { from, to };
}
