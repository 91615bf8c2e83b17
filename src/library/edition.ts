import type { Article } from '../corpus/article.ts';
import type { Load } from '../corpus/storage/load-record.ts';
import { newestFirst } from '../retrieval/articles/article-list.ts';
import { type TitleIndex, titleIndexOf } from '../retrieval/articles/title-index.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { letOthersRun } from '../text/let-others-run.ts';
import { type NewsItem, newsOf } from './news.ts';

/** Everything that one load brought; never changed, only replaced. */
export interface Edition {
  readonly load: Load;
  readonly byId: ReadonlyMap<string, Article>;
  readonly newestFirst: readonly Article[];
  readonly news: readonly NewsItem[];
  readonly titles: TitleIndex;
  readonly retriever: Retriever;
}

/** The edition of a load and its retriever; titles that did not change are taken over from the edition before. */
export async function editionOf(load: Load, retriever: Retriever, previous?: Edition): Promise<Edition> {
  const { articles } = load.corpus;
  // Each step takes some milliseconds for some thousand articles.
  await letOthersRun();
  const ordered = newestFirst(articles);
  await letOthersRun();
  const news = newsOf(load);
  await letOthersRun();
  return {
    load,
    byId: new Map(articles.map((article) => [article.id, article])),
    newestFirst: ordered,
    news,
    titles: titleIndexOf(ordered, previous?.titles),
    retriever,
  };
}
