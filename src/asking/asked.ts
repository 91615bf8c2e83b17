import type { Article } from '../corpus/article.ts';
import type { Answer } from '../retrieval/answer.ts';

/** An answer with all that its card must remember to go on from it. */
export interface Asked {
  /** With more excerpts than one card shows, best first. */
  readonly answer: Answer;
  /** The library's version that answered. */
  readonly version: string;
  /** How many articles were searched. */
  readonly searched: number;
  /** Id of the user who asked. */
  readonly asker: string;
  /** The only article that was searched, where one was chosen. */
  readonly scope?: Article | undefined;
  /** What the question follows: an earlier question and the article that its answer quoted. */
  readonly follows?: { readonly question: string; readonly article?: Article } | undefined;
  /** The dates that the question names, inclusive, and whether they were kept to. */
  readonly dates?: {
    readonly from: string;
    readonly to: string;
    readonly dropped: boolean;
    /** The question's words for an event that the dates were taken from, and the article that tells of it. */
    readonly event?: { readonly words: string; readonly article: Article } | undefined;
  };
  /** The day that it was asked on, `YYYY-MM-DD`: what "yesterday" counts from, whenever a button is pressed. */
  readonly askedOn?: string | undefined;
  /** How many excerpts of the answer earlier cards have shown. */
  readonly skip: number;
}
