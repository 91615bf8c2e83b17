import type { PassageIndex, Statistics } from './passage-index.ts';

/**
 * Does an analysis that needs statistics, with all of them asked for at once: it is first done with statistics that know of no passage, to
 * hear which terms it looks up. It must therefore look up as many or more terms where none is known as where some are.
 */
export async function analysedWith<T>(
  index: Pick<PassageIndex, 'statistics'>,
  analyse: (known: Statistics) => T,
): Promise<T> {
  const terms = new Set<string>();
  const first = analyse({
    passageCount: 0,
    documentFrequency: (term) => {
      terms.add(term);
      return 0;
    },
  });
  return terms.size === 0 ? first : analyse(await index.statistics([...terms]));
}
