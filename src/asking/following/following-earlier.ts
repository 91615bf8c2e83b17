import type { Article } from '../../corpus/article.ts';
import { tokenize } from '../../retrieval/analysis/tokens.ts';
import type { Answer, Excerpt, FoundAnswer, QuoteOptions, Ranking } from '../../retrieval/answer.ts';
import { MONTHS } from '../../text/calendar.ts';
import type { Earlier } from '../asking.ts';
import { latestOf } from './follow-up.ts';
import {
  held,
  ledByQuote,
  MOST_QUOTES,
  type OwnPart,
  overlap,
  ownPartOf,
  quoteOfEarlier,
  saysAnything,
  withOwnFirst,
} from './following-quote.ts';
import { ruleOnOther } from './rule-on-other.ts';
import { keepsThing, ofThing, thingOf } from './thing-kept.ts';

/** How much the words of the question before count for a question without a word of its own ("When was that?"). */
const ALONE = 1;
/** How much they count beside words of its own. */
const BESIDE_OWN = 0.4;

/** Words that say that a question goes on, without their marks: "**con** titan **thi sao**". */
const GOING_ON: ReadonlySet<string> = new Set(
  tokenize('va the vay con thi sao nua nhi vậy còn bên ben phía phia then too though').map(
    ({ term }) => term,
  ),
);

/** A year or a month says when, which the dates of articles tell as well: "and in 2022?". */
const OF_TIME = new RegExp(`^(?:(?:19|20)\\d\\d|${MONTHS.flat().join('|')})$`, 'u');

/** How much the words of the earlier question count for a question that follows it. */
export function weightOfEarlier({ words }: OwnPart): number {
  return words.size === 0 ? ALONE : BESIDE_OWN;
}

/**
 * The answer to a follow-up, taken from its one ranking: from the article that was quoted before, where that says something about what the
 * follow-up itself asks, or else from all articles. Where neither says anything, there is no answer.
 */
export async function chooseFollowing(
  ranking: Ranking,
  following: { readonly earlier: Earlier; readonly own: OwnPart },
  options: QuoteOptions,
): Promise<Answer> {
  const answer = await chosenFollowing(ranking, following, options);
  const { earlier, own } = following;
  if (answer.kind === 'found' || !own.isOfOther) return answer;
  const isThere = (other: Article): boolean =>
    earlier.article !== undefined && isSamePlace(other, earlier.article);
  return (await ruleOnOther(ranking, { topic: topicOf(own), isThere }, options)) ?? answer;
}

async function chosenFollowing(
  ranking: Ranking,
  { earlier: { question, article }, own }: { readonly earlier: Earlier; readonly own: OwnPart },
  options: QuoteOptions,
): Promise<Answer> {
  const fromArticle = article && (await answerThere(ranking, { question, article }, own, options));
  const another =
    article &&
    fromArticle &&
    (await answerOfAnother(ranking, { question, article, there: fromArticle }, own, options));
  if (another !== undefined) return another;
  const saysIt = (answer: Answer | undefined): answer is FoundAnswer =>
    answer?.kind === 'found' && answer.excerpts.slice(0, 1).some((quote) => saysAnything(quote, own));
  const shown =
    article !== undefined && asksForMore(own, question)
      ? (await saidBefore(ranking, { question, article })).quote
      : undefined;
  const there = withoutQuote(fromArticle, shown);
  const isThere = saysIt(there);
  if (isThere && !lacksAll(there, own)) return fromThere(there);
  const anywhere =
    withoutQuote(await answerAnywhere(ranking, article, options), shown) ?? (await ranking.refuse());
  // "And how many minutes do I get for my build?" turns to the article that has builds.
  const thing = thingOf(question, own);
  const isOfThing = ({ excerpts: [first] }: FoundAnswer): boolean => keepsThing(ranking, thing, first);
  if (saysIt(anywhere) && isOfThing(anywhere) && (!isThere || holdsMost(anywhere, own))) return anywhere;
  // "And sundays?" of a text that tells of Saturdays.
  const elsewhere = isThere ? await answerElsewhere(ranking, article, options) : undefined;
  if (saysIt(elsewhere) && isOfThing(elsewhere) && holdsMost(elsewhere, own)) return elsewhere;
  // "And for scouts?" behind "how much is cub camp" is not told of the scouts' subs.
  if ([anywhere, elsewhere].some((one) => saysIt(one) && !isOfThing(one))) {
    const ofIt = await answerElsewhere(ranking, article, ofThing(options, thing));
    if (saysIt(ofIt) && isOfThing(ofIt) && holdsMost(ofIt, own)) return ofIt;
    if (own.forWhom === 'named' && options.ungated !== true) return ranking.refuse();
  }
  // "And hamsters?" of articles that have none.
  const isKnown = isThere && !isUnknown(own, there);
  if (options.ungated === true) return isThere ? fromThere(there) : anywhere;
  return isKnown ? fromThere(there) : ranking.refuse();
}

/**
 * The answer to a follow-up that names something else, where the article would only repeat the quote from before, which has no word of it: "and
 * for a **pet** rename?" behind a tribe's. Undefined where nothing is repeated so.
 */
async function answerOfAnother(
  ranking: Ranking,
  earlier: Earlier & { readonly article: Article; readonly there: FoundAnswer },
  own: OwnPart,
  options: QuoteOptions,
): Promise<Answer | undefined> {
  const { question, article, there } = earlier;
  const topic = topicOf(own);
  const words = own.isOfOther ? wordsBeside(topic, question) : new Set<string>();
  if (words.size === 0 || options.ungated === true) return undefined;
  const [first] = there.excerpts;
  if (first === undefined || hasWordsOf(first, words)) return undefined;
  const { quote } = await saidBefore(ranking, earlier);
  if (quote === undefined || !overlap(first, quote)) return undefined;
  const { among = () => true, ...rest } = options;
  const isThere = (other: Article): boolean => among(other) && isSamePlace(other, article);
  const led = async (sought: QuoteOptions): Promise<FoundAnswer | undefined> => {
    const answer = withoutQuote(await ranking.answer({ ...sought, holding: words }), first);
    const [best] = answer?.excerpts ?? [];
    const isOfIt =
      best !== undefined &&
      ranking.held(best, topic) * 2 > topic.size &&
      keepsThing(ranking, thingOf(question, own), best);
    return answer?.kind === 'found' && isOfIt ? answer : undefined;
  };
  /** One syllable of several is no word of Vietnamese: "cả **nhà**" tells of no "nhà thuốc". */
  function hasWordsOf(told: Excerpt, asked: ReadonlySet<string>): boolean {
    const most = Math.max(held(told.text, { ...own, words: asked }), ranking.held(told, asked));
    return told.article.language === 'vi' ? most * 2 > asked.size : most > 0;
  }
  const fromArticle = await led({ ...rest, among: isThere });
  if (fromArticle !== undefined) return fromThere(fromArticle);
  return (await led(options)) ?? ranking.refuse();
}

/** What a follow-up names, without words that only go on, and times. */
function topicOf({ words }: OwnPart): ReadonlySet<string> {
  return new Set([...words].filter((word) => !GOING_ON.has(word) && !OF_TIME.test(word)));
}

/** The words of a follow-up that the question before does not have. */
function wordsBeside(topic: ReadonlySet<string>, before: string): ReadonlySet<string> {
  const told = new Set(tokenize(latestOf({ question: before })).map(({ term }) => term));
  return new Set([...topic].filter((word) => !told.has(word)));
}

function fromThere(there: FoundAnswer): FoundAnswer {
  return { ...there, ledBy: there.ledBy === 'later' ? 'later' : 'earlier' };
}

/** Whether the first quote of an answer has no word of what a follow-up itself asks for, and whether it has most of them. */
function lacksAll({ excerpts: [first] }: FoundAnswer, own: OwnPart): boolean {
  const isTopic = own.words.size > 1 || (own.words.size === 1 && own.isOfWhom);
  return isTopic && first !== undefined && held(first.text, own) === 0;
}
function holdsMost({ excerpts: [first] }: FoundAnswer, own: OwnPart): boolean {
  return first !== undefined && held(first.text, own) * 2 > own.words.size;
}

/** Whether no article has any of the words that a follow-up has itself, and nothing means the same. */
function isUnknown({ words, isOfWhom }: OwnPart, { unknownWords }: FoundAnswer): boolean {
  const unknown = new Set(tokenize(unknownWords.join(' ')).map(({ term }) => term));
  return isOfWhom && [...words].every((word) => unknown.has(word));
}

/** The day of a chat, behind its file in an article's id. */
const DAY_OF_CHAT = /#\d{4}-\d{2}-\d{2}$/u;

/** Whether two articles are one, or two days of one chat, which goes on from day to day. */
function isSamePlace(one: Article, other: Article): boolean {
  const [a, b] = [one.id, other.id].map((id) => id.replace(DAY_OF_CHAT, ''));
  return one.id === other.id || (a === b && DAY_OF_CHAT.test(one.id) && DAY_OF_CHAT.test(other.id));
}

/** Whether a follow-up asks for more of the same: "who else?" does, "who else was on the jury?" behind another question asks for the jury. */
function asksForMore({ isElse, words }: OwnPart, before: string): boolean {
  const asked = ownPartOf(before).words;
  return isElse && [...words].every((word) => asked.has(word));
}

/** What the article that was quoted before says at all, best first, and of that the quote that the question before was answered with. */
async function saidBefore(
  ranking: Ranking,
  { question, article }: Earlier & { readonly article: Article },
): Promise<{ readonly answer: Answer; readonly quote: Excerpt | undefined }> {
  const among = (other: Article): boolean => isSamePlace(other, article);
  const answer = await ranking.answer({ limit: MOST_QUOTES, ungated: true, among });
  return { answer, quote: quoteOfEarlier(question, answer.excerpts) };
}

/** "Who else?" asks for what was not shown: the answer without that quote; undefined where that was the only one. */
function withoutQuote(answer: Answer | undefined, shown: Excerpt | undefined): Answer | undefined {
  if (answer?.kind !== 'found' || shown === undefined) return answer;
  const excerpts = answer.excerpts.filter((quote) => !overlap(quote, shown));
  return excerpts.length === 0 ? undefined : { ...answer, excerpts };
}

/** The answer from all articles; where that would be quoted from the one before, which is not sure enough, from the others. */
async function answerAnywhere(
  ranking: Ranking,
  before: Article | undefined,
  options: QuoteOptions,
): Promise<Answer> {
  const answer = await ranking.answer(options);
  return answer.kind === 'found' ? answer : ((await answerElsewhere(ranking, before, options)) ?? answer);
}

/** The answer from all articles but the one before. */
async function answerElsewhere(
  ranking: Ranking,
  before: Article | undefined,
  options: QuoteOptions,
): Promise<Answer | undefined> {
  if (before === undefined) return undefined;
  const { among = () => true } = options;
  return ranking.answer({ ...options, among: (other) => among(other) && !isSamePlace(other, before) });
}

/** An answer from the article that was quoted before; undefined where none is sure enough. */
async function answerThere(
  ranking: Ranking,
  earlier: Earlier & { readonly article: Article },
  own: OwnPart,
  { among, limit, ungated }: QuoteOptions,
): Promise<FoundAnswer | undefined> {
  const { article } = earlier;
  if (among?.(article) === false) return undefined;
  const there = (other: Article): boolean => isSamePlace(other, article);
  const sure = await ranking.answer({ limit, ungated, among: there, orLater: true });
  if (sure.kind !== 'found') return fromBefore(ranking, earlier, own);
  // What a later article changed holds now, whichever article was talked about.
  const [led] = sure.excerpts;
  if (led === undefined || !isSamePlace(led.article, article)) return sure;
  const before = await saidBefore(ranking, earlier);
  const answer = withOwnFirst(sure, own, before.answer.excerpts, before.quote);
  return { ...answer, excerpts: answer.excerpts.slice(0, limit) };
}

/**
 * The quote of the question before once more, where a follow-up has no topic of its own and that plainly states what it asks for: "what's the
 * number" behind "Mai Phương looks after the volunteers, 0900 555 380". It is as sure as what the article says at all.
 */
async function fromBefore(
  ranking: Ranking,
  earlier: Earlier & { readonly article: Article },
  own: OwnPart,
): Promise<FoundAnswer | undefined> {
  if (own.isElse || !own.asksOnlyKind || !own.isForValue) return undefined;
  const { answer, quote } = await saidBefore(ranking, earlier);
  if (answer.kind !== 'found' || quote === undefined) return undefined;
  return own.states(quote.text) ? ledByQuote(answer, [quote]) : undefined;
}
