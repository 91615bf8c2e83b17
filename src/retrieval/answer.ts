import type { Article, Span } from '../corpus/article.ts';
import type { Turn } from './dates/days-of-turn.ts';
import type { Restriction } from './index/restriction.ts';

/** A quoted span of an article. Law: `excerpt.text === excerpt.article.text.slice(excerpt.start, excerpt.end)`. */
export interface Excerpt extends Span {
  readonly article: Article;
  readonly text: string;
  /** The words that matter, as spans of `article.text` inside `[start, end)`, ascending, not overlapping. */
  readonly highlights: readonly Span[];
  /** True where the quote begins or ends inside a sentence: rendering marks it outside the quote. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
  /** The passage that was ranked, a span of `article.text` that holds the quote. */
  readonly passage: Span;
  /** 1-based number of the paragraph that the quote begins in, and how many body paragraphs the article has; null in a caption. */
  readonly paragraph: { readonly number: number; readonly of: number } | null;
  /** True when the quote is a picture's caption. */
  readonly caption: boolean;
  /** Other articles that say the same, word for word. */
  readonly alsoIn?: readonly Article[] | undefined;
}

interface AnswerBase {
  readonly question: string;
  /** Calibrated probability in 0..1 that the first excerpt answers. */
  readonly confidence: number;
  /** Nearest articles, never sources of the answer: at most 4, best first; none where nothing is near. */
  readonly related: readonly Article[];
  /** Words of the question that no article has, as the user wrote them. */
  readonly unknownWords: readonly string[];
  /** Wall-clock milliseconds from question to answer. */
  readonly tookMs: number;
}

/**
 * Why another passage than the best is quoted first: a later article replaces its; the newest was asked for, or articles of some dates, or
 * the one of that title; the question before was answered from it; it says the same in the question's own language.
 */
export type LeadReason = 'later' | 'newest' | 'dates' | 'title' | 'earlier' | 'language';

/** One to `limit` excerpts, best first, none overlapping another. */
export interface FoundAnswer extends AnswerBase {
  readonly kind: 'found';
  /** The first excerpt is the row of a rota with the days that are asked for. */
  readonly isTurn?: boolean | undefined;
  readonly excerpts: readonly Excerpt[];
  /** What decided which excerpt is first, where that was not the ranking alone. */
  readonly ledBy?: LeadReason | undefined;
  /** How many of the first excerpts are shown at once: the first, and those that add to it or contradict it; 1 by default. */
  readonly shown?: number | undefined;
  /** What held before the first excerpt: the quote of an earlier article, apart from the excerpts; undefined where nothing plainly changed. */
  readonly change?: { readonly before: Excerpt } | undefined;
  /** The first two excerpts where they may state one fact and the later one may have changed it, which is not plain. */
  readonly perhapsChanged?: readonly Excerpt[] | undefined;
  /** Where articles plainly contradict each other: on what, and how many of the first excerpts (two or three), each of another article. */
  readonly disagreement?:
    | { readonly about: 'date' | 'place' | 'number'; readonly quotes: number }
    | undefined;
}

/** A refusal. */
export interface NothingFoundAnswer extends AnswerBase {
  readonly kind: 'nothing-found';
  readonly excerpts: readonly [];
}

/** What a question is answered with. */
export type Answer = FoundAnswer | NothingFoundAnswer;

/** What a question carries besides its own words. It weighs on the one ranking of the question, and no other ranking is made for it. */
export interface Carried {
  /** The question that this one follows. */
  readonly earlier?: EarlierWords | undefined;
  /** The dates that it names. */
  readonly dates?: DateWords | undefined;
  /** The id of the article whose title or heading it is: enough passages of it are ranked. */
  readonly titled?: string | undefined;
  /** The day that it is asked on, `YYYY-MM-DD`: articles of later dates answer only where those that are out do not. By default all are out. */
  readonly askedOn?: string | undefined;
  /** The days whose turn in a rota it asks for. */
  readonly turn?: Turn | undefined;
}

/** The question that a follow-up follows. */
export interface EarlierWords {
  readonly question: string;
  /** The id of the article that its answer quoted: enough passages of it are ranked, and they are preferred. */
  readonly articleId?: string | undefined;
  /** How much its words count relative to the question's own; 0.4 by default. */
  readonly weight?: number | undefined;
}

/** The dates that a question names. */
export interface DateWords {
  /** The question's words for them, in lower case. The date of an article stands for these, so they count less than others. */
  readonly words: string;
  /** How much they count relative to the question's other words; 0.4 by default. */
  readonly weight?: number | undefined;
  /** Which articles are of these dates: enough passages of them are ranked. */
  readonly within: Restriction;
  /** How plainly a text of an article states one of these dates itself, 0 to 1, or below 0 where it means others; 0 by default. */
  readonly stated?: ((text: string, article: Article) => number) | undefined;
}

/** Which quotes of a ranking make an answer; every field may be left out. */
export interface QuoteOptions {
  /** At most this many excerpts, 1 to 10; 3 by default. */
  readonly limit?: number | undefined;
  /** Only these articles are quoted; all by default. */
  readonly among?: ((article: Article) => boolean) | undefined;
  /** Only quotes that hold one of these terms of the question, or what means the same. */
  readonly holding?: ReadonlySet<string> | undefined;
  /** And a later article that changed what the best quote of these says, whichever it is. */
  readonly orLater?: boolean | undefined;
  /** Quote even below the threshold; the kind is then always `found` where anything matched. For evaluation and "More". */
  readonly ungated?: boolean | undefined;
  /** Of the quotes that match about as well as the best, that of the newest article comes first. */
  readonly newest?: boolean | undefined;
}

/** The one ranking of a question. Answers are taken from it at little further cost. */
export interface Ranking {
  /** The best quotes of some of its articles, with the confidence judged for these alone. */
  answer(options?: QuoteOptions): Promise<Answer>;
  /** How many of these terms of the question, or what means the same, a quote from it holds. */
  held(quote: Excerpt, terms: ReadonlySet<string>): number;
  /** The refusal, for when nothing that was found says what is asked. */
  refuse(): Promise<NothingFoundAnswer>;
}

/** How a question is to be answered; every field may be left out. */
export interface AnswerOptions extends Carried, Omit<QuoteOptions, 'among' | 'holding' | 'orLater'> {
  /** Only articles that all of these leave are searched; all by default. */
  readonly within?: readonly Restriction[] | undefined;
  /** Takes the answer from the ranking; `ranking.answer` with these options by default. */
  readonly choose?: ((ranking: Ranking) => Promise<Answer>) | undefined;
}
