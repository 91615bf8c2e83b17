import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { NOT } from '../values/negations.ts';
import { withNext } from './quoted-along.ts';

/** Says that something is not done here: "we **cannot take** them", "**no longer sold** here", "chai cũ thì **không nhận**". */
const REFUSES = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:(?:${NOT}|no longer|unable to|ko|hết)(?: [A-Za-zÀ-ỹ'’-]+){0,3} (?:taken?|accept(?:ed)?|collect(?:ed)?|sell|sold|keep|kept|stock(?:ed)?|provided?|offer(?:ed)?|suppl(?:y|ied)|handled?|deal with|dispose|lend|lent|hired?|repair(?:ed)?|do|done|nhận|thu|bán|giữ|cho|sửa|làm|giao|đổi|lo)|do not|don['’]t)(?![A-Za-zÀ-ỹ])`,
  'iu',
);
/** What one does instead, and with what was refused: "**Take them** to the tip", "**Try** the shop on Bell Street", "**Mang ra** đại lý". */
const INSTEAD =
  /^[\s*_]*(?:(?:please|instead,?|but|so|then|xin|vui lòng|hãy|thì|nên|mọi người|bà con|các bạn) ){0,2}(?:(?:take|bring|leave|put|drop|send|return|carry|hand|give|post) (?:them|it|these|those|yours|any|all)(?![a-z])|(?:try|use|go to|ring|call|ask at|ask the|contact|see) (?:the|our|your|a |\p{Lu})|(?:mang|đem|chở|gửi|bỏ|để|liên hệ|gọi|hỏi|qua|ra|ghé) )/iu;

/**
 * What is quoted with the sentence behind it in its paragraph that says where else to turn, where it says that something is not done here: "Old paint
 * - no, we cannot take it. **Take it to the tip in Mardle.**"
 */
export function withAlternative(
  ranked: Ranked,
  quoted: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  return withNext(ranked, quoted, { fits, goesOn: saysWhereElse });
}

/** Whether a sentence says what to do instead, behind one that refuses. */
function saysWhereElse(last: string, next: string): boolean {
  return REFUSES.test(last.normalize('NFC')) && INSTEAD.test(next.normalize('NFC'));
}
