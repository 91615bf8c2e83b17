import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import type { EarlierWords } from '../answer.ts';
import { NOT } from '../values/negations.ts';
import { CHILDREN } from '../values/rival-rates.ts';
import type { Query } from './query.ts';
import { questionTypeOf } from './question-type.ts';

/** Those of whom each has a price or a rule of their own. */
const PEOPLE = [
  'người (?:không|chưa) (?:phải )?(?:là )?(?:thành|hội) viên|nguoi (?:khong|chua) (?:phai )?(?:la )?(?:thanh|hoi) vien',
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
const OF_PEOPLE = kindOf(PEOPLE);
const KINDS = [OF_PEOPLE, kindOf(DAYS)];

function kindOf(names: string): { readonly named: RegExp; readonly andOther: RegExp } {
  const begins = '(?:and|but|what about|how about|và|va|còn|con|(?:thế|the|vậy|vay) (?:còn|con))';
  const before = '(?: (?:for|on|in|at|cho|vào|vao|của|cua|vé|ve|giá|gia))?(?: (?:an?|the))?';
  // "A kids one", "adult tickets".
  const behind = "(?:['’]?s?(?: (?:ones?|tickets?|prices?|fees?|rates?|sizes?)))?";
  return {
    named: new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${names})(?![A-Za-zÀ-ỹ])`, 'giu'),
    andOther: new RegExp(
      `^${begins}${before} (${names})${behind}(?: (?:then|too|though|(?:thì|thi) sao))?[\\s?!.]*$`,
      'iu',
    ),
  };
}
/** Whether a follow-up only names other people: "and for students?". */
export function namesOtherPeople(question: string): boolean {
  return OF_PEOPLE.andOther.test(plain(question));
}

/** Whether a follow-up only names other people or another day: "and for students?" may well be answered by what holds for all. */
export function namesOtherOfAll(question: string): boolean {
  return KINDS.some(({ andOther }) => andOther.test(plain(question)));
}

/** Behind these somebody is none of those named: "I'm **not a** member". */
const NONE_OF = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${NOT}|non)(?: phải| phai)?(?: là| la)?(?: an?)?[ -]*$`,
  'iu',
);

/**
 * For whom a question asks, as another question says it: "for adults", "for non-members" of "I'm not a member, what is …". Undefined where it names
 * nobody, or several.
 */
export function forWhomAsked(question: string): string | undefined {
  const asked = plain(question);
  const [one, ...others] = [...asked.matchAll(OF_PEOPLE.named)];
  if (one === undefined || others.length > 0) return undefined;
  const isVietnamese = isTypedInVietnamese(asked);
  const isNone = NONE_OF.test(asked.slice(0, one.index));
  if (isVietnamese) return isNone ? `cho người không phải ${one[0]}` : `cho ${one[0]}`;
  return isNone ? `for non-${one[0]}` : `for ${one[0]}`;
}

function plain(question: string): string {
  return question.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * "How much is a swim for adults" before "and for students?" as "how much is a swim for students"; undefined where it names none of the kind, or
 * several.
 */
function ofOther(before: string, question: string): string | undefined {
  return replacedIn(before, question, (other) => other);
}

/** The question before without those, or the day, that a follow-up names others of: what is told of adults is no answer to "and for kids?". */
export function withoutReplaced(before: string, question: string): string {
  return replacedIn(before, question, () => '') ?? before;
}

function replacedIn(before: string, question: string, by: (other: string) => string): string | undefined {
  const asked = plain(question);
  const composed = before.normalize('NFC');
  for (const { named, andOther } of KINDS) {
    const [, other] = andOther.exec(asked) ?? [];
    if (other !== undefined && [...composed.matchAll(named)].length === 1)
      return composed.replace(named, by(other));
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
  const replaced = earlier && ofOther(earlier.question, question);
  if (replaced !== undefined) return replaced;
  if (earlier !== undefined && questionTypeOf(question) === 'other') return `${earlier.question} ${question}`;
  const topic = content.filter(({ origin }) => origin === 'earlier').map(({ text }) => text);
  return [question, ...topic].join(' ');
}
