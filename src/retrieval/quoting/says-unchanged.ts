import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { asksForNumber } from '../values/lacks-asked.ts';
import { saysOnlyUnchanged } from '../values/unchanged.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { answeringUnits } from './answering-units.ts';
import { askedQuote } from './asked-quote.ts';
import { siblingsIn, tellingWords } from './telling-words.ts';
import { maskOf, wordsMet } from './words-met.ts';

/** So much of a question, by rarity, names what it asks about. */
const MOST_OF_QUESTION = 0.5;

/**
 * Whether a window only says that the number which is asked for is as it was: "hoodies are £35, tees same as ever"; so does a sentence with words
 * of the question that the one which answers lacks: "Nobody under 21 may be a guard. **Crossing keepers are unaffected.**"
 */
export function saysUnchanged(one: Ranked): boolean {
  if (!asksForNumber(one)) return false;
  const { window } = one.found;
  const { best } = answeringUnits(one);
  const said = wordsMet(one, best);
  for (let unit = window.first; unit <= window.last; unit++) {
    const more = [...wordsMet(one, unit)].filter((word) => !said.has(word));
    const isMore = weigh(one.found.question, maskOf(more)) >= MOST_OF_QUESTION;
    if ((unit === best || isMore) && saysUnchangedIn(one, unit)) return true;
  }
  return false;
}

function saysUnchangedIn(one: Ranked, unit: number): boolean {
  const sentence = one.found.candidate.passage.units[unit];
  if (sentence === undefined) return false;
  const of = askedQuote(one, { first: unit, last: unit });
  return saysOnlyUnchanged(valuesInUnit(one, unit), of, sentence, tellingWords(one, of, siblingsIn(of)));
}
