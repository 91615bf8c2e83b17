import { runInLabel } from '../passages/labelled-lines.ts';
import { blockAt } from '../passages/sections.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import { isBarePrice } from '../values/bare-price.ts';
import { kindsDiffer, statedAnswerOf } from './answers-compared.ts';
import { namingTerms } from './naming-terms.ts';
import type { Pair } from './succession-features.ts';

/**
 * Whether the later one answers with a sum alone, in a paragraph whose label is what the question asks for and the earlier one states another sum for:
 * "**Sauna.** Wednesdays to Sundays. It's £12 now."
 */
export function isPricedUnderLabel({ earlier, later }: Pair): boolean {
  const { query } = earlier.found.question;
  if (query.type !== 'money') return false;
  const [before, after] = [statedAnswerOf(earlier), statedAnswerOf(later)];
  if (!isBarePrice(after.text) || !kindsDiffer(before, after)) return false;
  const { article, units } = later.found.candidate.passage;
  const block = blockAt(article.blocks, units[after.unit]?.start ?? -1);
  const label = namingTerms(runInLabel(article.text.slice(block?.start, block?.end)) ?? '');
  const asked = new Set(query.content.map(({ term }) => term));
  const stated = new Set(namingTerms(quotedText(earlier)));
  return label.some((term) => asked.has(term)) && label.every((term) => asked.has(term) || stated.has(term));
}
