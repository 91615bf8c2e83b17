import type { Article, PublishedDate } from '../corpus/article.ts';

/** Which fact about an article itself, rather than about what it reports. */
export type ArticleFact = 'author' | 'date' | 'source';

/** A fact of an article; null where it is unknown. */
export type KnownFact =
  | { readonly fact: 'date'; readonly published: PublishedDate | null }
  | { readonly fact: 'author' | 'source'; readonly name: string | null };

/** The fact to tell where this one was asked for: an article of an unknown publication is from its author. */
export function factOf({ author, source, published }: Article, asked: ArticleFact): KnownFact {
  if (asked === 'date') return { fact: 'date', published };
  const isFromAuthor = asked === 'author' || (source === null && author !== null);
  return isFromAuthor ? { fact: 'author', name: author } : { fact: 'source', name: source };
}
