import type { Article } from '../corpus/article.ts';
import type { SynonymRule } from '../corpus/synonyms.ts';
import { tokenize } from '../retrieval/analysis/tokens.ts';
import { letOthersRun } from '../text/let-others-run.ts';
import type { Finding } from './finding.ts';

/** Rules that lead to no article: none has a phrase that the rule leads to. */
export async function deadSynonyms(
  articles: readonly Article[],
  rules: readonly SynonymRule[],
): Promise<Finding[]> {
  const missing = new Set(rules.flatMap(({ to }) => to.map(termsOf)));
  const found = new Set<string>();
  for (const { text } of articles) {
    if (missing.size === 0) break;
    const terms = ` ${termsOf(text)} `;
    for (const phrase of missing) {
      if (!terms.includes(` ${phrase} `)) continue;
      found.add(phrase);
      missing.delete(phrase);
    }
    await letOthersRun();
  }
  return rules
    .filter(({ to }) => !to.some((phrase) => found.has(termsOf(phrase))))
    .map(({ from, to }) => ({
      kind: 'dead-synonym',
      path: 'synonyms.txt',
      detail: from === to ? from.join(', ') : `${from.join(', ')} => ${to.join(', ')}`,
    }));
}

function termsOf(text: string): string {
  return tokenize(text)
    .map(({ term }) => term)
    .join(' ');
}
