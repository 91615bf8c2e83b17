import type { Article, Span } from '../corpus/article.ts';

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
}

interface AnswerBase {
  readonly question: string;
  /** Calibrated probability in 0..1 that the first excerpt answers. */
  readonly confidence: number;
  /** Nearest articles, never sources of the answer: at most 3, best first. */
  readonly related: readonly Article[];
  /** Words of the question that stand nowhere in the corpus, as the user wrote them. */
  readonly unknownWords: readonly string[];
  /** Wall-clock milliseconds from question to answer. */
  readonly tookMs: number;
}

/** One to `limit` excerpts, best first, none overlapping another. */
export interface FoundAnswer extends AnswerBase {
  readonly kind: 'found';
  readonly excerpts: readonly Excerpt[];
  /** Where articles plainly contradict each other: on what, and how many of the first excerpts (two or three), each of another article. */
  readonly disagreement?:
    | { readonly about: 'date' | 'place' | 'number'; readonly quotes: number }
    | undefined;
}

export interface NothingFoundAnswer extends AnswerBase {
  readonly kind: 'nothing-found';
  readonly excerpts: readonly [];
}

export type Answer = FoundAnswer | NothingFoundAnswer;

/** How a question is to be answered; every field may be left out. */
export interface AnswerOptions {
  /** At most this many excerpts, 1 to 10; 3 by default. */
  readonly limit?: number | undefined;
  /** Only these articles are searched (an article's id, a source, a range of dates); all by default. */
  readonly among?: ((article: Article) => boolean) | undefined;
  /** For a follow-up: what it follows. Its words count less than the question's own. */
  readonly earlier?: { readonly question: string; readonly articleId?: string } | undefined;
  /** Rank and quote even below the threshold; the kind is then always `found` where anything matched. For evaluation and "More". */
  readonly ungated?: boolean | undefined;
}
