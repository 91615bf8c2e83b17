import type { Block } from '../../corpus/article.ts';
import { encodedText } from '../meaning/encoded-text.ts';
import { blockAt } from '../passages/sections.ts';
import type { Ranked } from '../ranking/rank.ts';
import { textRead } from '../ranking/reader.ts';
import { answeringUnits } from './answering-units.ts';

/** Each of these says something of its own. */
const APART: ReadonlySet<Block['kind']> = new Set(['item', 'row']);

/** Whether a window would be quoted with an item of a list or a row of a table. */
export function quotesApart(one: Ranked): boolean {
  return isApart(one, answeringUnits(one).best);
}

function isApart({ found: { candidate } }: Ranked, unit: number): boolean {
  const { article, units } = candidate.passage;
  const block = blockAt(article.blocks, units[unit]?.start ?? -1);
  return block !== undefined && APART.has(block.kind);
}

/**
 * What is read of a window to judge whether it answers: all of it, but for the items of a list and the rows of a table that would not be
 * quoted. They are on something else: beside "choir concert, free entry", "coach to York, £16" reads less like the price of the coach.
 */
export function textJudged(one: Ranked): string {
  const { window, candidate } = one.found;
  const { article, units } = candidate.passage;
  const { first, last, best, row } = answeringUnits(one);
  if (!isApart(one, best)) return textRead(one);
  if (row !== undefined) return encodedText(article, row);
  const kept: string[] = [];
  for (let unit = Math.min(first, window.first); unit <= Math.max(last, window.last); unit++) {
    const isQuoted = unit >= first && unit <= last;
    if (isQuoted || !isApart(one, unit)) kept.push(article.text.slice(units[unit]?.start, units[unit]?.end));
  }
  const text = kept.join('\n');
  return encodedText({ title: article.title, text }, { start: 0, end: text.length });
}
