import type { Hit, PassageIndex, SearchOptions } from '../index/passage-index.ts';
import { abbreviationsIn } from '../question/abbreviations.ts';
import {
  type AnalysisOptions,
  analyseQuestion,
  type Query,
  searchTerms,
  withAbbreviations,
} from '../question/query.ts';
import { CANDIDATES } from './windows-in-context.ts';

/** A question's analysis and the passages that the first stage finds for it, best first. */
export interface Found {
  readonly query: Query;
  readonly hits: readonly Hit[];
}

/**
 * Searches for a question's words and, where an article that is found explains an abbreviation that the question uses or spells out,
 * once more for the other form too: the article may use that one alone from there on.
 */
export async function findPassages(
  question: string,
  index: PassageIndex,
  options: AnalysisOptions & Pick<SearchOptions, 'among'> = {},
): Promise<Found> {
  const { among, ...analysis } = options;
  const search = async (query: Query): Promise<Found> => ({
    query,
    hits:
      query.content.length === 0
        ? []
        : await index.search(searchTerms(query), {
            limit: CANDIDATES,
            ...(among !== undefined && { among }),
          }),
  });
  const found = await search(analyseQuestion(question, index, analysis));
  const articles = new Set(found.hits.map(({ passage }) => passage.article));
  const explained = [...articles].flatMap((article) => abbreviationsIn(article) ?? []);
  const wider = withAbbreviations(found.query, explained, index);
  return wider === found.query ? found : search(wider);
}
