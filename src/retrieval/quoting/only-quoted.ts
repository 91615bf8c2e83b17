import type { Block } from '../../corpus/article.ts';
import { blockAt } from '../passages/sections.ts';
import type { Ranked } from '../ranking/rank.ts';
import { answeringUnits } from './answering-units.ts';

/** A block is read up to here, in characters. */
const LONGEST = 400;

/** The row, item or paragraph that a window would be quoted with. */
export function quotedBlock(one: Ranked): Block | undefined {
  const { article, units } = one.found.candidate.passage;
  return blockAt(article.blocks, units[answeringUnits(one).best]?.start ?? -1);
}

/** A window of the row, item or paragraph that it would be quoted with, and of nothing beside it: among its like it reads as less of an answer. */
export function onlyQuoted(one: Ranked): Ranked {
  const { units } = one.found.candidate.passage;
  const { start = 0, end = 0 } = quotedBlock(one) ?? {};
  const first = units.findIndex((unit) => unit.start >= start);
  const last = units.findLastIndex((unit) => unit.end <= Math.min(end, start + LONGEST));
  return { ...one, found: { ...one.found, window: { first, last: Math.max(first, last) } } };
}
