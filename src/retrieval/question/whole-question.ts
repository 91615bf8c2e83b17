import type { EarlierWords } from '../answer.ts';
import type { Query } from './query.ts';
import { questionTypeOf } from './question-type.ts';

/** Those of whom each has a price or a rule of their own. */
const PEOPLE = [
  String.raw`grown-?\s?ups?|adults?|famil(?:y|ies)|child(?:ren)?|kids?|teen(?:ager)?s?|toddlers?|bab(?:y|ies)|seniors?|pensioners?|students?|pupils`,
  String.raw`(?:non-?\s?)?members?|guests?|visitors?|residents?|staff|volunteers?|beginners?|concessions|(?:under|over)[ -]?\d+s?`,
  'người lớn|nguoi lon|trẻ em|tre em|trẻ con|tre con|sinh viên|sinh vien|học sinh|hoc sinh|người già|nguoi gia',
  'khách|khach|thành viên|thanh vien|hội viên|hoi vien|nhân viên|nhan vien',
].join('|');
const NAMED = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${PEOPLE})(?![A-Za-zÀ-ỹ])`, 'giu');
/** "And for students?", "còn sinh viên thì sao": a follow-up that only names others. */
const AND_OTHERS = new RegExp(
  `^(?:and|but|what about|how about|và|va|còn|con|(?:thế|the|vậy|vay) (?:còn|con))(?: (?:for|cho))?(?: (?:an?|the))? (${PEOPLE})(?: (?:then|too|though|(?:thì|thi) sao))?[\\s?!.]*$`,
  'iu',
);

/** "How much is a swim for adults" before "and for students?" as "how much is a swim for students"; undefined where it names nobody, or several. */
function ofOthers(before: string, question: string): string | undefined {
  const [, others] = AND_OTHERS.exec(question.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()) ?? [];
  const named = [...before.normalize('NFC').matchAll(NAMED)];
  return others === undefined || named.length !== 1
    ? undefined
    : before.normalize('NFC').replace(NAMED, others);
}

/**
 * A question for what reads it together with a text. One that asks for something else than the one before takes over its topic, "and when do
 * they train otters squad"; one that says only about whom, "and the beavers?", all of it, but for the part that it replaces.
 */
export function wholeQuestion(
  { question, content }: Pick<Query, 'question' | 'content'>,
  earlier: EarlierWords | undefined,
): string {
  if (earlier !== undefined && questionTypeOf(question) === 'other')
    return ofOthers(earlier.question, question) ?? `${earlier.question} ${question}`;
  const topic = content.filter(({ origin }) => origin === 'earlier').map(({ text }) => text);
  return [question, ...topic].join(' ');
}
