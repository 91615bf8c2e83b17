import type { Article } from '../src/corpus/article.ts';

/** So many copies of some articles, each under ids of its own, in order of id; all copies of one have the same text in memory. */
export function copiesOf(articles: readonly Article[], times: number): readonly Article[] {
  return Array.from({ length: times }, (_, copy) =>
    articles.map((article): Article => ({ ...article, id: `${article.id}~${copy}` })),
  )
    .flat()
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
