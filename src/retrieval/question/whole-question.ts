import type { EarlierWords } from '../answer.ts';
import { CHILDREN } from '../values/rival-rates.ts';
import type { Query } from './query.ts';
import { questionTypeOf } from './question-type.ts';

/** Those of whom each has a price or a rule of their own. */
const PEOPLE = [
  CHILDREN,
  String.raw`grown-?\s?ups?|adults?|famil(?:y|ies)|teen(?:ager)?s?|toddlers?|bab(?:y|ies)|seniors?|pensioners?|students?|pupils`,
  String.raw`(?:non-?\s?)?members?|guests?|visitors?|residents?|staff|volunteers?|beginners?|concessions|(?:under|over)[ -]?\d+s?`,
  'người lớn|nguoi lon|sinh viên|sinh vien|học sinh|hoc sinh|người già|nguoi gia',
  'khách|khach|thành viên|thanh vien|hội viên|hoi vien|nhân viên|nhan vien',
].join('|');
/** Days and parts of days, of which each has its own hours. */
const DAYS = [
  String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|bank holidays?|mornings?|afternoons?|evenings?|nights?|(?:the day after )?tomorrow|today|tonight`,
  '(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|ngay|hom|sang|trua|chieu|dem) (?:mai|nay)|ngày (?:mốt|kia)|ngay (?:mot|kia)',
  'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chủ nhật|chu nhat|cuối tuần|cuoi tuan|ngày lễ|ngay le|buổi (?:sáng|trưa|chiều|tối)|buoi (?:sang|trua|chieu|toi)',
].join('|');

/** What is named of one kind in a question, and a follow-up that only names another: "and for students?", "còn chủ nhật thì sao". */
const KINDS = [PEOPLE, DAYS].map((names) => ({
  named: new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${names})(?![A-Za-zÀ-ỹ])`, 'giu'),
  andOther: new RegExp(
    `^(?:and|but|what about|how about|và|va|còn|con|(?:thế|the|vậy|vay) (?:còn|con))(?: (?:for|on|in|at|cho|vào|vao))?(?: (?:an?|the))? (${names})(?: (?:then|too|though|(?:thì|thi) sao))?[\\s?!.]*$`,
    'iu',
  ),
}));

/** Whether a follow-up only names other people: "and for students?". */
export function namesOtherPeople(question: string): boolean {
  return KINDS.slice(0, 1).some(({ andOther }) => andOther.test(plain(question)));
}

/** Whether a follow-up only names other people or another day: "and for students?" may well be answered by what holds for all. */
export function namesOtherOfAll(question: string): boolean {
  return KINDS.some(({ andOther }) => andOther.test(plain(question)));
}

function plain(question: string): string {
  return question.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * "How much is a swim for adults" before "and for students?" as "how much is a swim for students"; undefined where it names none of the kind, or
 * several.
 */
function ofOther(before: string, question: string): string | undefined {
  const asked = plain(question);
  const composed = before.normalize('NFC');
  for (const { named, andOther } of KINDS) {
    const [, other] = andOther.exec(asked) ?? [];
    if (other !== undefined && [...composed.matchAll(named)].length === 1)
      return composed.replace(named, other);
  }
  return undefined;
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
    return ofOther(earlier.question, question) ?? `${earlier.question} ${question}`;
  const topic = content.filter(({ origin }) => origin === 'earlier').map(({ text }) => text);
  return [question, ...topic].join(' ');
}
