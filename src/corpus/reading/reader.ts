import type { Language, PublishedDate } from '../article.ts';
import type { Draft } from './draft.ts';
import type { Unreadable } from './unreadable.ts';

/** What a reader makes of an article: everything but its id and path. */
export interface ReadArticle extends Omit<Draft, 'updated' | 'updatedBy'> {
  readonly text: string;
  readonly language: Language | null;
  readonly replaces?: readonly string[];
  /** The day on which the file says that it was last changed; it counts where nothing else states a day, not even the file's name. */
  readonly changed?: PublishedDate;
}

/** One of the articles of a file; `key` is its own name or number where the file may hold several, null where it is the only one. */
export interface ReadPart {
  readonly key: string | null;
  readonly article: ReadArticle;
}

/** What a reader makes of a file: its articles, and what of it was left out and why. */
export interface Reading {
  readonly parts: readonly ReadPart[];
  readonly warnings: readonly Unreadable[];
}

/** A reader of one format: a whole file's bytes and its name (for messages and dates) to articles; throws or rejects with `Unreadable`. */
export type Reader = (bytes: Buffer, name: string) => Reading | Promise<Reading>;

/** The reading of a file that is one article. */
export function onlyArticle(article: ReadArticle, warnings: readonly Unreadable[] = []): Reading {
  return { parts: [{ key: null, article }], warnings };
}
