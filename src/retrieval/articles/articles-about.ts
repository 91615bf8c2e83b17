import type { Article } from '../../corpus/article.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { Restriction } from '../index/restriction.ts';

/** Limits for a topic of everyday words: passages in one search, and searches in a row, each without the articles that earlier ones found. */
const PASSAGES = 1_000;
const SEARCHES = 10;

/**
 * Articles of which one passage, with the title, holds every word of a topic, best first; all of them, or those of the `passages` best
 * passages, which is one search. No article is about a topic of stop words.
 */
export async function articlesAbout(
  index: PassageIndex,
  topic: string,
  within: Restriction,
  passages?: number,
): Promise<readonly Article[]> {
  const words = tokenize(topic).filter(({ marked }) => !isStopWord(marked));
  const terms = [...new Set(words.map(({ term }) => term))];
  const found = new Set<Article>();
  if (terms.length === 0) return [];
  for (let searched = 0; searched < (passages === undefined ? SEARCHES : 1); searched++) {
    const before = found.size;
    const hits = await index.search(
      terms.map((term) => ({ term, weight: 1 })),
      {
        limit: passages ?? PASSAGES,
        whole: passages === undefined,
        within: [within, { except: new Set([...found].map(({ id }) => id)) }],
      },
    );
    for (const { passage, matched } of hits) if (matched.length === terms.length) found.add(passage.article);
    // Passages with all words nearly always score highest, so a search without a new article is the last.
    if (hits.length < PASSAGES || found.size === before) break;
  }
  return [...found];
}
