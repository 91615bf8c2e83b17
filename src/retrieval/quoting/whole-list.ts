import { foldMarks } from '../../text/fold-marks.ts';
import { blockAt } from '../passages/sections.ts';
import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { wordsMet } from './words-met.ts';

/** Asks for all that is needed: "what do i have to bring", "which papers do you want", "cần giấy tờ gì". Without marks. */
const ASKS_FOR_ALL =
  /\bwhat(?:'?s| is| are)?(?: (?:else|all|do|does|should|shall|must|can|to|i|we|you|u|they|kids|people|members|have|has|got|is|are|the|a|my|our|\w+(?= (?:need|bring|have to))))* (?:need|bring|pack|wear|required?|needed|included?|provided?)\b|\b(?:what|which) (?:\w+ )?(?:papers?|paperwork|documents?|kit|equipment|gear|clothes|tools|materials|ingredients|steps)\b|\b(?:can|phai|nen|mang|dem|chuan bi|nop|gom)(?: \w+){0,4} gi\b|\b(?:giay to|giay|ho so|do dac|vat dung) (?:gi|nao)\b/u;

/** Says above a list that it is of what is needed: "## What to bring", "You need:", "Hồ sơ". Without marks. */
const OF_NEEDS =
  /\b(?:need(?:ed|s)?|bring|pack|wear|kit|checklist|required?|requirements|documents?|papers?|paperwork|equipment|included|includes|ingredients|ho so|giay to|mang theo|dem theo|chuan bi|can co|can thiet|bao gom|gom)\b/u;

/** An item that is longer, in characters, says something of its own. */
const LONGEST_ITEM = 120;

/**
 * The whole list around an item, where a question asks for all that is needed and the line above the list says that this is it: one of three
 * papers looks like all of them. The item alone for any other question, and where the list is longer than fits.
 */
export function wholeList(ranked: Ranked, best: number, fits: (from: number, to: number) => boolean): Window {
  const { article, units } = ranked.found.candidate.passage;
  const kindOf = (unit: number) => blockAt(article.blocks, units[unit]?.start ?? -1)?.kind;
  const textOf = (unit: number): string => {
    const { start, end } = units[unit] ?? {};
    return article.text.slice(start, end);
  };
  const alone = { first: best, last: best };
  if (!ASKS_FOR_ALL.test(foldMarks(ranked.found.question.query.question))) return alone;
  const isItem = (unit: number): boolean => kindOf(unit) === 'item' && textOf(unit).length <= LONGEST_ITEM;
  if (!isItem(best)) return alone;
  let [first, last] = [best, best];
  while (isItem(first - 1)) first--;
  while (isItem(last + 1)) last++;
  const above = textOf(first - 1);
  const isOfIt = first > 0 && (OF_NEEDS.test(foldMarks(above)) || wordsMet(ranked, first - 1).size > 0);
  return isOfIt && fits(first, last) ? { first, last } : alone;
}
