import type { Library } from '../library.ts';
import type { Answer } from '../retrieval/answer.ts';
import { MAX_QUESTION } from '../retrieval/question/max-question.ts';
import type { ExplainOptions } from '../retrieval/retriever.ts';
import { withoutMarkup } from '../text/markup.ts';
import { articlesOfOne, factAsked, isOfUnnamed } from './about-article.ts';
import type { AskedList, AskedNews } from './asked.ts';
import type { Asking } from './asking.ts';
import { type Chosen, chosenFrom } from './chosen-from.ts';
import type { ArticleFact } from './fact-of.ts';
import { type Meaning, meaningOf, wordsOf } from './meaning-of-question.ts';
import type { Newest } from './news/newest.ts';
import { MAX_TOPIC, newsOn } from './news/news.ts';
import { isUnsure } from './quotes-shown.ts';
import type { SmallTalkKind } from './talk/small-talk.ts';
import { talkOf } from './talk/talk.ts';
import { corrected } from './words/corrected.ts';
import { writtenBy } from './written-by.ts';

/** The part of a library that deciding needs. */
export type DecidingLibrary = Pick<
  Library,
  'articles' | 'about' | 'mostAbout' | 'nearWord' | 'news' | 'status'
>;

/** Excerpts that are fetched: a card's three and what *More* shows after them. */
const EXCERPTS = 10;

/** What a search found, and what was meant. */
export interface Searched {
  readonly meant: Meaning;
  readonly chosen: Chosen;
}

/** What a question gets: the answer of a search, or something else than quotes, with the search where one was made first. */
export type Decision =
  | ({ readonly kind: 'answer' } & Searched)
  | { readonly kind: 'list'; readonly list: AskedList; readonly fact?: ArticleFact }
  | { readonly kind: 'small-talk'; readonly talk: SmallTalkKind }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'news'; readonly news: AskedNews; readonly searched?: Searched | undefined };

/** Searches with these options, whose `choose` it calls once. */
type Search = (
  sought: string,
  options: Required<Pick<ExplainOptions, 'choose'>> & ExplainOptions,
) => Promise<unknown>;

/** Whoever pastes a page asks its beginning: every rule that reads a question takes time that grows with it. */
export function withinLimit(asking: Asking): Asking {
  return { ...asking, question: asking.question.slice(0, MAX_QUESTION) };
}

/** Decides what a question gets; what answers it and what explains the answer both decide here, and `search` in their own way. */
export async function decide(library: DecidingLibrary, asking: Asking, search: Search): Promise<Decision> {
  const { question, scope, ungated } = asking;
  // "Bài của Hạnh" would be a parting and a name.
  const list =
    scope === undefined
      ? (writtenBy(library, withoutMarkup(question)) ?? writtenBy(library, wordsOf(question)))
      : undefined;
  if (list !== undefined) return { kind: 'list', list };
  const talk = await talkOf(library, question);
  if (talk !== undefined) return { kind: 'small-talk', talk };
  const ofOne = scope === undefined ? await listOfOne(library, asking) : undefined;
  if (ofOne !== undefined) return ofOne;
  const unnamed = ungated === true ? undefined : isOfUnnamed(wordsOf(question), asking);
  if (unnamed === 'plainly') return { kind: 'unclear' };
  const decision = await newsOrAnswer(library, asking, search);
  const isFound = decision.kind === 'answer' && decision.chosen.answer.kind === 'found';
  return unnamed === undefined || isFound ? decision : { kind: 'unclear' };
}

/** "Who wrote the post about parking?" where two are about it, both by one author: the author, and both. */
async function listOfOne(
  library: DecidingLibrary,
  { question, asTyped, asMeant }: Asking,
): Promise<Extract<Decision, { kind: 'list' }> | undefined> {
  const typed = wordsOf(question);
  if (factAsked(typed)?.topic === undefined) return undefined;
  const words = asTyped === true ? typed : await corrected(library, typed, asMeant);
  const found = await articlesOfOne(library, words);
  if (found === undefined) return undefined;
  const { fact, name, articles } = found;
  return { kind: 'list', list: { by: name, articles }, fact };
}

async function newsOrAnswer(
  library: DecidingLibrary,
  asking: Asking,
  search: Search,
): Promise<Extract<Decision, { kind: 'answer' | 'news' }>> {
  const meant = await meaningOf(library, asking);
  if (meant.news !== undefined) {
    const items = await newsOn(library, meant.news, asking.askedOn);
    // Without news on a topic since then the latest on it may still be quoted.
    if (items.length > 0 || meant.news.topic === undefined)
      return { kind: 'news', news: { ...meant.news, items } };
  }
  const chosen = await chosenBy(search, meant, asking);
  const isSure = !isUnsure(chosen.answer) || asking.ungated === true;
  const news = isSure ? undefined : await newsInstead(library, meant.newest, asking.askedOn);
  return news === undefined
    ? { kind: 'answer', meant, chosen }
    : { kind: 'news', news, searched: { meant, chosen } };
}

async function chosenBy(
  search: Search,
  meant: Meaning,
  { limit = EXCERPTS, ungated }: Asking,
): Promise<Chosen> {
  let chosen: Chosen | undefined;
  const choose = async (ranking: Parameters<typeof chosenFrom>[0]): Promise<Answer> => {
    chosen = await chosenFrom(ranking, meant, { limit, ungated });
    return chosen.answer;
  };
  await search(meant.sought, { ...meant.ranked, choose });
  if (chosen === undefined) throw new Error('A search has chosen no answer.');
  return chosen;
}

/** The news on a topic where no passage plainly gives it; undefined where no article is about the topic. */
async function newsInstead(
  library: DecidingLibrary,
  newest: Newest | undefined,
  askedOn: string,
): Promise<AskedNews | undefined> {
  if (newest?.asksForNews !== true) return undefined;
  const { words: topic } = newest;
  if (topic.length > MAX_TOPIC || (await library.mostAbout(topic)).length === 0) return undefined;
  const items = await newsOn(library, { topic }, askedOn);
  return items.length === 0 ? undefined : { topic, items };
}
