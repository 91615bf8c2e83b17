import { isCodeInReply } from './code-in-reply.ts';
import { isCorrectedInReply } from './corrected-in-reply.ts';
import { existsNow } from './exists-now.ts';
import { isExtended } from './extended.ts';
import { hasOtherHolder } from './other-holder.ts';
import { hasOtherNumber } from './other-number.ts';
import { isPricedUnderLabel } from './priced-under-label.ts';
import { isPutUp } from './put-up.ts';
import type { Pair } from './succession-features.ts';

/** Whether the later of a pair says in plain words that what the earlier one states is otherwise, whatever else it is about. */
export function isChangedByWords(pair: Pair): boolean {
  return isPutUp(pair) || hasOtherHolder(pair) || hasOtherNumber(pair) || saysOtherwise(pair);
}

/** The same but for prices that are put up or down, which may be those of something else where the later one hardly has the question's words. */
export function saysOtherwise(pair: Pair): boolean {
  return (
    isExtended(pair) ||
    existsNow(pair) ||
    isPricedUnderLabel(pair) ||
    isCorrectedInReply(pair) ||
    isCodeInReply(pair)
  );
}
