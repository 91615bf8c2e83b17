import { existsNow } from './exists-now.ts';
import { isExtended } from './extended.ts';
import { isPricedUnderLabel } from './priced-under-label.ts';
import { isPutUp } from './put-up.ts';
import type { Pair } from './succession-features.ts';

/** Whether the later of a pair says in plain words that what the earlier one states is otherwise, whatever else it is about. */
export function isChangedByWords(pair: Pair): boolean {
  return isPutUp(pair) || isExtended(pair) || existsNow(pair) || isPricedUnderLabel(pair);
}
