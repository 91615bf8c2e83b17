import type { Article, Corpus, Skipped } from './corpus/article.ts';
import type { Answer, AnswerOptions } from './retrieval/answer.ts';

/** What a reload did, by article id, and how long it took. */
export interface ReloadReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly skipped: readonly Skipped[];
  readonly passages: number;
  readonly tookMs: number;
}

/** The state of a library at one moment. */
export interface LibraryStatus {
  readonly articles: number;
  readonly passages: number;
  readonly version: string;
  readonly loadedAt: Date;
  readonly skipped: readonly Skipped[];
  readonly reloading: boolean;
}

/** Which articles to list; all parts must hold. Dates are `YYYY-MM-DD`, inclusive; an article without a date is in no range. */
export interface ArticleFilter {
  readonly query?: string;
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What both fronts call. One library lives as long as the process; its corpus and index are swapped whole by `reload`. */
export interface Library {
  answer(question: string, options?: AnswerOptions): Promise<Answer>;
  /** Newest first, the undated last, in order of title; with a `query`, best match first. */
  articles(filter?: ArticleFilter): readonly Article[];
  article(id: string): Article | undefined;
  /** Rejects with `ReloadRefused` when one is under way, or the new corpus is empty or under half of the old (unless `force`). */
  reload(options?: { readonly force?: boolean }): Promise<ReloadReport>;
  status(): LibraryStatus;
  readonly corpus: Corpus;
}
