import type { Article } from '../corpus/article.ts';

/** A question with everything that decides its answer: the same asking of the same library gives the same answer. */
export interface Asking {
  /** As the person wrote it, in one line; markup in it is not searched for. */
  readonly question: string;
  /** The question before, where this one goes on from it. */
  readonly earlier?: Earlier | undefined;
  /** The only article that is searched, where one was chosen. */
  readonly scope?: Article | undefined;
  /** The day that it is asked on, `YYYY-MM-DD`: what "yesterday" counts from. */
  readonly askedOn: string;
  /** Id of the user who asks; empty where there is none. */
  readonly asker?: string | undefined;
  /** How many excerpts earlier cards have shown; 0 by default. */
  readonly skip?: number | undefined;
  /** At most this many excerpts, 1 to 10; 10 by default, a card's three and what *More* shows after them. */
  readonly limit?: number | undefined;
  /** Its words are taken as typed: none is replaced by a similar word of the articles. */
  readonly asTyped?: boolean | undefined;
  /** Its unknown words, names included, are read as words of the articles that are only loosely similar: "did you mean …?" was pressed. */
  readonly asMeant?: boolean | undefined;
  /** Quotes even where nothing is sure enough, so that a ranking can be measured apart from its refusals. */
  readonly ungated?: boolean | undefined;
}

/** The question that another one follows. */
export interface Earlier {
  readonly question: string;
  /** The article that its answer quoted first. */
  readonly article?: Article | undefined;
}
