import type { Article } from '../../article.ts';

/** The part of an article that a pack holds. */
export type Content = Pick<Article, 'text' | 'blocks'>;
/** The part of an article that a pack does not hold. */
export type Fields = Omit<Article, keyof Content>;

/** Texts and blocks of some articles: in memory (`packed-articles.ts`), or left in their file (`file-pack.ts`). */
export interface AnyPack {
  /** Its bytes, which other threads can read; undefined where they are not in memory. */
  readonly buffer: SharedArrayBuffer | undefined;
  /** The text's bytes. */
  bytesOf(number: number): Buffer;
  /** How many bytes the text has. */
  sizeOf(number: number): number;
  /** Each block's kind, start and end. */
  blockNumbersOf(number: number): Uint32Array;
  contentOf(number: number): Content;
}

/** Where an article's text and blocks are packed. */
export interface Place {
  readonly pack: AnyPack;
  readonly number: number;
}
