import type { Ranked } from '../ranking/rank.ts';
import { asksForNumber } from '../values/lacks-asked.ts';
import { saysOnlyUnchanged } from '../values/unchanged.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { answeringUnits } from './answering-units.ts';
import { askedQuote } from './asked-quote.ts';
import { siblingsIn, tellingWords } from './telling-words.ts';

/** Whether the sentence of a window that answers only says that the number which is asked for is as it was: "hoodies are £35, tees same as ever". */
export function saysUnchanged(one: Ranked): boolean {
  if (!asksForNumber(one)) return false;
  const { best } = answeringUnits(one);
  const sentence = one.found.candidate.passage.units[best];
  if (sentence === undefined) return false;
  const of = askedQuote(one, { first: best, last: best });
  return saysOnlyUnchanged(valuesInUnit(one, best), of, sentence, tellingWords(one, of, siblingsIn(of)));
}
