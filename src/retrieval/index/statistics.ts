import type { PassageIndex, Statistics } from './passage-index.ts';

const OF_NOTHING: Statistics = { passageCount: 0, documentFrequency: () => 0 };

/**
 * Does an analysis that needs statistics, asking for all of them at once: the analysis is first done with empty statistics, to
 * hear which terms it looks up. Where what it then learns makes it look up more ("ban" is a stop word unless an article has it), those are
 * asked for too, and it is done again.
 */
export async function analysedWith<T>(
  index: Pick<PassageIndex, 'statistics'>,
  analyse: (known: Statistics) => T,
): Promise<T> {
  const asked = new Set<string>();
  let known = OF_NOTHING;
  for (;;) {
    const missing = new Set<string>();
    const { passageCount } = known;
    const analysed = analyse({
      passageCount,
      documentFrequency: (term) => {
        if (asked.has(term)) return known.documentFrequency(term);
        missing.add(term);
        return 0;
      },
    });
    if (missing.size === 0) return analysed;
    for (const term of missing) asked.add(term);
    known = await index.statistics([...asked]);
  }
}
