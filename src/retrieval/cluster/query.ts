import type { SearchOptions, WeightedTerm } from '../index/passage-index.ts';
import { nameKey, type Restriction } from '../index/restriction.ts';
import { onTheWire } from './documents.ts';

/** The search for passages that hold some terms, with what restricts it, as the cluster is asked. */
export function clusterQuery(
  terms: readonly WeightedTerm[],
  { within = [], whole = false }: Omit<SearchOptions, 'limit'>,
): Readonly<Record<string, unknown>> {
  return {
    bool: {
      should: terms.map(({ term, weight }) => ({
        term: { words: { value: onTheWire(term), boost: weight } },
      })),
      minimum_should_match: whole ? terms.length : 1,
      ...clusterFilter(within),
    },
  };
}

/** What restricts a search, as parts of a `bool` query. */
export function clusterFilter(within: readonly Restriction[]) {
  return {
    filter: within.flatMap(filtersOf),
    must_not: within.flatMap(({ except }) =>
      except === undefined || except.size === 0 ? [] : [{ terms: { article: [...except] } }],
    ),
  };
}

function filtersOf({ articles, from, to, source, tag }: Restriction): readonly unknown[] {
  return [
    ...(articles === undefined ? [] : [{ terms: { article: [...articles] } }]),
    ...(to === undefined ? [] : [{ range: { published: { lte: to } } }]),
    ...(from === undefined ? [] : [{ range: { publishedEnd: { gt: from } } }]),
    ...(source === undefined ? [] : [{ term: { source: nameKey(source) } }]),
    ...(tag === undefined ? [] : [{ term: { tags: nameKey(tag) } }]),
  ];
}
