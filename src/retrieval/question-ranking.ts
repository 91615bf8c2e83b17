import type { Article } from '../corpus/article.ts';
import { foldMarks } from '../text/fold-marks.ts';
import { normalForms, tokenize } from './analysis/tokens.ts';
import type { Answer, Excerpt, NothingFoundAnswer, QuoteOptions, Ranking } from './answer.ts';
import type { AnswerQueue } from './answer-queue.ts';
import { confidenceShares, judgedAsRead } from './confidence/confidence.ts';
import type { Judgement } from './confidence/confidence-as-read.ts';
import type { Turn } from './dates/days-of-turn.ts';
import { addsNothing } from './disagreement/answers-compared.ts';
import { type Contradiction, contradictionIn } from './disagreement/contradiction.ts';
import type { Later, NearestLater } from './disagreement/nearest-later.ts';
import { type Succession, successionIn } from './disagreement/succession.ts';
import { mayBeOneFact } from './disagreement/succession-as-read.ts';
import { isReport } from './disagreement/words-of-change.ts';
import { type Explanation, explainedPassages, explainedTerms } from './explanation.ts';
import type { PassageIndex } from './index/passage-index.ts';
import { analysedWith } from './index/statistics.ts';
import { encodedText } from './meaning/encoded-text.ts';
import { asksHowItStands } from './question/how-it-stands.ts';
import type { Query } from './question/query.ts';
import { shownAtOnce, worthShowing } from './quoting/enough.ts';
import { chooseExcerpts, sentenceOf } from './quoting/excerpts.ts';
import { holding, wordsHeld } from './quoting/holding.ts';
import { nextInBold } from './quoting/next-in-bold.ts';
import { inOwnLanguage } from './quoting/own-language.ts';
import { whatLeads } from './quoting/what-leads.ts';
import { boundTo } from './ranking/binding.ts';
import { byDate } from './ranking/by-date.ts';
import { CANDIDATES } from './ranking/found-windows.ts';
import { lastDateOut, laterThan } from './ranking/later-than.ts';
import type { Ranked } from './ranking/rank.ts';
import type { Reader } from './ranking/reader.ts';
import { reranked } from './ranking/rerank.ts';
import { windowText } from './ranking/window-text.ts';

const DEFAULT_LIMIT = 3;
const MOST_EXCERPTS = 10;
const MOST_RELATED = 4;
/** In log-odds: what is related is at most so far behind the best window, and by meaning no worse than this, or it is as far as any article. */
const RELATED_BEHIND = 2.5;
const LEAST_RELATED = -1;
const MOST_EXPLAINED = 5;
/** In log-odds: a sentence that says what held before must have answered plainly; of thirty written ones none read worse than 2.4. */
const LEAST_ANSWERED = 1;

/** What is less likely to answer, and lacks a word that no article has, contradicts nothing: a podiatrist's price is no physiotherapist's. */
const ANSWERS = 0.6;

/** "How many" asks, and is missing nowhere. */
const MANY = normalForms('many').term;
/** A later article is no guess where another one is talked about: of eleven follow-ups of a newcomer five had one from .2 on, three of them rightly, with .5 or more. */
const LEADS_FROM_ELSEWHERE = 0.4;

/** Windows in the order that they are quoted in once the best were read, and how sure the first of them is. */
interface Judged {
  readonly ranked: readonly Ranked[];
  /** Windows that are left out of all, because their articles are dated later than the question. */
  readonly leftOut: ReadonlySet<Ranked>;
  readonly judgement: Judgement;
}

/** The windows of one question, ranked once, and the answers that are taken from them. */
export class QuestionRanking implements Ranking {
  readonly #query: Query;
  readonly #ranked: readonly Ranked[];
  /** All windows, those of another year than the question's too: what is related may be of another. */
  readonly #all: readonly Ranked[];
  readonly #index: PassageIndex;
  readonly #queue: AnswerQueue;
  readonly #began: number;
  readonly #reader: Reader | undefined;
  readonly #nearestLater: NearestLater | undefined;
  readonly #askedOn: string | undefined;
  readonly #turn: Turn | undefined;
  /** The windows of articles of later dates. */
  readonly #later: ReadonlySet<Ranked>;
  readonly #mayGoBeyond: boolean;

  /** `began` is when the question came, by `performance.now()`; without `reader`, the networks alone say what stands first. */
  constructor(
    query: Query,
    ranked: readonly Ranked[],
    within: {
      readonly index: PassageIndex;
      readonly queue: AnswerQueue;
      readonly began: number;
      readonly reader: Reader | undefined;
      readonly nearestLater: NearestLater | undefined;
      /** What is dated later than this day, `YYYY-MM-DD`, answers only where nothing else does. */
      readonly askedOn?: string | undefined;
      readonly turn?: Turn | undefined;
      /** Whether a later article may answer what is asked of another one: where no dates are named. */
      readonly mayGoBeyond: boolean;
    },
  ) {
    this.#query = query;
    this.#ranked = boundTo(query, ranked);
    this.#all = ranked;
    this.#index = within.index;
    this.#queue = within.queue;
    this.#began = within.began;
    this.#reader = within.reader;
    this.#nearestLater = within.nearestLater;
    this.#askedOn = within.askedOn;
    this.#turn = within.turn;
    this.#later = new Set(within.askedOn === undefined ? [] : laterThan(within.askedOn, this.#ranked));
    this.#mayGoBeyond = within.mayGoBeyond;
  }

  async answer({
    limit = DEFAULT_LIMIT,
    among,
    holding: held,
    orLater = false,
    ungated = false,
    newest = false,
  }: QuoteOptions = {}): Promise<Answer> {
    const these =
      among === undefined ? this.#ranked : this.#ranked.filter(({ found }) => among(found.candidate.article));
    const asked = held === undefined ? these : holding(this.#query, held, these);
    const { ranked, leftOut, judgement } = await this.#judged(asked);
    const { confidence, threshold } = judgement;
    const most = Math.min(MOST_EXCERPTS, Math.max(1, Math.trunc(limit)));
    if (!ungated && confidence < threshold) return this.#nothing(ranked, confidence);
    await this.#queue.giveWay();
    const isBeyond = orLater && this.#mayGoBeyond;
    const others = isBeyond
      ? this.#ranked.filter((one) => among?.(one.found.candidate.article) === false && !leftOut.has(one))
      : [];
    const isTurn = ranked[0]?.turn !== undefined;
    const succession = isTurn
      ? undefined
      : await successionIn([...ranked, ...others], {
          reader: this.#reader,
          nearestLater: (best) => this.#laterThan(best, isBeyond ? undefined : among, leftOut),
          isBeyond,
          askedOn: this.#askedOn,
          leadsFrom: isBeyond ? LEADS_FROM_ELSEWHERE : undefined,
        });
    const replacing = succession === undefined ? ranked : ledBy(succession, ranked);
    const own = replacing[0] === ranked[0] ? inOwnLanguage(this.#query, replacing) : replacing;
    const isByDate = newest || (await this.#isToldLater(replacing));
    const current = isByDate ? byDate(replacing) : own;
    const isReplacing = current[0] === replacing[0];
    const otherwise = newest || (isByDate && !isReplacing) ? 'newest' : isReplacing ? 'later' : 'language';
    // What was replaced is told of the one that replaces it alone.
    const former = isReplacing ? succession?.before : undefined;
    // Who asks for the newest does not ask what older articles say.
    const isOfUnknown = confidence < ANSWERS && unknownWords(this.#query).length > 0;
    const mayContradict = most > 1 && !newest && !isTurn && !isOfUnknown;
    const contradiction = mayContradict ? await this.#contradictionIn(current) : undefined;
    // Two accounts of what has happened may both be wrong; what was planned is replaced by a newer plan.
    const isAccount =
      contradiction !== undefined && contradiction.quotes.every((quote) => isReport(windowText(quote.found)));
    const replaced = former?.plain === true && !isAccount ? sentenceOf(former.ranked) : undefined;
    // A sentence about something else beside it, half membership beside full, is not what held before.
    const before = replaced && (await this.#answered(replaced)) ? replaced : undefined;
    // What contradicts the best quote stands right after it: nobody should read the one without the other.
    const differing = before === undefined ? contradiction : undefined;
    const beside = isReplacing && !isBeyond && !isOfUnknown ? succession?.beside : undefined;
    const doubted = beside ?? (former?.plain === false ? former.ranked : undefined);
    const [leading] = current;
    const doubt = doubted && leading && addsNothing(leading, doubted) ? undefined : doubted;
    const together = differing?.quotes ?? (doubt === undefined ? [] : [...current.slice(0, 1), doubt]);
    const first = together.slice(0, most);
    const behind = (
      ungated ? [...current, ...asked.filter((one) => leftOut.has(one))] : worthShowing(current)
    ).filter((one) => before === undefined || !holds(one, before));
    const quotes = chooseExcerpts([...first, ...behind], most);
    const excerpts = quotes.map(({ excerpt }) => nextInBold(excerpt, this.#query.question, this.#askedOn));
    if (excerpts.length === 0) return this.#nothing(ranked, confidence);
    const isBesideDoubt = doubt !== undefined && differing === undefined && quotes[1]?.ranked === doubt;
    // A guess that turns out to be of something else is neither older nor newer.
    const isOneFact = isBesideDoubt && mayBeOneFact(succession?.likely);
    const enough = shownAtOnce(
      quotes.map((quote) => quote.ranked),
      confidence,
    );
    const quoted = new Set(excerpts.map(({ article }) => article));
    return {
      ...this.#base(confidence),
      kind: 'found',
      isTurn: isTurn || undefined,
      excerpts,
      ledBy: current[0] === ranked[0] ? undefined : otherwise,
      shown: Math.min(excerpts.length, Math.max(enough, first.length)),
      related: related(ranked, quoted),
      change: before && { before },
      perhapsChanged: isOneFact ? excerpts.slice(0, 2) : undefined,
      disagreement: differing && { about: differing.about, quotes: first.length },
    };
  }

  held({ article, start, end }: Excerpt, terms: ReadonlySet<string>): number {
    const counts = this.#ranked
      .filter(({ found }) => found.candidate.article === article)
      .map((one) => wordsHeld(this.#query, terms, one, { start, end }));
    return Math.max(0, ...counts);
  }

  async refuse(): Promise<NothingFoundAnswer> {
    const { ranked, judgement } = await this.#judged(this.#ranked);
    return this.#nothing(ranked, judgement.confidence);
  }

  /** How the answer from all of it is decided. */
  async explain(): Promise<Explanation> {
    const query = this.#query;
    const { ranked, judgement } = await this.#judged(this.#ranked);
    const { confidence, threshold } = judgement;
    return {
      question: query.question,
      kind: confidence >= threshold ? 'found' : 'nothing-found',
      asksFor: query.type,
      terms: await analysedWith(this.#index, (known) => explainedTerms(query, known)),
      passages: explainedPassages(ranked, MOST_EXPLAINED),
      confidence,
      threshold,
      confidenceShares: confidenceShares(query, unpreferred(ranked)),
      unknownWords: unknownWords(query),
    };
  }

  /** Whether a sentence answered the question when it was true, as far as that can be judged. */
  async #answered({ article, start, end }: Excerpt): Promise<boolean> {
    const relevance = await this.#reader?.relevanceOfText(encodedText(article, { start, end }));
    return relevance === undefined || relevance >= LEAST_ANSWERED;
  }

  /** Whether a question asks how something stands by now, and what matches as well and is newer answers that plainly. */
  async #isToldLater(ranked: readonly Ranked[]): Promise<boolean> {
    if (!asksHowItStands(this.#query.question)) return false;
    const [newest] = byDate(ranked);
    if (newest === undefined || newest === ranked[0]) return false;
    return ((await this.#reader?.relevanceOf(newest)) ?? 0) >= LEAST_ANSWERED;
  }

  async #reranked(ranked: readonly Ranked[]): Promise<readonly Ranked[]> {
    const relevanceOf = this.#reader?.relevanceOf;
    const read = await reranked(ranked, relevanceOf);
    return whatLeads(read, {
      question: this.#query.question,
      turn: this.#turn,
      askedOn: this.#askedOn,
      relevanceOf,
    });
  }

  /** The nearest later windows that may answer at all: of these articles, and of the question's year. */
  async #laterThan(
    best: Ranked,
    among: QuoteOptions['among'],
    leftOut: ReadonlySet<Ranked>,
  ): Promise<readonly Later[]> {
    const until = this.#askedOn !== undefined && leftOut.size > 0 ? lastDateOut(this.#askedOn) : undefined;
    const nearest = (await this.#nearestLater?.(best, until)) ?? [];
    return nearest.filter(
      ({ window }) =>
        among?.(window.found.candidate.article) !== false &&
        boundTo(this.#query, [best, window]).includes(window),
    );
  }

  /** The windows of what is out on the day of asking where these answer, or else all. */
  async #judged(windows: readonly Ranked[]): Promise<Judged> {
    const judgedWithout = async (leftOut: ReadonlySet<Ranked>): Promise<Judged> => {
      const ranked = await this.#reranked(windows.filter((one) => !leftOut.has(one)));
      const judgement = await judgedAsRead(
        this.#query,
        unpreferred(ranked),
        this.#reader?.relevanceOf,
        this.#askedOn,
      );
      return { ranked, leftOut, judgement };
    };
    const judged = await judgedWithout(this.#later);
    const { confidence, threshold } = judged.judgement;
    return this.#later.size === 0 || confidence >= threshold ? judged : judgedWithout(new Set());
  }

  #base(confidence: number): Pick<Answer, 'question' | 'confidence' | 'unknownWords' | 'tookMs'> {
    return {
      question: this.#query.question,
      confidence,
      unknownWords: unknownWords(this.#query),
      tookMs: performance.now() - this.#began,
    };
  }

  #nothing(ranked: readonly Ranked[], confidence: number): NothingFoundAnswer {
    return {
      ...this.#base(confidence),
      kind: 'nothing-found',
      excerpts: [],
      related: related(ranked.length === 0 ? this.#all : ranked, new Set()),
    };
  }

  #contradictionIn(ranked: readonly Ranked[]): Promise<Contradiction | undefined> {
    const namesTogether = async (a: readonly string[], b: readonly string[]): Promise<boolean> => {
      const words = [...a, ...b].flatMap((name) => tokenize(name));
      const hits = await this.#index.search(
        [...new Set(words.map(({ term }) => term))].map((term) => ({ term, weight: 1 })),
        { limit: CANDIDATES },
      );
      return hits.some(({ passage: { article, start, end } }) => {
        const text = foldMarks(article.text.slice(start, end));
        return a.some((name) => text.includes(name)) && b.some((name) => text.includes(name));
      });
    };
    return contradictionIn(ranked, namesTogether, async () => this.#queue.giveWay());
  }
}

/** Whether a window has the sentence that is told of as what held before. */
function holds({ found: { candidate, window } }: Ranked, { article, start, end }: Excerpt): boolean {
  const { units } = candidate.passage;
  const [from = 0, to = 0] = [units[window.first]?.start, units[window.last]?.end];
  return candidate.article === article && from <= start && end <= to;
}

/** The windows with the scores of their words alone, in the same order: the place of a window does not make a quote surer. */
function unpreferred(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.some(({ preference }) => preference !== 0)
    ? ranked.map(({ preference, score, scoreByWords, ...one }) => ({
        ...one,
        score: score - preference,
        scoreByWords: scoreByWords === undefined ? undefined : scoreByWords - preference,
        preference: 0,
      }))
    : ranked;
}

/** The windows with the one to lead with first, and behind it the one that it replaces. */
function ledBy({ lead, before }: Succession, ranked: readonly Ranked[]): readonly Ranked[] {
  const others = ranked.filter((one) => one !== lead && one !== before?.ranked);
  return before === undefined ? [lead, ...others] : [lead, before.ranked, ...others];
}

/** The articles nearest to the question that are not quoted, best first, without those much further from it than the best window. */
function related(ranked: readonly Ranked[], quoted: ReadonlySet<Article>): Article[] {
  const [best] = ranked;
  // By words alone nothing is ranked that has none of them.
  const floor = best?.found.likeness === undefined ? Number.NEGATIVE_INFINITY : LEAST_RELATED;
  const least = Math.max(floor, (best?.score ?? 0) - RELATED_BEHIND);
  const near = ranked.filter(({ score }) => score >= least);
  const articles = new Set(near.map(({ found }) => found.candidate.article));
  return [...articles].filter((article) => !quoted.has(article)).slice(0, MOST_RELATED);
}

function unknownWords({ content }: Query): string[] {
  return content
    .filter(({ term, passages, origin }) => passages === 0 && origin === 'question' && term !== MANY)
    .map(({ text }) => text);
}
