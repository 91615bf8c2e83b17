import { type ArticlesById, byIdOf } from '../corpus/articles-by-id.ts';
import type { Load } from '../corpus/storage/load/load-record.ts';
import { type TitleIndex, titleIndexOf } from '../retrieval/articles/title-index.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import { letOthersRun } from '../text/let-others-run.ts';

/** Everything that one load brought; never changed, only replaced. */
export interface Edition {
  readonly load: Load;
  readonly byId: ArticlesById;
  readonly titles: TitleIndex;
  readonly retriever: Retriever;
}

/** The edition of a load and its retriever; titles that did not change are taken over from the edition before. */
export async function editionOf(load: Load, retriever: Retriever, previous?: Edition): Promise<Edition> {
  // Each step takes some milliseconds for some thousand articles.
  await letOthersRun();
  const byId = byIdOf(load.corpus.articles);
  await letOthersRun();
  return { load, byId, titles: titleIndexOf(load.record.newestFirst, previous?.titles), retriever };
}
