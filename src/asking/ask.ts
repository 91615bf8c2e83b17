import type { Library } from '../library.ts';
import type { Answer, NothingFoundAnswer } from '../retrieval/answer.ts';
import type { NamedDates } from '../retrieval/dates/dates-in-question.ts';
import type { EventDays } from '../retrieval/dates/event-days.ts';
import type { Explanation } from '../retrieval/explanation.ts';
import { MAX_QUESTION } from '../retrieval/question/analyse-question.ts';
import { isTypedInVietnamese } from '../text/looks-vietnamese.ts';
import { withoutMarkup } from '../text/markup.ts';
import { isOfUnnamed } from './about-article.ts';
import type { Asked, AskedDates, AskedNews, SmallTalk } from './asked.ts';
import type { Asking } from './asking.ts';
import { type Chosen, chosenFrom } from './chosen-from.ts';
import type { EventDates } from './dates/dates-of-events.ts';
import { meaningOf, wordsOf } from './meaning-of-question.ts';
import type { Newest } from './news/newest.ts';
import { MAX_TOPIC, newsOn } from './news/news.ts';
import { isUnsure } from './quotes-shown.ts';
import { suggestionsOf } from './talk/suggestions.ts';
import { talkOf } from './talk/talk.ts';
import { corrected, wordsReadAs } from './words/corrected.ts';
import { unknownBut, writtenBy } from './written-by.ts';

/** The part of a library that answering a question needs. */
export type AskedLibrary = Pick<
  Library,
  'answer' | 'articles' | 'about' | 'mostAbout' | 'nearWord' | 'news' | 'status'
>;

/** Excerpts that are fetched: a card's three and what *More* shows after them. */
const EXCERPTS = 10;

/**
 * Asks a question: works out what is meant by it (dates, an event that stands for a date, the earlier question that it follows) and takes
 * the answer from one ranking. Discord, terminal, JSON and evaluation all ask here, so they all say the same.
 */
export async function ask(library: AskedLibrary, given: Asking): Promise<Asked> {
  const asking = withinLimit(given);
  const { question, askedOn, ungated } = asking;
  // "Bài của Hạnh" would be a parting and a name.
  const list =
    asking.scope === undefined
      ? (writtenBy(library, withoutMarkup(question)) ?? writtenBy(library, wordsOf(question)))
      : undefined;
  if (list !== undefined) return aside(library, asking, { list });
  const kind = await talkOf(library, question);
  if (kind !== undefined) {
    const language = isTypedInVietnamese(question) ? 'vi' : 'en';
    const suggestions = await suggestionsOf(library, language, async (suggested, article) => {
      // "Welcome" would be greeted back.
      if ((await talkOf(library, suggested)) !== undefined) return false;
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

/** Whoever pastes a page asks its beginning: every rule that reads a question takes time that grows with it. */
function withinLimit(asking: Asking): Asking {
  return { ...asking, question: asking.question.slice(0, MAX_QUESTION) };
}

/** Answers without a quote: to small talk, to a question about an article that nobody named, to one for what somebody wrote. */
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

/** An answer without a search. */
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
  if (meant.news !== undefined) {
    const items = await newsOn(library, meant.news);
    // Without news on a topic since then the latest on it may still be quoted.
    if (items.length > 0 || meant.news.topic === undefined)
      return { ...asked, answer: noAnswer(question), news: { ...meant.news, items } };
  }
  const { words, sought, newest, named, fact } = meant;
  let chosen: Chosen | undefined;
  const answer = await library.answer(sought, {
    ...meant.ranked,
    choose: async (ranking) => {
      chosen = await chosenFrom(ranking, meant, { limit, ungated });
      return chosen.answer;
    },
  });
  const dropped = chosen?.by !== 'dates' && chosen?.by !== 'title';
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

/** Known words that the unknown ones of a refused question may be meant for. */
async function didYouMean(
  library: AskedLibrary,
  { kind, unknownWords }: Pick<Answer, 'kind' | 'unknownWords'>,
  words: string,
): Promise<readonly string[] | undefined> {
  if (kind === 'found' || unknownWords.length === 0) return undefined;
  const read = wordsReadAs(words, await corrected(library, words, true));
  return read.length === 0 ? undefined : read;
}

/** The news on a topic where no passage plainly gives it; undefined where no article is about the topic. */
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
  const meant = await meaningOf(library, withinLimit(asking));
  const explanation = await library.explain(meant.sought, {
    ...meant.ranked,
    choose: async (ranking) => (await chosenFrom(ranking, meant, {})).answer,
  });
  return { ...explanation, question: asking.question };
}

function shownDays({ from, to }: EventDays): AskedDates {
  return { from, to, dropped: false, ofEvents: true };
}

function shown(named: NamedDates | EventDates): Omit<AskedDates, 'dropped'> {
  const { from, to } = named;
  return 'event' in named ? { from, to, event: named.event } : { from, to };
}
