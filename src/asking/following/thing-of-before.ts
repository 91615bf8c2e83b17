import { namesOtherOfAll } from '../../retrieval/question/whole-question.ts';

/** "The **easter** one", "a **small** one": of what was asked about another. */
const ANOTHER_ONE = /(?<![a-z])((?:the|an?) [a-z]+(?: [a-z]+)?) one(s?)(?![a-z])/iu;
/** Too small to say which one: "the last one" may be of anything told, "the other one" of what was quoted. */
const SAYS_NO_OTHER =
  /^(?:the|an?) (?:(?:very )?(?:first|second|last|other|next|same|right|wrong|main|new|old|only|good|better|best)|(?:little|wee))$/iu;
/** A question that ends in the thing that it asks about, with its name before it: "when is **the christmas camp**". */
const ENDS_IN_THING = /(?<![a-z])(?:the|our|your|an?) (?:[a-z]+ ){1,2}([a-z]{3,})[\s?!.]*$/iu;

/** A follow-up with the thing that its "one" stands for: "and when is the easter **camp**" behind "when is the christmas camp". */
export function withThingOfBefore(question: string, before: string): string {
  const [, which = '', plural = ''] = ANOTHER_ONE.exec(question) ?? [];
  const thing = ENDS_IN_THING.exec(before)?.[1];
  // "And a kids one" is the same thing for others.
  const isOther = which !== '' && !SAYS_NO_OTHER.test(which) && !namesOtherOfAll(question);
  if (!isOther || thing === undefined) return question;
  const own = plural === '' || thing.endsWith('s') ? thing : `${thing}${plural}`;
  return question.replace(ANOTHER_ONE, `$1 ${own}`);
}
