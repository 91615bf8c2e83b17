import { questionTypeOf, saysOnlyOfWhom } from '../../retrieval/question/question-type.ts';
import { forWhomAsked, namesOtherOfAll } from '../../retrieval/question/whole-question.ts';

/**
 * A follow-up with whom the question before it was for, where it only names another thing: "and the small hall?" behind "I'm not a member, what
 * does the big hall cost" is "and the small hall for non-members?". Who asks has not changed.
 */
export function withWhomOfBefore(question: string, before: string): string {
  const isOfThing =
    saysOnlyOfWhom(question) && questionTypeOf(question) === 'other' && !namesOtherOfAll(question);
  if (!isOfThing || forWhomAsked(question) !== undefined) return question;
  const whom = forWhomAsked(before);
  return whom === undefined ? question : question.replace(/[\s?!.]*$/u, ` ${whom}`);
}
