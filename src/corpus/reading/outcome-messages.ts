import { fieldsOf, Pack, packedArticle, packOf } from '../storage/packed/packed-articles.ts';
import type { Fields } from '../storage/packed/place.ts';
import { digestOf, rememberDigest } from '../version.ts';
import type { Files, FoundFile } from '../watching/file-list.ts';
import type { Outcome } from './read-article-file.ts';

/** What goes to a worker: files to read, the most bytes that each may have, and whether this is the place for those that may take long. */
export interface ToReader {
  readonly files: readonly FoundFile[];
  readonly maxFileBytes: number;
  readonly isApart: boolean;
  /** The format whose libraries are to be loaded first. */
  readonly extension?: string;
}

/** Those from `first` to before `end` as a message: only plain objects arrive whole. */
export function plainFiles(files: Files, first = 0, end = files.length): readonly FoundFile[] {
  return Array.from({ length: end - first }, (_, at) => files.at(first + at)).flatMap((found) =>
    found === undefined ? [] : { path: found.path, file: found.file },
  );
}

/** What comes back: what became of each of them, and their articles' texts and blocks, which are shared and not copied. */
export interface FromReader {
  readonly read: readonly {
    readonly outcome: Omit<Outcome, 'articles'>;
    readonly articles: readonly { readonly fields: Fields; readonly digest: string }[];
  }[];
  readonly pack: SharedArrayBuffer;
}

/** Outcomes as a message. */
export function packOutcomes(outcomes: readonly Outcome[]): FromReader {
  const { buffer } = packOf(outcomes.flatMap(({ articles }) => articles));
  const read = outcomes.map(({ articles, ...outcome }) => ({
    outcome,
    articles: articles.map((article) => ({ fields: fieldsOf(article), digest: digestOf(article) })),
  }));
  return { read, pack: buffer };
}

/** The outcomes of a message. */
export function outcomesIn({ read, pack: buffer }: FromReader): Outcome[] {
  const pack = new Pack(buffer);
  let number = 0;
  return read.map(({ outcome, articles }) => ({
    ...outcome,
    articles: articles.map(({ fields, digest }) => {
      const article = packedArticle(fields, { pack, number: number++ });
      rememberDigest(article, digest);
      return article;
    }),
  }));
}
