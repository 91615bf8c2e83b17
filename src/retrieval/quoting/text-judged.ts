import { encodedText } from '../meaning/encoded-text.ts';
import { blockAt } from '../passages/sections.ts';
import type { Ranked } from '../ranking/rank.ts';
import { textRead } from '../ranking/reader.ts';
import { answeringUnits } from './answering-units.ts';

/** Whether a window would be quoted with a row of a table. */
export function quotesRow(one: Ranked): boolean {
  const { article, units } = one.found.candidate.passage;
  return blockAt(article.blocks, units[answeringUnits(one).best]?.start ?? -1)?.kind === 'row';
}

/**
 * What is read of a window to judge whether it answers: all of it, or of a table the rows that would be quoted. The others are on something
 * else: below "Formal (resident): £14", "Laundry bag: £2" makes the price of the dinner less plain.
 */
export function textJudged(one: Ranked): string {
  if (!quotesRow(one)) return textRead(one);
  const { article, units } = one.found.candidate.passage;
  const { first, last, row } = answeringUnits(one);
  return encodedText(article, row ?? { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 });
}
