import type { Article } from '../corpus/article.ts';
import type { NewsItem } from '../library.ts';
import type { Answer } from '../retrieval/answer.ts';
import type { Asking, Earlier } from './asking.ts';
import type { ArticleFact } from './fact-of.ts';
import type { SmallTalkKind } from './talk/small-talk.ts';

/** What a card says and remembers about a question, answered or not. */
export interface AskedQuestion
  extends Pick<Asking, 'question' | 'scope' | 'earlier' | 'asTyped' | 'asMeant'> {
  /** The library's version that the card is of. */
  readonly version: string;
  /** Id of the user who asked; empty where there is none. */
  readonly asker: string;
  /** The day that it was asked on, `YYYY-MM-DD`: what "yesterday" counts from, whenever a button is pressed. */
  readonly askedOn?: string | undefined;
  /** How many excerpts of the answer earlier cards have shown. */
  readonly skip: number;
}

/** An answer, with all that its card must remember so that people can go on from it. */
export interface Asked extends AskedQuestion {
  /** With more excerpts than one card shows, best first. */
  readonly answer: Answer;
  /** How many articles were searched. */
  readonly searched: number;
  readonly earlier?: Earlier | undefined;
  /** The dates that the question names, and whether the answer keeps to them. */
  readonly dates?: AskedDates | undefined;
  /** What was asked for, where mistyped words were read as words of the articles. */
  readonly readAs?: string | undefined;
  /** Of a refusal: words of the articles that unknown ones of the question may be meant for. */
  readonly didYouMean?: readonly string[] | undefined;
  /** Where it asks nothing of the articles. Its answer then holds no quote, but is not a refusal. */
  readonly smallTalk?: SmallTalk | undefined;
  /** Which of an article's author, date and source it asks for; the fact is stated beside the quote, or above the list. */
  readonly fact?: ArticleFact | undefined;
  /** Where it asks what is new and no quote says so: the latest news. Its answer then holds no quote, but is not a refusal. */
  readonly news?: AskedNews | undefined;
  /** Where it asks for what an author or a publication wrote: these articles. Its answer then holds no quote, but is not a refusal. */
  readonly list?: AskedList | undefined;
}

/** The articles of an author or a publication, newest first. */
export interface AskedList {
  /** Words of the name, as they were typed, or the name of whom all of the articles are by. */
  readonly by: string;
  readonly articles: readonly Article[];
}

/** The news that was asked for, latest first. Dates are `YYYY-MM-DD`, inclusive. */
export interface AskedNews {
  readonly topic?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly items: readonly NewsItem[];
}

/**
 * A message that asks nothing of the articles, with up to three questions that the library can answer; `unclear` asks for the author, date
 * or source of an article ("who wrote this?"), where nobody can tell of which, and has none.
 */
export interface SmallTalk {
  readonly kind: SmallTalkKind | 'unclear';
  readonly suggestions: readonly string[];
}

/** Dates that a question names, `YYYY-MM-DD`, both inclusive. */
export interface AskedDates {
  readonly from: string;
  readonly to: string;
  /** True where all articles were searched, because none of these dates answers about as well. */
  readonly dropped: boolean;
  /** True where they are days of events that the articles' texts state ("tomorrow"), and not the dates of the articles. */
  readonly ofEvents?: boolean | undefined;
  /** The question's words for an event that the dates were taken from, and the article that tells of it. */
  readonly event?: { readonly words: string; readonly article: Article } | undefined;
}
